/** How answers are worded: as on the wire of the service, or as its API catalogue page has them. */
export type Dialect = 'aws' | 'catalog'

/** A call as a listener or `fetch` hands it over. */
export interface Call {
  readonly method: string
  /** As sent, still percent-encoded, without query string. */
  readonly path: string
  /** As sent, without `?`; empty when there is none. */
  readonly query: string
  /** A header's value by its lower-case name; undefined where it was not sent. */
  header(name: string): string | undefined
  /** All headers by their lower-case names. */
  headers(): Readonly<Record<string, string>>
  /** The body's bytes as they come. */
  readonly body: AsyncIterable<Uint8Array>
  /** Aborted when the caller does not wait any longer. */
  readonly signal: AbortSignal
}

/** An answer, ready for the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined where there is no body. */
  readonly body?: string | Uint8Array | undefined
}

/** A connection that is cut off without an answer, as a fault has it. Not an answer, so it is thrown. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('other side closed'), { code: 'ECONNRESET' }) })
  }
}
