/** A call that may be made to go wrong, by a rule of the gateway's operator. */
export interface FaultTarget {
  /** The name of a management call's. */
  readonly operation?: string | undefined
  readonly method: string
  /** Without query; empty for a message. */
  readonly path: string
  /** The route's key. */
  readonly route?: string | undefined
  readonly function?: string | undefined
  readonly backend?: string | undefined
}

/** What goes wrong with a call. */
export interface InjectedFault {
  /** How long the answer is held back. */
  readonly latencyMs: number
  /** The status that is answered in place of the call's own. */
  readonly status: number | undefined
  /** When the connection is cut off. */
  readonly abort: 'before' | 'after' | undefined
}

/** What goes wrong with a call; undefined for one that is let be. */
export type DrawFault = (target: FaultTarget) => InjectedFault | undefined
