import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import type { InjectedFault } from '../../seams/faults.ts'
import { wait } from '../../time/wait.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault, FaultCode } from '../facts/fault.ts'
import type { Outcome } from '../integrations/integration.ts'
import type { WebSocketSeams } from '../seams/seams.ts'

interface FaultyContext {
  readonly seams: Pick<WebSocketSeams, 'clock' | 'cutOff'>
  readonly facts: Facts
}

/** Serves an event as a fault has it: late, with a fault of the gateway's, or with its connection cut off before or after it was served. */
export async function runFaulty(
  { latencyMs, status, abort }: InjectedFault,
  { seams: { clock, cutOff }, facts }: FaultyContext,
  run: () => MaybePromise<Outcome>,
): Promise<Outcome> {
  await wait(clock, latencyMs)
  if (abort === 'before') cutOff?.(facts.client.connectionId)
  if (abort === 'before' || status !== undefined) return { result: toFault(status ?? 500) }
  const outcome = await run()
  if (abort === 'after') cutOff?.(facts.client.connectionId)
  return outcome
}

/** What clients of WebSocket APIs are told by, which have no other statuses. */
const FAULTS: Readonly<Record<number, FaultCode>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  415: 'unsupportedMediaType',
  429: 'throttled',
  502: 'integrationFailure',
  503: 'unavailable',
  504: 'timeout',
}

/** The fault of a status that is injected; any that the service does not have is an internal error. */
export function toFault(status: number): Fault {
  return { fault: FAULTS[status] ?? 'internal', detail: 'a fault that was injected' }
}
