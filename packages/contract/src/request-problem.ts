/** A rule of the contract that a request breaks. */
export interface RequestProblem {
  /** The member at fault, as a dotted path below `path`, `query` or `body`: `corsConfiguration.maxAge`. */
  readonly member: string
  /** The JSON Schema keyword of the rule: `required`, `maxLength`, … */
  readonly rule: string
  /** The rule, in words that go after "Member must". */
  readonly constraint: string
  /** The value sent; undefined where the member is missing. */
  readonly value: unknown
}

/** A request in parts: labels decoded, query values converted to their types, the body parsed. */
export interface RequestParts {
  readonly path: unknown
  readonly query: unknown
  readonly body?: unknown
}
