import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(join(root, 'packages/contract/package.json'))
const ts = require('typescript') as typeof import('../../contract/node_modules/typescript/lib/typescript.js')

const HEAD = `import { createCaller, createClient, type Caller } from '@gatehouse/client'
import { createAuthorizer, getRoute, getRoutes } from '@gatehouse/client/operations'
const apiId = 'a1'
const client = createClient()
const caller = createCaller()
const catalog = createClient({ dialect: 'catalog', baseUrl: 'http://catalog.test' })
`

/** A mistake, and a line of what the compiler says about it. */
const MISTAKES: readonly (readonly [string, string])[] = [
  [
    'getRoute(caller, { apiId })',
    "Property 'routeId' is missing in type '{ apiId: string; }' but required in type 'GetRouteRequest'.",
  ],
  [
    'client.getRoute({ apiId })',
    "Property 'routeId' is missing in type '{ apiId: string; }' but required in type 'GetRouteRequest'.",
  ],
  [
    "client.createApi({ name: 'x', protocolType: 'WEBSOCKET' })",
    `Property 'routeSelectionExpression' is missing in type '{ name: string; protocolType: "WEBSOCKET"; }' but required in type 'CreateWebSocketApiInput'.`,
  ],
  [
    "createAuthorizer(caller, { apiId, name: 'x' })",
    "Argument of type '{ apiId: string; name: string; }' is not assignable to parameter of type 'CreateAuthorizerRequest'.",
  ],
  [
    'export const api: number = await client.getApi({ apiId })',
    "Type 'Api' is not assignable to type 'number'.",
  ],
  [
    'export const routes: number = await getRoutes(caller, { apiId })',
    "Type 'Routes' is not assignable to type 'number'.",
  ],
  [
    "await getRoute(catalog, { apiId, routeId: 'r1' }).then((route) => route.routeKey)",
    "Property 'routeKey' does not exist on type 'Route'. Did you mean 'RouteKey'?",
  ],
  [
    'export const other: Caller = catalog',
    `Type 'Client<"catalog">' is not assignable to type 'Caller<"aws">'.`,
  ],
  [
    'for await (const api of client.paginate.getApis()) console.log(api.nam)',
    "Property 'nam' does not exist on type 'Api'. Did you mean 'name'?",
  ],
  ['client.getApi()', 'Expected 1-2 arguments, but got 0.'],
]

/** What is longer spells out a structure. */
const LONGEST_LINE = 200

describe('the compiler calls types by their names', () => {
  const lines = MISTAKES.map(([code]) => code)
  const file = join(root, 'packages/client/test/mistakes-page.ts')
  const found = compile(file, `${HEAD}${lines.join('\n')}\n`)

  test.each(MISTAKES)('%s', (code, message) => {
    const line = HEAD.split('\n').length - 1 + lines.indexOf(code)
    expect(found.get(line)).toContain(message)
    expect(found.get(line)?.filter((one) => one.length > LONGEST_LINE)).toEqual([])
  })

  test('and finds nothing else', () => {
    expect(found.size).toBe(MISTAKES.length)
  })
})

/** What the compiler says about a file that is not on the disk: the lines of its messages, by the line of code. */
function compile(file: string, text: string): Map<number, string[]> {
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version)
  const program = ts.createProgram([file], options, host)
  return new Map(
    ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => {
      const { line } = source?.getLineAndCharacterOfPosition(start) ?? { line: -1 }
      const message = ts.flattenDiagnosticMessageText(messageText, '\n')
      return [line, message.split('\n').map((one) => one.trim())]
    }),
  )
}
