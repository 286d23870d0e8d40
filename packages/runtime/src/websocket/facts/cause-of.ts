import type { Recording } from '../../exchange/recording.ts'
import type { InvocationCause } from '../../seams/functions.ts'
import type { Facts } from './facts.ts'

/** What a function is called for, as its record tells it. */
export function causeOf(
  { requestId, configuration, client, routeKey = '' }: Facts,
  recording: Recording,
): InvocationCause {
  return {
    recording,
    requestId,
    connectionId: client.connectionId,
    account: configuration.account,
    apiId: configuration.snapshot.api.apiId,
    stage: configuration.stage.stageName,
    routeKey,
  }
}

/** Notes that a function is called. */
export function noteFunction(recording: Recording, functionArn: string): void {
  recording.notes.backend = { type: 'function', functionArn, timings: { sentMs: recording.elapsedMs() } }
}
