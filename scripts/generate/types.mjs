import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withoutConditions } from './conditions.mjs'

/**
 * The TypeScript types of a bundled document, by openapi-typescript. It needs the TypeScript compiler's own API, which only the
 * contract package's copy of TypeScript has.
 */
export async function formatTypes(document) {
  const { default: openapiTS, astToString, COMMENT_HEADER } = await load()
  const nodes = await openapiTS(structuredClone(withoutConditions(document)), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
  })
  return `${COMMENT_HEADER}${astToString(nodes)}`
}

function load() {
  const contract = createRequire(new URL('../../packages/contract/package.json', import.meta.url))
  const folder = dirname(contract.resolve('openapi-typescript/package.json'))
  return import(pathToFileURL(join(folder, 'dist/index.mjs')).href)
}
