import type { StageConfiguration } from '@gatehouse/contract'
import type { Exchange } from '../exchange.ts'
import type { Fault } from '../fault.ts'
import type { Identity } from '../iam/identity.ts'

/** Who a route's authorizer let in. */
export interface Caller {
  /** A JWT's claims. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** The token's scopes, where the route asks for some. */
  readonly scopes?: readonly string[]
  /** Who signed the request. */
  readonly iam?: Identity
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
  /** The backend's status and how long it took. */
  readonly integration?: { readonly status?: number; readonly latencyMs: number } | undefined
  /** What the client got. */
  readonly outcome?:
    | { readonly status: number; readonly bytes: number; readonly latencyMs: number }
    | undefined
}

/** The values of a header, joined as one; undefined when it was not sent. */
export function headerOf(headers: readonly string[], name: string): string | undefined {
  let joined: string | undefined
  for (let index = 0; index < headers.length; index += 2) {
    if (headers[index]?.toLowerCase() !== name) continue
    const value = headers[index + 1] ?? ''
    joined = joined === undefined ? value : `${joined},${value}`
  }
  return joined
}

/** The values of a query parameter, decoded and joined as one; undefined when it was not sent. */
export function queryOf(query: string, name: string): string | undefined {
  if (query === '') return undefined
  const values = new URLSearchParams(query).getAll(name)
  return values.length === 0 ? undefined : values.join(',')
}
