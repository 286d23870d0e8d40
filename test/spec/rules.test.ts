import { beforeAll, describe, expect, it, test } from 'vitest'

type Key = string | number
type Finding = { rule: string; path: Key[]; message: string }

let lintDocument: (text: string) => Promise<Finding[]>

beforeAll(async () => {
  const module = new URL('../../spec/rules/lint-document.mjs', import.meta.url)
  lintDocument = (await import(module.href)).lintDocument
})

const headers = { 'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' } }
const errors = Object.fromEntries(
  ['400', '403', '429', '500', '503', 'default'].map((status) => [
    status,
    { $ref: '#/components/responses/Refused' },
  ]),
)
const room = {
  schema: { $ref: '#/components/schemas/Room' },
  examples: { lobby: { value: { name: 'lobby', code: 'a1', labels: { floor: '1' } } } },
}
const good = {
  openapi: '3.1.0',
  info: {
    title: 'Rooms',
    summary: 'Rooms of a house.',
    description: 'Creates rooms and reads them.',
    version: '1.0.0',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    contact: { name: 'Gatehouse' },
  },
  servers: [{ url: 'http://localhost:4080' }],
  tags: [{ name: 'Rooms', description: 'Places to talk in.' }],
  paths: {
    '/v2/rooms': {
      post: {
        operationId: 'CreateRoom',
        tags: ['Rooms'],
        summary: 'Create a room',
        description: 'Creates a room.',
        requestBody: { required: true, content: { 'application/json': room } },
        responses: {
          201: { description: 'The room.', headers, content: { 'application/json': room } },
          ...errors,
          409: { $ref: '#/components/responses/Taken' },
        },
      },
    },
    '/v2/rooms/{code}': {
      parameters: [{ $ref: '#/components/parameters/Code' }],
      delete: {
        operationId: 'DeleteRoom',
        tags: ['Rooms'],
        summary: 'Delete a room',
        description: 'Deletes a room.',
        parameters: [
          { name: 'force', in: 'query', description: 'Even if full.', schema: { type: 'boolean' } },
        ],
        responses: { 204: { description: 'Gone.', headers }, ...errors },
      },
    },
  },
  components: {
    parameters: {
      Code: {
        name: 'code',
        in: 'path',
        required: true,
        description: 'The code of the room.',
        schema: { type: 'string', pattern: '^[a-z0-9]+$' },
        example: 'a1',
      },
    },
    headers: { RequestId: { description: 'The identifier of the call.', schema: { type: 'string' } } },
    responses: {
      Taken: {
        description: 'ConflictException. The room is there.',
        headers: {
          ...headers,
          'x-amzn-ErrorType': {
            description: 'The exception.',
            schema: { type: 'string', enum: ['ConflictException'] },
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ConflictException' },
            examples: { taken: { value: { message: 'Room lobby already exists' } } },
          },
        },
      },
      Refused: {
        description: 'Refused.',
        headers: { ...headers, 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Refusal' },
            examples: { taken: { value: { message: 'Room lobby already exists' } } },
          },
        },
      },
    },
    schemas: {
      ConflictException: {
        type: 'object',
        description: 'A collision.',
        properties: { message: { type: 'string', description: 'In words.' } },
      },
      Refusal: {
        type: 'object',
        description: 'Why a call is refused.',
        properties: { message: { type: 'string', description: 'In words.' } },
      },
      Code: { type: 'string', description: 'A code.', pattern: '^[a-z0-9]+$', example: 'a1' },
      Labels: {
        type: 'object',
        description: 'Labels by name.',
        propertyNames: { pattern: '^[a-z]+$' },
        additionalProperties: { type: 'string', pattern: '^[0-9]+$' },
      },
      Room: {
        type: 'object',
        description: 'A room.',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'Its name.', pattern: '^[a-z]+$', example: 'lobby' },
          code: { $ref: '#/components/schemas/Code', description: 'Its code.' },
          labels: { $ref: '#/components/schemas/Labels', description: 'Its labels.' },
        },
      },
    },
  },
}

const create = ['paths', '/v2/rooms', 'post']
const remove = ['paths', '/v2/rooms/{code}', 'delete']
const schemas = ['components', 'schemas']
const json = ['content', 'application/json']
const taken = ['components', 'responses', 'Taken']
const bare = { schema: room.schema }
/** Without the mark each would break the rule of examples too. */
const described = { description: 'Something.', 'x-never-sent': true }
const text = { type: 'string' }
/** Two parameters that belong the other way round. */
const FORCE = { name: 'force', in: 'query', description: 'Even if full.', schema: text }
const PAGING = { name: 'nextToken', in: 'query', description: 'Where to go on.', schema: text }
const object = { ...described, type: 'object', properties: {} }

/**
 * The rule, the place to edit, what to put there (nothing removes it), and the finding's path if it is
 * another.
 */
