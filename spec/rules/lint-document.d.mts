/** A rule of the ruleset that a document breaks. */
export interface Finding {
  readonly rule: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

export function lintDocument(text: string): Promise<Finding[]>
