import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, dereference } from './bundle.mjs'
import { formatCatalogTable, toCatalog, toWire } from './catalog.mjs'
import { formatMsw } from './client-msw.mjs'
import { formatClientOperations } from './client-operations.mjs'
import { formatTanstackQuery } from './client-tanstack.mjs'
import { formatZod } from './client-zod.mjs'
import { withoutConditions } from './conditions.mjs'
import { formatExceptions } from './exceptions.mjs'
import { toOpenapi30 } from './openapi-3.0.mjs'
import { formatMethods, formatOperations } from './operations.mjs'
import { formatRequests } from './requests.mjs'
import { formatTypes } from './types.mjs'
import {
  formatCombinationValidators,
  formatRequestValidators,
  formatResponseValidators,
} from './validators.mjs'
import { createYamlFormatter } from './yaml.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is derived, by package. */
export const PACKAGES = { contract: deriveContract, client: deriveClient }

/** Every derived file's text of some packages, by its path in `packages`. With `check` all of it is made anew. */
export async function derive(names, check) {
  const source = JSON.parse(await bundle(join(root, 'spec/openapi.yaml')))
  const contract = { source, aws: toWire(source), check }
  const files = await Promise.all(
    names.map(async (name) =>
      Object.entries(await PACKAGES[name](contract)).map(([path, text]) => [`${name}/${path}`, text]),
    ),
  )
  return Object.fromEntries(files.flat())
}

function deriveClient({ aws }) {
  return {
    'src/generated/operations.ts': formatClientOperations(aws),
    'src/generated/msw.ts': formatMsw(aws),
    'src/generated/tanstack-query.ts': formatTanstackQuery(aws),
    'src/generated/zod.ts': formatZod(aws),
  }
}

async function deriveContract({ source, aws, check }) {
  const connections = JSON.parse(await bundle(join(root, 'spec/connections.yaml')))
  const catalog = toCatalog(source)
  const formatYaml = createYamlFormatter()
  const documents = Object.entries({ aws, catalog, connections }).map(([dialect, document]) =>
    publish(dialect, document, formatYaml),
  )
  return {
    ...Object.assign({}, ...documents),
    'src/generated/operations.ts': formatOperations(aws),
    'src/generated/methods.ts': formatMethods(aws),
    'src/generated/requests.ts': formatRequests(aws),
    'src/generated/exceptions.ts': formatExceptions(aws, connections),
    ...validators(source, aws, check),
    'src/generated/catalog-table.ts': formatCatalogTable(aws),
  }
}

/** The validators, each file as it is where it was made of the same; a check makes them anew. */
function validators(source, aws, check) {
  const made = {
    request: (previous) => formatRequestValidators(withoutConditions(source), previous),
    combination: (previous) => formatCombinationValidators(aws, previous),
    response: (previous) => formatResponseValidators(aws, previous),
  }
  return Object.fromEntries(
    Object.entries(made).map(([kind, make]) => {
      const path = `src/generated/${kind}-validators.ts`
      const file = join(root, 'packages/contract', path)
      return [path, make(!check && existsSync(file) ? readFileSync(file, 'utf8') : undefined)]
    }),
  )
}

/** One document in its published forms, and its types. */
function publish(dialect, document, formatYaml) {
  const version30 = toOpenapi30(document)
  const types = dialect === 'aws' ? 'openapi' : dialect
  return {
    [`documents/${dialect}/openapi.json`]: formatJson(document),
    [`documents/${dialect}/openapi.yaml`]: formatYaml(document),
    [`documents/${dialect}/openapi.dereferenced.json`]: `${JSON.stringify(dereference(document), null, 1)}\n`,
    [`documents/${dialect}/openapi-3.0.json`]: formatJson(version30),
    [`documents/${dialect}/openapi-3.0.yaml`]: formatYaml(version30),
    [`src/generated/${types}.ts`]: formatTypes(document),
  }
}

function formatJson(document) {
  return `${JSON.stringify(document, null, 2)}\n`
}
