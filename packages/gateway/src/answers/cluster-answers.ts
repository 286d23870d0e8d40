import { createHash } from 'node:crypto'
import type { SharedAnswer } from '@gatehouse/runtime'
import type { AnswerKeeper, AnswerQuestion, ToldAnswer } from './answer-keeper.ts'
import type { HeldAnswers } from './held-answers.ts'

/** The nodes of a cluster, this one among them. */
export interface AnswerNodes {
  /** Where this one listens for the others. */
  readonly own: string
  /** The others, as far as they are known. */
  others(): readonly string[]
  /** Rejects where the node does not answer in time. */
  call(address: string, call: AnswerCall): Promise<SharedAnswer | undefined>
}

/** What one node asks of another that keeps an answer. */
export type AnswerCall =
  | { readonly kind: 'find'; readonly question: AnswerQuestion }
  | { readonly kind: 'tell'; readonly told: ToldAnswer }

/**
 * Each answer is kept by one node, which all of them find by its name (rendezvous hashing): where nodes come and go, only what they kept is
 * asked for anew. `held` is what this node keeps.
 */
export function createClusterAnswers(held: HeldAnswers, nodes: AnswerNodes) {
  const isOwn = (address: string) => address === nodes.own
  const keeperOf = (question: AnswerQuestion) => chooseNode([nodes.own, ...nodes.others()], question)
  return {
    open: held.open,
    find(question: AnswerQuestion, asker: unknown): ReturnType<AnswerKeeper['find']> {
      const keeper = keeperOf(question)
      return isOwn(keeper) ? held.find(question, asker) : nodes.call(keeper, { kind: 'find', question })
    },
    tell(told: ToldAnswer): void {
      const keeper = keeperOf(told)
      if (isOwn(keeper)) held.tell(told)
      else nodes.call(keeper, { kind: 'tell', told }).catch(() => undefined)
    },
    forgetAsker: held.forgetAsker,
    forgetStage: held.forgetStage,
    /** Answers another node. */
    async answer(call: AnswerCall, asker: unknown): Promise<SharedAnswer | undefined> {
      if (call.kind === 'find') return held.find(call.question, asker)
      held.tell(call.told)
      return undefined
    },
  }
}

/** The node whose address and the question's name make the highest number together. */
export function chooseNode(
  addresses: readonly string[],
  { apiId, stageName, key }: Omit<AnswerQuestion, 'generation'>,
): string {
  const name = JSON.stringify([apiId, stageName, key])
  const rated = addresses.map(
    (address) => [createHash('sha256').update(`${address} ${name}`).digest('hex'), address] as const,
  )
  return rated.reduce((best, one) => (one[0] > best[0] ? one : best))[1]
}
