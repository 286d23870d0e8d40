import { fileURLToPath } from 'node:url'
import type { MockOptions } from './mock-options.ts'

/** The file of the published document that a mock serves: the one that is given, or the contract's for its API and dialect. */
export function documentPath({ document, dialect = 'aws', api }: MockOptions): string {
  const name = api === 'connections' ? 'connections' : dialect
  return document ?? fileURLToPath(import.meta.resolve(`@gatehouse/contract/documents/${name}/openapi.json`))
}
