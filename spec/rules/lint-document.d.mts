/** A rule of the ruleset that a document breaks. */
export interface Finding {
  readonly rule: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

export function lintDocument(text: string): Promise<Finding[]>

/** What a document breaks of OpenAPI's own schema. */
export function checkSchema(text: string): Promise<Finding[]>
