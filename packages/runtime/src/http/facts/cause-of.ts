import type { Recording } from '../../exchange/recording.ts'
import type { InvocationCause } from '../../seams/functions.ts'
import type { Facts } from './facts.ts'

/** What a function is called for, as its record tells it. */
export function causeOf(
  { exchange, configuration, routeKey = '' }: Facts,
  recording: Recording,
): InvocationCause {
  return {
    recording,
    requestId: exchange.requestId,
    account: configuration.account,
    apiId: configuration.snapshot.api.apiId,
    stage: configuration.stage.stageName,
    routeKey,
  }
}
