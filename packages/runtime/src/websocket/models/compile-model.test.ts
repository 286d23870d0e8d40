import { describe, expect, it } from 'vitest'
import { compileModel } from './compile-model.ts'

const REF = 'https://apigateway.amazonaws.com/restapis/abc/models/'
const SIBLINGS = {
  apiId: 'abc',
  schemas: [
    { name: 'Room', schema: '{"enum":["red","blue"]}' },
    { name: 'Join', schema: `{"properties":{"room":{"$ref":"${REF}Room"}},"required":["room"]}` },
    { name: 'Later', schema: '{"$async":true,"type":"object"}' },
    { name: 'Node', schema: `{"properties":{"next":{"$ref":"${REF}Node"}},"additionalProperties":false}` },
  ],
}

const judge = (schema: unknown, message: unknown) => compileModel(JSON.stringify(schema), SIBLINGS)(message)

/** websocket-apis §7: JSON Schema of draft 4 */
const NULLS = Array.from({ length: 1_900 }, () => ({ type: 'null' }))
const ONES = Array<number>(60_000).fill(1)

describe('a model', () => {
  it.each([
    [{}, { any: 1 }],
    [{ type: 'object', required: ['a'] }, { a: 1 }],
    [{ type: ['string', 'null'] }, null],
    [{ minimum: 3 }, 3],
    [{ minimum: 3, exclusiveMinimum: true }, 4],
    [{ $ref: '#/definitions/a', definitions: { a: { type: 'integer' } } }, 1],
    [{ $ref: `${REF}Join` }, { room: 'red' }],
    [{ $ref: `${REF}Node` }, { next: { next: {} } }],
    [{ format: 'email' }, 'no address'],
    [{ uniqueItems: true }, [{ a: 1 }, { a: 2 }, 1, '1']],
    [{ pattern: '\\d' }, 'a1'],
    [{ pattern: '^(?=.*[A-Z]).{8,}$' }, 'Abcdefgh'],
    [{ pattern: '^(a)\\1$' }, 'aa'],
    [{ properties: { a: { pattern: '^x$' }, b: { pattern: '^y$' } } }, { a: 'x', b: 'y' }],
    [{ patternProperties: { '^x-': { type: 'string' } } }, { 'x-a': 'b', y: 1 }],
    [
      { $schema: 'http://json-schema.org/draft-04/schema#', id: 'http://example.com/a.json', type: 'array' },
      [],
    ],
    [{ $async: true, type: 'object' }, {}],
    [{ properties: { a: { $async: true } } }, { a: 1 }],
    [
      { properties: { $async: { type: 'integer' }, nullable: { type: 'null' } } },
      { $async: 1, nullable: null },
    ],
    [{ $async: true, $ref: '#/other/a', other: { a: { $async: true, type: 'null' } } }, null],
    [{ $ref: '#/other/nullable', other: { nullable: { nullable: true, type: 'object' } } }, {}],
    [{ enum: [{ $async: true }] }, { $async: true }],
    [{ nullable: true }, 1],
    [{ $anchor: '#', $dynamicAnchor: 1, discriminator: 1 }, 1],
    [
      {
        const: 1,
        if: { type: 'null' },
        else: { type: 'null' },
        contains: { type: 'null' },
        propertyNames: { maxLength: 0 },
      },
      { a: 1 },
    ],
  ])('%j takes %j', (schema, message) => {
    expect(judge(schema, message)).toBeUndefined()
  })

  it.each([
    [{ required: ['name'] }, {}, '[object has missing required properties (["name"])]'],
    [{ required: ['b', 'a'] }, {}, '[object has missing required properties (["a","b"])]'],
    [
      { additionalProperties: false },
      { a: 1, b: 2 },
      '[object instance has properties which are not allowed by the schema: ["a","b"]]',
    ],
    [
      { type: 'integer' },
      'x',
      '[instance type (string) does not match any allowed primitive type (allowed: ["integer"])]',
    ],
    [
      { $async: true, type: 'object' },
      1,
      '[instance type (integer) does not match any allowed primitive type (allowed: ["object"])]',
    ],
    [
      { allOf: [{ $ref: `${REF}Later` }] },
      1,
      '[instance type (integer) does not match any allowed primitive type (allowed: ["object"])]',
    ],
    [
      { properties: { a: { $async: {}, nullable: true, type: 'object' } } },
      { a: null },
      '[instance type (null) does not match any allowed primitive type (allowed: ["object"])]',
    ],
    [
      { $ref: '#/other/0/a', other: [{ a: { $async: true, nullable: true, type: 'string' } }] },
      null,
      '[instance type (null) does not match any allowed primitive type (allowed: ["string"])]',
    ],
    [{ enum: ['a', 1] }, 2, '[instance value (2) not found in enum (possible values: ["a",1])]'],
    [{ minLength: 2 }, '😀', '[string "😀" is too short (length: 1, required minimum: 2)]'],
    [{ maxLength: 1 }, 'ab', '[string "ab" is too long (length: 2, maximum allowed: 1)]'],
    [
      { properties: { a: { pattern: '^x$' }, b: { pattern: '^y$' } } },
      { a: 'x', b: 'x' },
      '[ECMA 262 regex "^y$" does not match input string "x"]',
    ],
    [{ pattern: '^a' }, 'b', '[ECMA 262 regex "^a" does not match input string "b"]'],
    [
      { minimum: 3, exclusiveMinimum: true },
      3,
      '[numeric instance is lower than the required minimum (minimum: 3, found: 3)]',
    ],
    [{ maximum: 3 }, 4, '[numeric instance is greater than the required maximum (maximum: 3, found: 4)]'],
    [{ minItems: 1 }, [], '[array is too short: must have at least 1 elements but instance has 0 elements]'],
    [{ maxItems: 0 }, [1], '[array is too long: must have at most 0 elements but instance has 1 elements]'],
    [
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      '[array must not contain duplicate elements]',
    ],
    [
      { $ref: `${REF}Join` },
      { room: 'green' },
      '[instance value ("green") not found in enum (possible values: ["red","blue"])]',
    ],
  ])('%j refuses %j', (schema, message, problem) => {
    expect(judge(schema, message)).toBe(problem)
  })

  it.each([
    ['refers to a model that is not there', { $ref: `${REF}Nothing` }],
    ['refers to a model of another API', { $ref: REF.replace('abc', 'other') }],
    ['refers to another place', { $ref: 'http://127.0.0.1:9/schema.json' }],
    ['has a pattern that is none', { pattern: '(' }],
    ['leads where a schema may be promised', { $ref: '#/other/$async', other: { $async: { $async: {} } } }],
    ['is judged by itself', { id: 'http://here/', $schema: 'http://here/', type: 5 }],
    ['is judged by another model', { $schema: `${REF}Later`, allOf: [{ $ref: `${REF}Later` }] }],
    ['has more alternatives than can be compiled', { items: { oneOf: NULLS } }],
    ['is of another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }],
  ])('that %s takes no message', (_title, schema) => {
    expect(judge(schema, {})).toMatch(/^the model cannot be used: /)
  })
})

function nest(depth: number): unknown {
  let nested: unknown = 'end'
  for (let at = 0; at < depth; at += 1) nested = { a: nested }
  return nested
}

const AGAIN = { type: 'object', properties: { a: { $ref: '#' } } }

/** Each of these would hold up the process for minutes. */
describe('a model that takes too long', () => {
  it('breaks off its patterns, which are compiled when a text is compared with them', () => {
    const before = process.cpuUsage()
    const allOf = Array.from({ length: 900 }, (_, at) => ({ pattern: `^(ab|cd|ef){800}${at}` }))
    expect(judge({ allOf }, 'ab')).toBe('the message cannot be judged in 250 ms')
    // Compiled at once they take ten seconds.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })

  it('cannot be used where what it refers to is very long', () => {
    const schemas = Array.from({ length: 20 }, (_, at) => ({
      name: `Part${at}`,
      schema: JSON.stringify({ description: 'x'.repeat(30_000), not: { $ref: `${REF}Part${at + 1}` } }),
    }))
    const model = compileModel(`{"$ref":"${REF}Part0"}`, { apiId: 'abc', schemas })
    expect(model({})).toMatch(/^the model cannot be used: .*longer than 262144/)
  })

  it('is not made longer by its references', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`p${at}`, { type: 'string' }]),
    )
    const allOf = Array.from({ length: 100 }, () => ({ $ref: '#/definitions/a' }))
    const before = process.cpuUsage()
    expect(judge({ definitions: { a: { properties } }, allOf }, { p1: 'b' })).toBeUndefined()
    // Written out, the references are 3 MB, which took twenty seconds.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })

  it.each([
    ['a pattern of repetitions', { pattern: '^(a+)+$' }, `${'a'.repeat(30_000)}!`],
    ['such a pattern with a back reference', { pattern: '^(a+)+(b)\\2$' }, `${'a'.repeat(40)}!`],
    [
      'such a pattern of names',
      { patternProperties: { '^(a+)+(b)\\2$': { type: 'null' } } },
      { [`${'a'.repeat(40)}!`]: 1 },
    ],
    ['alternatives in circles', { anyOf: [AGAIN, { ...AGAIN, minProperties: 1 }] }, nest(40)],
    ['a message of any depth', AGAIN, nest(50_000)],
    [
      'very many patterns',
      { allOf: Array.from({ length: 700 }, (_, at) => ({ pattern: `x{${at}}y` })) },
      'x'.repeat(120_000),
    ],
    [
      'very many wrong items',
      { items: { $ref: '#/definitions/a' }, definitions: { a: { type: 'null' } } },
      Array.from({ length: 60_000 }, () => 1),
    ],
    ['very many wrong items, of which each is judged often', { items: { allOf: NULLS } }, ONES],
    [
      'very many right items, likewise',
      { items: { anyOf: [...NULLS.slice(0, 240), { type: 'integer' }] } },
      ONES,
    ],
    ['very many like items', { uniqueItems: true }, Array.from({ length: 60_000 }, (_, at) => at % 59_999)],
  ])('is broken off, and refuses: %s', (_title, schema, message) => {
    const model = compileModel(JSON.stringify(schema), SIBLINGS)
    const before = process.cpuUsage()
    expect(model(message, 131_072)).toEqual(expect.any(String))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1500)
  })
})
