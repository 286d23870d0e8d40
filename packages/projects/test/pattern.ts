/** A template in the manner of the public pattern collections, and what comes up of it in a stack `s`. */
export interface Pattern {
  /** In `patterns/`. */
  readonly file: string
  /** Each API with its stages, and its routes with their authorization and what they lead to. */
  readonly state: readonly string[]
  /** Subjects of what is said to be missing. */
  readonly missing: readonly string[]
  /** Subjects of what was assumed. */
  readonly assumed: readonly string[]
  /** Subjects of what is ignored without loss. */
  readonly ignored: readonly string[]
}
