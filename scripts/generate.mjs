/**
 * Derives from `spec/` what the packages have of it. `contract`: the bundled documents, the types, the operation table and the
 * validators. `client`: the functions of the operations. With the name of a package only its files are derived; with `--check`
 * nothing is written, a stale file is named and the exit code is 1; with `--if-stale` nothing is done where neither what is read nor
 * what is written changed since the last time.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { bundle, dereference } from './generate/bundle.mjs'
import { formatCatalogTable, toCatalog, toWire } from './generate/catalog.mjs'
import { formatMsw } from './generate/client-msw.mjs'
import { formatClientOperations } from './generate/client-operations.mjs'
import { formatTanstackQuery } from './generate/client-tanstack.mjs'
import { formatZod } from './generate/client-zod.mjs'
import { withoutConditions } from './generate/conditions.mjs'
import { formatExceptions } from './generate/exceptions.mjs'
import { toOpenapi30 } from './generate/openapi-3.0.mjs'
import { formatMethods, formatOperations } from './generate/operations.mjs'
import { formatRequests } from './generate/requests.mjs'
import { isGenerated, markGenerated } from './generate/stamp.mjs'
import { formatTypes } from './generate/types.mjs'
import {
  formatCombinationValidators,
  formatRequestValidators,
  formatResponseValidators,
} from './generate/validators.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const PACKAGES = { contract: deriveContract, client: deriveClient }
const [only] = process.argv.slice(2).filter((argument) => Object.hasOwn(PACKAGES, argument))

if (process.argv.includes('--if-stale') && isGenerated()) process.exit()
const stale = []
for (const [path, text] of Object.entries(await derive())) {
  const target = join(root, 'packages', path)
  const current = existsSync(target) ? await readFile(target, 'utf8') : undefined
  if (current === text) continue
  stale.push(`packages/${path}`)
  if (!check) await replace(target, text)
}
if (check && stale.length > 0) {
  console.error(`Stale, run \`npm run generate\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
} else {
  if (!check && !only) markGenerated()
  console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`)
}

/** Every derived file's text, by its path in `packages`. */
async function derive() {
  const source = JSON.parse(await bundle(join(root, 'spec/openapi.yaml')))
  const names = only ? [only] : Object.keys(PACKAGES)
  const files = await Promise.all(
    names.map(async (name) =>
      Object.entries(await PACKAGES[name](source)).map(([path, text]) => [`${name}/${path}`, text]),
    ),
  )
  return Object.fromEntries(files.flat())
}

function deriveClient(source) {
  const aws = toWire(source)
  return {
    'src/generated/operations.ts': formatClientOperations(aws),
    'src/generated/msw.ts': formatMsw(aws),
    'src/generated/tanstack-query.ts': formatTanstackQuery(aws),
    'src/generated/zod.ts': formatZod(aws),
  }
}

async function deriveContract(source) {
  const aws = toWire(source)
  const connections = JSON.parse(await bundle(join(root, 'spec/connections.yaml')))
  const catalog = toCatalog(source)
  const documents = await Promise.all(
    Object.entries({ aws, catalog, connections }).map(([dialect, document]) => publish(dialect, document)),
  )
  return {
    ...Object.assign({}, ...documents),
    'src/generated/operations.ts': formatOperations(aws),
    'src/generated/methods.ts': formatMethods(aws),
    'src/generated/requests.ts': formatRequests(aws),
    'src/generated/exceptions.ts': formatExceptions(aws, connections),
    ...validators(source, aws),
    'src/generated/catalog-table.ts': formatCatalogTable(aws),
  }
}

/** The validators, each file as it is where it was made of the same; a check makes them anew. */
function validators(source, aws) {
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
async function publish(dialect, document) {
  const version30 = toOpenapi30(document)
  const types = dialect === 'aws' ? 'openapi' : dialect
  return {
    [`documents/${dialect}/openapi.json`]: formatJson(document),
    [`documents/${dialect}/openapi.yaml`]: formatYaml(document),
    [`documents/${dialect}/openapi.dereferenced.json`]: `${JSON.stringify(dereference(document), null, 1)}\n`,
    [`documents/${dialect}/openapi-3.0.json`]: formatJson(version30),
    [`documents/${dialect}/openapi-3.0.yaml`]: formatYaml(version30),
    [`src/generated/${types}.ts`]: await formatTypes(document),
  }
}

function formatJson(document) {
  return `${JSON.stringify(document, null, 2)}\n`
}

function formatYaml(document) {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })
}

/** Writes a file so that a reader sees the old text or the new, never half of one. */
async function replace(target, text) {
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.new`, text)
  await rename(`${target}.new`, target)
}