const breaches: [rule: string, place: Key[], value?: unknown, path?: Key[]][] = [
  ['operation-id-is-service-name', [...create, 'operationId'], 'createRoom'],
  ['operation-id-is-service-name', [...create, 'operationId'], 'FetchRooms'],
  ['operation-id-is-service-name', [...create, 'operationId'], 'Create'],
  ['operation-has-examples', [...create, 'requestBody', ...json], bare],
  ['operation-has-examples', [...create, 'responses', '201', ...json], bare],
  ['operation-has-examples', [...create, 'requestBody', ...json, 'examples'], {}],
  ['error-responses-are-shared', [...create, 'responses', '410'], described],
  ['error-responses-are-shared', [...create, 'responses', '500'], described],
  ['error-responses-are-shared', [...create, 'responses', 'default'], described],
  ['errors-on-every-operation', [...create, 'responses', '400'], undefined, [...create, 'responses']],
  ['errors-on-every-operation', [...create, 'responses', '403'], undefined, [...create, 'responses']],
  ['errors-on-every-operation', [...remove, 'responses', '429'], undefined, [...remove, 'responses']],
  ['errors-on-every-operation', [...remove, 'responses', '500'], undefined, [...remove, 'responses']],
  ['errors-on-every-operation', [...remove, 'responses', '503'], undefined, [...remove, 'responses']],
  ['errors-on-every-operation', [...remove, 'responses', 'default'], undefined, [...remove, 'responses']],
  [
    'waits-are-told',
    [...remove, 'responses', '429', '$ref'],
    '#/components/responses/Taken',
    [...remove, 'responses', '429', 'headers'],
  ],
  ['success-has-request-id-header', [...create, 'responses', '201', 'headers'], {}],
  ['success-has-request-id-header', [...remove, 'responses', '204'], described],
  ['property-has-description', [...schemas, 'Refusal', 'properties', 'message'], text],
  [
    'property-has-description',
    [...schemas, 'Room', 'properties', 'code'],
    { $ref: '#/components/schemas/Code' },
  ],
  [
    'property-has-description',
    [...schemas, 'Refusal', 'properties', 'message', 'description'],
    '',
    [...schemas, 'Refusal', 'properties', 'message', 'description'],
  ],
  ['property-has-description', ['components', 'headers', 'RequestId'], { schema: text }],
  ['property-has-description', [...remove, 'parameters', '0'], { name: 'force', in: 'query', schema: text }],
  ['property-has-description', [...create, 'responses', '201', 'headers', 'etag'], { schema: text }],
  ['no-anonymous-objects', [...schemas, 'Room', 'properties', 'door'], object],
  [
    'no-anonymous-objects',
    [...schemas, 'Room', 'properties', 'door'],
    { ...described, additionalProperties: text },
  ],
  [
    'no-anonymous-objects',
    [...schemas, 'Room', 'properties', 'doors'],
    { ...described, type: 'array', items: object },
    [...schemas, 'Room', 'properties', 'doors', 'items'],
  ],
  [
    'no-anonymous-objects',
    [...create, 'requestBody', ...json, 'schema'],
    { type: 'object', properties: { name: { ...described, type: 'string' } } },
  ],
  [
    'pattern-has-example',
    [...schemas, 'Room', 'properties', 'name', 'example'],
    undefined,
    [...schemas, 'Room', 'properties', 'name'],
  ],
  [
    'pattern-has-example',
    [...schemas, 'Code', 'example'],
    undefined,
    [...schemas, 'Room', 'properties', 'code'],
  ],
  [
    'pattern-has-example',
    ['components', 'parameters', 'Code', 'example'],
    undefined,
    ['components', 'parameters', 'Code', 'schema'],
  ],
  ['errors-name-exceptions', [...taken, 'description'], 'A room that is there.', taken],
  ['errors-name-exceptions', [...taken, 'description'], 'GoneException. Another one.', taken],
  [
    'errors-name-exceptions',
    [...taken, 'headers', 'x-amzn-ErrorType', 'schema'],
    { type: 'string', enum: ['ConflictException', 'GoneException'] },
    taken,
  ],
  ['errors-name-exceptions', [...taken, 'headers', 'x-amzn-ErrorType', 'schema'], { type: 'string' }, taken],
  [
    'errors-name-exceptions',
    [...taken, 'content', 'application/json', 'examples', 'taken', 'x-exception'],
    'GoneException',
    taken,
  ],
  [
    'members-have-examples',
    [...schemas, 'Room', 'properties', 'door'],
    { type: 'string', description: 'Its door.' },
  ],
  [
    'members-have-examples',
    ['components', 'responses', 'Refused', ...json, 'examples', 'taken', 'value'],
    {},
    [...schemas, 'Refusal', 'properties', 'message'],
  ],
  ['protocols-match-words', [...create, 'x-protocols'], ['HTTP'], create],
  ['protocols-match-words', [...create, 'description'], 'Creates a room. HTTP APIs only.', create],
  ['protocols-match-words', [...create, 'x-protocols'], [], create],
  ['protocols-match-words', [...create, 'x-protocols'], ['FTP'], create],
  [
    'protocols-match-words',
    [...schemas, 'Room', 'properties', 'name', 'description'],
    'Its name, which a WebSocket API ignores.',
    [...schemas, 'Room', 'properties', 'name'],
  ],
  [
    'protocols-match-words',
    [...schemas, 'Room', 'description'],
    'A room. WebSocket APIs only.',
    [...schemas, 'Room'],
  ],
  ['protocols-match-words', [...schemas, 'Code', 'x-value-protocols'], { JWT: ['HTTP'] }],
  [
    'parameters-by-need',
    [...remove, 'parameters', '1'],
    { name: 'by', in: 'query', required: true, description: 'Who.', schema: text },
    remove,
  ],
  ['parameters-by-need', [...remove, 'parameters'], [PAGING, FORCE], remove],
  [
    'required-members-exist',
    [...schemas, 'Room', 'allOf'],
    [{ properties: { labels: {}, door: { minLength: 1 } } }],
    [...schemas, 'Room', 'allOf', '0'],
  ],
  [
    'required-members-exist',
    [...schemas, 'Room', 'x-variants'],
    { by: 'name', kinds: { lobby: { name: 'Lobby', without: ['door'] } } },
    [...schemas, 'Room', 'x-variants', 'kinds', 'lobby'],
  ],
  ['statuses-by-name', [...create, 'description'], 'A room that is there is refused with 409.'],
  ['statuses-by-name', [...create, 'description'], 'Taken (409), or 404 for no house.'],
  ['statuses-by-name', ['info', 'description'], 'Creates rooms; 480 is for no room.'],
  ['statuses-by-name', [...schemas, 'Room', 'properties', 'code', 'description'], 'A wrong one gives a 400.'],
  [
    'statuses-by-name',
    [...schemas, 'Room', 'properties', 'description'],
    { ...described, type: 'string', description: '500 without one.' },
    [...schemas, 'Room', 'properties', 'description', 'description'],
  ],
  ['portable-schemas', [...schemas, 'Labels', 'unevaluatedProperties'], false],
  ['portable-schemas', [...schemas, 'Labels', 'dependentRequired'], { a: ['b'] }],
  ['portable-schemas', [...schemas, 'Refusal', 'properties', 'message', 'nullable'], true],
  [
    'portable-schemas',
    [...schemas, 'Room', 'properties', 'sizes'],
    { ...described, type: 'array', items: { type: 'number' }, prefixItems: [{ type: 'number' }] },
    [...schemas, 'Room', 'properties', 'sizes', 'prefixItems'],
  ],
  [
    'portable-schemas',
    [...schemas, 'Room', 'properties', 'sizes'],
    { ...described, type: 'array', items: { type: 'number' }, unevaluatedItems: false },
    [...schemas, 'Room', 'properties', 'sizes', 'unevaluatedItems'],
  ],
  [
    'portable-schemas',
    [...schemas, 'Room', 'allOf'],
    [{ oneOf: [{ $ref: '#/components/schemas/Refusal' }], discriminator: { propertyName: 'message' } }],
    [...schemas, 'Room', 'allOf', '0', 'discriminator'],
  ],
  ['oas3-valid-media-example', [...create, 'requestBody', ...json, 'examples', 'lobby', 'value', 'name'], 7],
  ['oas3-valid-schema-example', [...remove, 'parameters', '0', 'schema', 'example'], 'yes'],
]

