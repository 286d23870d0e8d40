import type { Memory, OnGone, UpstreamAnswer } from '../exchange/exchange.ts'
import type { RawHeaders } from '../exchange/raw-headers.ts'

/** The way to the AWS services behind AWS_PROXY integrations with a subtype, and behind AWS integrations of WebSocket APIs. */
export interface Services {
  /** Where a service is reached: `https://sqs.us-east-1.amazonaws.com`, or what stands for it, with a path or without. */
  addressOf(host: ServiceHost): string
  /** Why no call can be signed, with what to do about it; undefined when calls can. */
  problem(): string | undefined
  /** Signs a call and sends it. Resolves when the answer's headers are there; never rejects. */
  send(call: ServiceCall, onGone: OnGone): Promise<UpstreamAnswer | ServiceRefusal>
}

export interface ServiceHost {
  /** The first label of the service's own host: `sqs`, `sync-states`. */
  readonly label: string
  readonly region: string
}

/** A call in its service's wire form, complete but for its signature. */
export interface ServiceCall extends ServiceHost {
  /** The name that signatures are made for: `sqs`, `states`. */
  readonly service: string
  readonly method: string
  /** Path and query string. */
  readonly target: string
  readonly headers: RawHeaders
  /** Empty for none. */
  readonly body: string | Uint8Array
  /** How long the answer's headers may take. */
  readonly timeoutMs: number
  /** What the answer counts for while it is gathered. */
  readonly memory?: Memory | undefined
}

/** Nothing was sent: calls cannot be signed. */
export interface ServiceRefusal {
  /** Why, with what to do about it. */
  readonly refusal: string
}
