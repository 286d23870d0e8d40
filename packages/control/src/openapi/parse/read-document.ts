import { isObject } from '@gatehouse/contract'
import type { Scope } from '../../call/scope.ts'
import { type OpenApiDocument, toText } from '../document/document.ts'
import { checkShape } from './check-shape.ts'
import { unreadable } from './findings.ts'
import { parseText } from './parse-text.ts'
import { substituteVariables } from './substitute-variables.ts'

/** management §3.2 */
const MAX_BYTES = 6 * 1024 * 1024

/**
 * The OpenAPI 3.0 document in a JSON or YAML text, the service's variables in it replaced. Throws `BadRequestException` for what
 * is not one, or is not safe to read. management §3
 */
export function readDocument(text: string, scope: Scope): OpenApiDocument {
  if (Buffer.byteLength(text) > MAX_BYTES) throw unreadable('The document is larger than 6 MB')
  const document = parseText(substituteVariables(text, scope))
  if (!isObject(document)) throw unreadable('The document is not an object')
  checkShape(document)
  checkVersion(document)
  return document
}

/** *Assumed*: the texts. management §8.3 */
function checkVersion(document: OpenApiDocument): void {
  const { swagger, openapi } = document
  if (openapi === undefined && swagger !== undefined) {
    throw unreadable('Swagger 2.0 is not supported. HTTP APIs support OpenAPI 3.0 only')
  }
  if (openapi === undefined) throw unreadable('Parse issue: attribute openapi is missing')
  const version = toText(openapi)
  if (version !== undefined && /^3\.0(\.\d+)?$/.test(version)) return
  throw unreadable(
    `OpenAPI ${version ?? 'of an unknown version'} is not supported. HTTP APIs support OpenAPI 3.0 only`,
  )
}
