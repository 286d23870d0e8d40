import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import type { Answer, OnGone, UpstreamRequest } from '../../exchange/exchange.ts'
import type { Seams } from '../../seams/seams.ts'
import type { Facts, IntegrationOutcome } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'

/** What compiling a route's integration starts from. */
export interface IntegrationSource {
  readonly integration: Integration
  readonly route: Route
  readonly configuration: StageConfiguration
  readonly seams: Seams
}

/** An integration with its configuration closed over. */
export interface CompiledIntegration {
  /** Makes of a request what goes to the backend. Nothing is sent yet. */
  readonly mapRequest: (facts: Facts) => Promise<Outgoing | Fault> | Outgoing | Fault
  /** Why nothing can be sent at present, for a person; undefined when it can. What never can is a fault instead. */
  readonly problem?: () => string | undefined
}

/** A request on its way to a backend. */
export interface Outgoing {
  /** What the backend would receive, for a person. */
  readonly explain: () => ExplainedRequest
  /** Sends it and waits for the answer. Never rejects. */
  readonly send: (onGone: OnGone) => Promise<Incoming>
}

/** An HTTP backend's request, its body left out, a function's event, or a service's request as it is before it is signed. */
export type ExplainedRequest =
  | (Pick<UpstreamRequest, 'method' | 'headers' | 'timeoutMs'> & { readonly url: string })
  | { readonly functionArn: string; readonly event: unknown; readonly timeoutMs: number }
  | ExplainedServiceRequest

export interface ExplainedServiceRequest extends Pick<UpstreamRequest, 'method' | 'headers' | 'timeoutMs'> {
  readonly url: string
  readonly body: string
  /** The required parameters that map to nothing, for which the request would be refused. */
  readonly missing?: readonly string[]
}

/** What came of it, and what logs say besides. */
export interface Incoming {
  readonly answer: Answer | Fault
  readonly told?: Pick<IntegrationOutcome, 'serviceStatus' | 'requestId' | 'headers'>
}
