import type { Integration, IntegrationResponse, Route, StageConfiguration } from '@gatehouse/contract'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import type { InvocationFailure } from '../../seams/functions.ts'
import type { Facts, IntegrationFacts } from '../facts/facts.ts'
import type { Fault, FaultCode } from '../facts/fault.ts'
import type { Reply } from '../mappings/response-mappings.ts'
import type { WebSocketSeams } from '../seams/seams.ts'

/** Calls what stands behind a route. Never rejects. */
export type Integrate = (facts: Facts) => MaybePromise<Outcome>

/** What came of an integration, and what logs tell of it. */
export interface Outcome {
  readonly result: Reply | Fault
  readonly integration?: IntegrationFacts | undefined
}

/** What compiling an integration starts from. */
export interface IntegrationSource {
  readonly integration: Integration
  readonly route: Route
  readonly responses: readonly IntegrationResponse[]
  readonly configuration: StageConfiguration
  readonly seams: WebSocketSeams
}

/** Compiles one type of integration. What cannot be carried out is a fault, and the route answers with it: closed, never open. */
export type CompileIntegration = (source: IntegrationSource) => Integrate | Fault

/** How the failures of a function are told. websocket-apis §5.7; *assumed* for `throttled`. */
const FAILURES: Readonly<Record<InvocationFailure['failure'], FaultCode>> = {
  error: 'functionError',
  throttled: 'integrationFailure',
  timeout: 'timeout',
  unreachable: 'unreachable',
  'not found': 'configuration',
  forbidden: 'configuration',
}

/** The fault that tells of a function without a result. */
export function toFault({ failure, detail }: InvocationFailure): Fault {
  return { fault: FAILURES[failure], detail }
}

/** An outcome that is a fault, with what is known of the call. */
export function failed(fault: Fault, integration?: IntegrationFacts): Outcome {
  const error = fault.detail
  return { result: fault, integration: error === undefined ? integration : { ...integration, error } }
}
