import type { OpenApiDocument } from '../document/document.ts'
import type { Findings } from '../read/findings.ts'

/** What is shared by the functions that read the parts of a document. */
export interface Reading {
  readonly document: OpenApiDocument
  readonly findings: Findings
}
