import { readFile } from 'node:fs/promises'
import { createCaller, type InputOf } from '@gatehouse/client'
import { createRoute } from '@gatehouse/client/operations'
import * as schemas from '@gatehouse/client/zod'
import type { Api, Route, Stage } from '@gatehouse/contract'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { startAnswering } from './answering.ts'

type Node = { readonly [key: string]: unknown }
const file = '../../../packages/contract/documents/aws/openapi.json'
const document = JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))
const all = schemas as unknown as Record<string, z.ZodType>
const variableOf = (name: string) => `${name.charAt(0).toLowerCase() + name.slice(1)}Schema`

/** Each example of a body with the name of the body's schema. */
const EXAMPLES = Object.values(document.paths as Record<string, Record<string, Node>>)
  .flatMap((item) => Object.values(item))
  .filter((operation) => 'operationId' in operation)
  .flatMap(({ requestBody, responses }) => [requestBody, ...Object.values(responses as object)])
  .flatMap((body) => {
    const { schema, examples = {} } = resolve(body ?? {}).content?.['application/json'] ?? {}
    const name = schema?.$ref?.split('/').at(-1)
    const values = Object.entries(examples as Record<string, Node>)
    return name ? values.map(([title, it]) => [name, title, resolve(it).value] as const) : []
  })

/** A schema, a value that it refuses, and where. */
const REFUSED: readonly (readonly [string, unknown, readonly PropertyKey[]])[] = [
  ['CreateApiInput', { name: 'x' }, ['protocolType']],
  ['CreateApiInput', { protocolType: 'HTTP', name: '' }, ['name']],
  ['CreateApiInput', { protocolType: 'WEBSOCKET', name: 'x' }, ['routeSelectionExpression']],
  ['CreateHttpApiInput', { protocolType: 'HTTP', name: 'x'.repeat(129) }, ['name']],
  [
    'CreateRouteInput',
    { routeKey: 'GET /', authorizationScopes: Array(11).fill('a') },
    ['authorizationScopes'],
  ],
  ['CreateRouteInput', { routeKey: 'GET /', authorizationType: 'NOBODY' }, ['authorizationType']],
  ['CreateStageInput', { stageName: 'a b' }, ['stageName']],
  ['CreateStageInput', { stageName: 'a', stageVariables: { 'a-b': 'x' } }, ['stageVariables', 'a-b']],
  [
    'CreateHttpProxyIntegrationInput',
    { integrationType: 'HTTP_PROXY', timeoutInMillis: 1.5 },
    ['timeoutInMillis'],
  ],
  ['Tags', Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v'])), []],
  ['Timestamp', 'yesterday', []],
  ['GetRouteRequest', { apiId: 'a' }, ['routeId']],
  ['GetApisRequest', { maxResults: true }, ['maxResults']],
]

describe('the schemas for zod', () => {
  test('are those of the contract, and one for what each operation takes', () => {
    const names = Object.keys(document.components.schemas)
    expect(Object.keys(all)).toEqual(expect.arrayContaining(names.map(variableOf)))
    expect(Object.keys(all).filter((name) => name.endsWith('RequestSchema')).length).toBeGreaterThan(100)
  })

  test('take every example of the contract, and leave it as it is', () => {
    expect(EXAMPLES.length).toBeGreaterThan(250)
    const wrong = EXAMPLES.flatMap(([name, title, value]) => {
      const { success, data, error } = all[variableOf(name)]?.safeParse(value) ?? {}
      if (!success) return [`${name} ${title}: ${error?.message}`]
      return JSON.stringify(sorted(data)) === JSON.stringify(sorted(value))
        ? []
        : [`${name} ${title}: changed`]
    })
    expect(wrong).toEqual([])
  })

  test.each(REFUSED)('%s refuses %j at %j', (name, value, path) => {
    const { error } = all[variableOf(name)]?.safeParse(value) ?? {}
    const paths = error?.issues.flatMap((issue) => pathsOf(issue as unknown as Issue))
    expect(paths).toContainEqual(path)
  })

  test('drop members that the contract does not have, and add none', () => {
    const input = { name: 'x', protocolType: 'HTTP' }
    expect(schemas.createApiRequestSchema.parse({ ...input, colour: 'red' })).toEqual(input)
  })

  test('refuse what belongs to another kind', () => {
    const input = { name: 'x', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
    expect(schemas.createApiRequestSchema.safeParse({ ...input, corsConfiguration: {} }).success).toBe(false)
  })

  test('give what the functions take, and what they resolve to', async () => {
    expectTypeOf<z.infer<typeof schemas.apiSchema>>().toExtend<Api>()
    expectTypeOf<z.infer<typeof schemas.routeSchema>>().toExtend<Route>()
    expectTypeOf<z.infer<typeof schemas.stageSchema>>().toExtend<Stage>()
    expectTypeOf<z.infer<typeof schemas.createAuthorizerRequestSchema>>().toExtend<
      InputOf<'CreateAuthorizer'>
    >()
    const made = { routeId: 'r1', routeKey: 'GET /pets', apiKeyRequired: false, authorizationType: 'NONE' }
    const service = await startAnswering({ status: 201, body: made })
    const form = { apiId: 'a1', routeKey: 'GET /pets', page: 2 } as unknown
    const input = schemas.createRouteRequestSchema.parse(form)
    const route = schemas.routeSchema.parse(await createRoute(createCaller({ baseUrl: service.url }), input))
    expect(route).toEqual(made)
    expect(service.received[0]?.body).toBe('{"routeKey":"GET /pets"}')
    await service.close()
  })
})

interface Issue {
  readonly path: readonly PropertyKey[]
  /** Of each kind of a union. */
  readonly errors?: readonly (readonly Issue[])[]
}

function pathsOf({ path, errors = [] }: Issue): (readonly PropertyKey[])[] {
  return [
    path,
    ...errors
      .flat()
      .flatMap(pathsOf)
      .map((inner) => [...path, ...inner]),
  ]
}

// biome-ignore lint/suspicious/noExplicitAny: a document is whatever it is.
function resolve(node: Node): any {
  const { $ref } = node
  if (typeof $ref !== 'string') return node
  return $ref
    .slice(2)
    .split('/')
    .reduce((at: Node, key) => at[key] as Node, document)
}

/** With its members in order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, it]) => [key, sorted(it)]),
  )
}

test('are schemas of zod', () => {
  expect(Object.values(all).every((it) => it instanceof z.ZodType)).toBe(true)
})
