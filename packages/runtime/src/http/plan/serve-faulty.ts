import type { InjectedFault } from '../../seams/faults.ts'
import type { Clock } from '../../time/clock.ts'
import { wait } from '../../time/wait.ts'
import type { Facts } from '../facts/facts.ts'
import { faultOfStatus, formatStatus } from '../facts/fault.ts'
import { type Result, refuse } from './result.ts'

interface FaultyContext {
  readonly clock: Clock
  readonly facts: Facts
}

/** Serves a request as a fault has it: late, with a status of its own, or with its connection cut off before or after it was served. */
export async function serveFaulty(
  { latencyMs, status, abort }: InjectedFault,
  { clock, facts }: FaultyContext,
  serve: () => Promise<Result>,
): Promise<Result> {
  await wait(clock, latencyMs)
  if (abort === 'before') return cutOff(facts)
  if (status !== undefined) return answerStatus(status, facts)
  const result = await serve()
  if (abort === 'after') cutOff(facts)
  return result
}

/** What is known of the request is told to logs as of any that failed; its client hears nothing. */
function cutOff(facts: Facts): Result {
  facts.exchange.cutOff?.()
  return refuse({ fault: 'internal', integrationError: INJECTED }, facts)
}

function answerStatus(status: number, facts: Facts): Result {
  const fault = faultOfStatus(status)
  if (fault) return refuse({ fault, integrationError: INJECTED }, facts)
  return { answer: formatStatus(status, facts.exchange.requestId), facts }
}

const INJECTED = 'a fault that was injected'
