import { recordingOf } from '../../exchange/recording.ts'
import { resolveFunctionArn } from '../../lambda/resolve-function-arn.ts'
import type { InvocationResult } from '../../seams/functions.ts'
import { causeOf, noteFunction } from '../facts/cause-of.ts'
import type { Facts, IntegrationFacts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import type { IntegrationSource } from './integration.ts'

/** What a function returned, or why it did not, and what logs tell of it. */
export interface Invoked {
  readonly result: InvocationResult
  readonly integration: IntegrationFacts
}

export type LambdaCall = (payload: string, facts: Facts) => Promise<Invoked>

/** Compiles the call of the function that an integration's URI names. */
export function compileLambdaCall({
  integration,
  configuration,
  seams,
}: IntegrationSource): LambdaCall | Fault {
  const { stageVariables } = configuration.stage
  const functionArn = resolveFunctionArn(integration.integrationUri ?? '', stageVariables)
  if (functionArn === undefined)
    return { fault: 'configuration', detail: 'the integration URI does not name a function' }
  const { timeoutInMillis: timeoutMs } = integration
  return async (payload, facts) => {
    const { executionLog } = facts
    executionLog?.trace(facts, 'Endpoint request body after transformations', payload)
    const sentAt = seams.clock.now()
    const recording = recordingOf(facts)
    const cause = recording && causeOf(facts, recording)
    if (recording) noteFunction(recording, functionArn)
    const result = await seams.functions.invoke({ functionArn, payload, timeoutMs, cause })
    const latencyMs = seams.clock.now() - sentAt
    if ('payload' in result)
      executionLog?.trace(facts, 'Endpoint response body before transformations', result.payload)
    return { result, integration: { latencyMs, status: 'payload' in result ? 200 : undefined } }
  }
}
