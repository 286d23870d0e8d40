/**
 * Which calls go wrong, how, and how often. A rule without conditions is for every call of a client, and for nothing that is called on
 * behalf of one: that is `function` or `backend`. One without `every` and `probability` is for each of these calls.
 */
export interface FaultRule {
  /** The operations that it is for, by name: `CreateApi`, `Get*`. */
  readonly operation?: string | readonly string[]
  /** The routes that it is for, by their keys: `GET /pets/{id}`, `$connect`. */
  readonly route?: string | readonly string[]
  /** The functions that it is for, by name: what invokes them gets an error, or none in time. */
  readonly function?: string | readonly string[]
  /** The backends that it is for, by address: `http://127.0.0.1:9000*`, `*.example.com/pets`. */
  readonly backend?: string | readonly string[]
  /** The method that it is for: `POST`. */
  readonly method?: string
  /** The paths that it is for, without query: `/v2/apis/*`. A `*` stands for anything, slashes included. */
  readonly path?: string
  /** How long the answer is held back, in milliseconds: exactly, or something from `min` to `max`. */
  readonly latency?: number | { readonly min: number; readonly max: number }
  /** The status that is answered; of several one by chance, so one that stands there twice comes twice as often. */
  readonly status?: number | readonly number[]
  /** Cuts the connection off: `before` the call is carried out (as does `true`), or `after` it, so that only the answer is lost. */
  readonly abort?: boolean | 'before' | 'after'
  /** Calls a second beyond which calls are refused with 429, and how many may come at once (`rate` when omitted). */
  readonly throttle?: number | { readonly rate: number; readonly burst?: number }
  /** Only every so many of these calls: 3 is the third, the sixth and so on. */
  readonly every?: number
  /** The share of these calls, from 0 to 1. */
  readonly probability?: number
  /** Makes what this rule leaves to chance the same in each run. */
  readonly seed?: number
}

/** A call, as far as rules look at it. */
export interface FaultTarget {
  /** Undefined where the call is for no known operation. */
  readonly operation: string | undefined
  readonly method: string
  /** Without query. */
  readonly path: string
  /** The key of the route that it came to; undefined for management calls. */
  readonly route?: string | undefined
  /** The name of the function that is called on behalf of a client. */
  readonly function?: string | undefined
  /** The address that is called on behalf of a client, without query. */
  readonly backend?: string | undefined
}

/** What goes wrong with a call. */
export interface Fault {
  /** How long the answer is held back. */
  readonly latencyMs: number
  /** The status that is answered in place of the call's own; undefined where the call is answered as always. */
  readonly status: number | undefined
  /** When the connection is cut off. */
  readonly abort: 'before' | 'after' | undefined
}
