import type { OpenApiDocument } from '../document/document.ts'
import type { Findings } from '../parse/findings.ts'

/** What the functions that read the parts of a document are given. */
export interface ImportContext {
  readonly document: OpenApiDocument
  readonly findings: Findings
}