describe('the ruleset', () => {
  it('has nothing to say about a document that keeps all rules', async () => {
    expect(await lintDocument(JSON.stringify(good))).toEqual([])
  })

  it.each(breaches)('%s reports a breach at %j: %j', async (rule, place, value, path = place) => {
    const findings = await lintDocument(JSON.stringify(edited(place, value)))
    expect(findings.map((finding) => ({ rule: finding.rule, path: finding.path.map(String) }))).toEqual([
      { rule, path },
    ])
  })

  it('has no rule of its own that nothing here breaks', async () => {
    const module = new URL('../../spec/rules/ruleset.mjs', import.meta.url)
    const { rules } = (await import(module.href)).default as { rules: Record<string, unknown> }
    const own = Object.keys(rules).filter((name) => typeof rules[name] === 'object')
    expect(own).not.toEqual([])
    expect(own.filter((name) => !breaches.some(([rule]) => rule === name))).toEqual([])
  })
})

/** Texts with numbers that are no statuses. */
const HARMLESS = [
  'A page holds never more than 500 items.',
  'Codes such as `a404` and version 4.400.',
  'A length of 4096, by {NotFoundException} otherwise.',
]

test.each(HARMLESS)('a text may say "%s"', async (text) => {
  expect(await lintDocument(JSON.stringify(edited([...create, 'description'], text)))).toEqual([])
})

function edited(place: Key[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(good))
  const parent = place
    .slice(0, -1)
    .reduce<Record<Key, unknown>>((node, key) => node[key] as Record<Key, unknown>, copy)
  parent[place.at(-1) ?? ''] = value
  return copy
}
