import { matchOperation } from '@gatehouse/contract/core'
import { encodeAnswer, type ManagementAnswer } from '@gatehouse/control/calls'
import { wait } from '@gatehouse/runtime'
import type { AnsweringManagement } from '../state/answer-call.ts'
import { answerFault } from './answer-fault.ts'
import type { FaultSeams } from './with-faults.ts'

/** In place of an answer: the connection is to be cut off. */
export const CUT_OFF: ManagementAnswer = { status: 500, headers: {} }

/** A management API whose calls go wrong by rule: late, with an exception of a status, or with `CUT_OFF`. */
export function withManagementFaults(
  management: AnsweringManagement,
  { drawFault, clock }: FaultSeams,
): AnsweringManagement {
  return {
    ...management,
    async answer(call) {
      const { method, path, dialect } = call
      const operation = matchOperation(method, path)?.name
      const injected = drawFault({ operation, method, path })
      if (!injected) return management.answer(call)
      await wait(clock, injected.latencyMs)
      if (injected.abort === 'before') return CUT_OFF
      if (injected.status !== undefined) return encodeAnswer(answerFault(operation, injected.status), dialect)
      const answer = await management.answer(call)
      return injected.abort === 'after' ? CUT_OFF : answer
    },
  }
}
