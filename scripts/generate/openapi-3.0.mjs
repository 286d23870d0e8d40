/** The document in OpenAPI 3.0, for tools that do not read 3.1. */

import { lowerConditions } from './conditions.mjs'

const LICENSE_URL = 'https://www.apache.org/licenses/LICENSE-2.0'

/**
 * Derives 3.0.3 from a 3.1 document of the contract's subset. What 3.0 cannot say is said otherwise (a description beside a
 * reference through `allOf`, rules between members through `not`) or left out (`propertyNames`, `info.summary`).
 */
export function toOpenapi30(source) {
  const { summary: _, license: __, ...info } = source.info
  const license = { name: source.info.license.name, url: LICENSE_URL }
  return { ...lower(lowerConditions(source)), openapi: '3.0.3', info: { ...info, license } }
}

function lower(node, key) {
  if (Array.isArray(node)) return node.map((item) => lower(item))
  if (node === null || typeof node !== 'object') return node
  if (key === 'value' || key === 'example') return node
  const { $ref, propertyNames: _, ...rest } = node
  const entries = Object.entries(rest).map(([name, item]) => [name, lower(item, name)])
  if ($ref === undefined) return Object.fromEntries(entries)
  return entries.length === 0 ? { $ref } : { allOf: [{ $ref }], ...Object.fromEntries(entries) }
}
