import { expect, it } from 'vitest'
import type { OpenApiDocument } from '../document/document.ts'
import { createFindings } from '../parse/findings.ts'
import { readDefinition } from './read-definition.ts'

const MANY = 50_000

const many = (make: (at: number) => unknown, key: (at: number) => string) =>
  Object.fromEntries(Array.from({ length: MANY }, (_, at) => [key(at), make(at)]))
const paths = (item: unknown) =>
  many(
    () => item,
    (at) => `/${at}`,
  )
const jwt = { 'x-amazon-apigateway-authorizer': { type: 'jwt' } }

// Read anew for each route, each of these takes minutes or hours.
it.each<[string, Partial<OpenApiDocument>, routes: number, told: string]>([
  [
    'a reference of a megabyte',
    { paths: paths({ $ref: '#/x' }), x: { $ref: `#${'/y'.repeat(500_000)}` } },
    0,
    `${MANY - 100} more`,
  ],
  [
    'requirements of security',
    { paths: paths({ get: { responses: {} } }), security: Array(MANY).fill({}) },
    0,
    `${MANY - 100} more`,
  ],
  [
    'a scheme with a type of a megabyte',
    {
      paths: paths({ get: { responses: {} } }),
      security: [{ s: [] }],
      components: { securitySchemes: { s: { 'x-amazon-apigateway-authtype': 'X'.repeat(1_000_000) } } },
    },
    MANY,
    "Unsupported security definition type '' for 's'. Ignoring.",
  ],
  [
    'the last of as many authorizers',
    {
      paths: paths({ get: { responses: {} } }),
      security: [{ [`s${MANY - 1}`]: [] }],
      components: {
        securitySchemes: many(
          () => jwt,
          (at) => `s${at}`,
        ),
      },
    },
    MANY,
    '',
  ],
  [
    'a key of megabytes before references that lead nowhere',
    {
      paths: {},
      components: { ['x'.repeat(4_000_000)]: Array(MANY).fill({ $ref: '#/none' }) },
    },
    0,
    `Parse issue: attribute components.${'x'.repeat(1000 - 'Parse issue: attribute components.'.length)}`,
  ],
])('reads %s that routes have in common once', (_what, members, routes, told) => {
  const findings = createFindings()
  const document = { openapi: '3.0.1', info: { title: 'a', version: '1' }, ...members }
  expect(readDefinition({ document, findings }, 'ignore').routes).toHaveLength(routes)
  expect(tell(findings)).toContain(told)
})

it('refuses a base path that is longer than the key of a route may be', () => {
  const findings = createFindings()
  const document = {
    openapi: '3.0.1',
    servers: [{ url: `/${'x'.repeat(40_000)}` }],
    paths: { '/a': { get: {} } },
  }
  expect(readDefinition({ document, findings }, 'prepend').routes).toEqual([])
  expect(tell(findings)).toContain('the base path is longer than the key of a route may be')
})

/** What a caller is told, whether it is refused or not. */
function tell(findings: ReturnType<typeof createFindings>): string {
  try {
    findings.refuse(true)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
