import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OperationName, operations } from '@gatehouse/contract'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(join(root, 'packages/contract/package.json'))
const ts = require('typescript') as typeof import('../../contract/node_modules/typescript/lib/typescript.js')

const names = Object.keys(operations).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
const summaries = readSummaries()

const lists = names.filter((name) => 'nextToken' in operations[capitalize(name)].query)

/** Where the operations have a name, and how it is written there. */
const PLACES: readonly (readonly [string, (name: string) => string, readonly string[]])[] = [
  ['method of the client', (name) => `client.${name}`, names],
  ['method of the client in the catalog dialect', (name) => `catalog.${name}`, names],
  ['iterator of the client', (name) => `client.paginate.${name}`, lists],
  ['function', (name) => `calls.${name}`, names],
  ['query of pages', (name) => `queries.${name}InfiniteOptions`, lists],
  ['handler of MSW', (name) => `handlers.handle${capitalize(name)}`, names],
]

/** One page for all of them: the compiler reads what it imports once. */
const PAGE = [
  "import { createClient } from '@gatehouse/client'",
  "import * as handlers from '@gatehouse/client/msw'",
  "import * as calls from '@gatehouse/client/operations'",
  "import * as queries from '@gatehouse/client/tanstack-query'",
  'const client = createClient()',
  "const catalog = createClient({ dialect: 'catalog', baseUrl: '' })",
  ...PLACES.flatMap(([, write, named]) => named.map(write)),
  '',
].join('\n')

const file = join(root, 'packages/client/test/hover-page.ts')
const service = createService(file, PAGE)

test.each(PLACES)('editors show the text of its operation on every %s', (_, write, named) => {
  const silent = named.filter((name) => {
    const position = PAGE.indexOf(`\n${write(name)}\n`) + write(name).length
    const shown = ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation)
    return !shown.startsWith(summaries.get(name) ?? '?')
  })
  expect(silent).toEqual([])
})

function capitalize(name: string): OperationName {
  return (name.charAt(0).toUpperCase() + name.slice(1)) as OperationName
}

/** The compiler as editors ask it, with one file that is not on the disk. */
function createService(file: string, text: string) {
  return ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = name === file ? text : ts.sys.readFile(name)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      // Neither the page of a browser nor Node's own: what they are has no text of ours.
      lib: ['lib.es2022.d.ts'],
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}

/** The summaries of the document by the names of the methods. */
function readSummaries(): ReadonlyMap<string, string> {
  const path = join(root, 'packages/contract/documents/aws/openapi.json')
  const document = JSON.parse(readFileSync(path, 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string; summary?: string }>>
  }
  return new Map(
    Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .map(({ operationId = '', summary = '' }) => [
        operationId.charAt(0).toLowerCase() + operationId.slice(1),
        summary,
      ]),
  )
}
