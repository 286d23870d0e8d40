import type { StageConfiguration } from '@gatehouse/contract'
import type { Exchange } from '../../exchange/exchange.ts'
import type { RawHeaders } from '../../exchange/raw-headers.ts'
import type { Identity } from '../../iam/identity.ts'
import type { LambdaCaller } from '../../lambda/judgement.ts'
import type { Fault } from './fault.ts'

/** Who a route's authorizer let in. */
export interface Caller {
  /** A JWT's claims. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** The token's scopes, where the route asks for some. */
  readonly scopes?: readonly string[]
  /** Who signed the request. */
  readonly iam?: Identity
  /** What a Lambda authorizer said of the caller. */
  readonly lambda?: LambdaCaller
}

/** What is known of one request while it is served: what mappings and logs read, besides their plan. */
export interface Facts {
  readonly exchange: Exchange
  readonly configuration: StageConfiguration
  readonly receivedAt: Date
  /** Decoded, below the stage. */
  readonly path: string
  readonly routeKey?: string | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly caller?: Caller | undefined
  readonly fault?: Fault | undefined
  /** What came of the integration, and how long it took. */
  readonly integration?: IntegrationOutcome | undefined
  /** What the client got. */
  readonly outcome?:
    | { readonly status: number; readonly bytes: number; readonly latencyMs: number }
    | undefined
}

export interface IntegrationOutcome {
  /** The backend's status. */
  readonly status?: number | undefined
  readonly latencyMs: number
  /** The status of the service that stands between: Lambda's own, and a function's answer has another. */
  readonly serviceStatus?: number | undefined
  /** The backend's own identifier of the request. */
  readonly requestId?: string | undefined
  /** The headers of the backend's answer, where its identifiers are. */
  readonly headers?: RawHeaders | undefined
}

/** The values of a query parameter, decoded and joined as one; undefined when it was not sent. */
export function queryOf(query: string, name: string): string | undefined {
  if (query === '') return undefined
  const values = new URLSearchParams(query).getAll(name)
  return values.length === 0 ? undefined : values.join(',')
}
