import type { Clock, SharedAnswer } from '@gatehouse/runtime'
import { type AnswerCall, type AnswerNodes, createClusterAnswers } from './cluster-answers.ts'
import { createHeldAnswers, type HeldAnswers } from './held-answers.ts'

/** A node that takes what others ask. */
export interface AnsweringNode {
  readonly answerNodes: AnswerNodes
  /** From now on questions of other nodes are answered. */
  serveAnswers(answer: (call: AnswerCall) => Promise<SharedAnswer | undefined>): void
}

/** Where answers of authorizers are kept: in this process, and on the other nodes where there are some that take questions. */
export function openAnswers(clock: Pick<Clock, 'now'>, node: AnsweringNode | undefined): HeldAnswers {
  const held = createHeldAnswers(clock)
  if (!node) return held
  const { answer, ...answers } = createClusterAnswers(held, node.answerNodes)
  node.serveAnswers((call) => answer(call, node))
  return answers
}
