import { expect, it } from 'vitest'
import type { OperationName } from './operation-types.ts'
import { validateRequest } from './validate-request.ts'

const API = { path: { apiId: 'a1b2c3d4e5' }, query: {} }

it.each<[OperationName, unknown]>([
  ['CreateApi', { name: 'pets', protocolType: 'HTTP' }],
  ['CreateApi', { name: 'pets', protocolType: 'HTTP', unheardOf: true }],
  ['CreateDeployment', {}],
])('finds nothing wrong with a good request: %s %o', (name, body) => {
  const path = name === 'CreateApi' ? {} : API.path
  expect(validateRequest(name, { path, query: {}, body })).toEqual([])
})

it.each<[string, OperationName, unknown, [string, string, string, unknown][]]>([
  ['a missing member', 'CreateRoute', {}, [['routeKey', 'required', 'not be null', undefined]]],
  ['another type', 'UpdateApi', { name: 5 }, [['name', 'type', 'be of type string', 5]]],
  [
    'a value that is not in the set',
    'CreateIntegration',
    { integrationType: 'FTP' },
    [['integrationType', 'enum', 'satisfy enum value set: [AWS, HTTP, MOCK, HTTP_PROXY, AWS_PROXY]', 'FTP']],
  ],
  [
    'short text',
    'UpdateApi',
    { name: '' },
    [['name', 'minLength', 'have length greater than or equal to 1', '']],
  ],
  [
    'long text',
    'UpdateApi',
    { name: 'x'.repeat(129) },
    [['name', 'maxLength', 'have length less than or equal to 128', 'x'.repeat(129)]],
  ],
  [
    'a nested number that is too large',
    'UpdateApi',
    { corsConfiguration: { maxAge: 86_401 } },
    [['corsConfiguration.maxAge', 'maximum', 'have value less than or equal to 86400', 86_401]],
  ],
  [
    'an item of a list',
    'CreateRoute',
    { routeKey: 'GET /', authorizationScopes: ['ok', ''] },
    [['authorizationScopes.1', 'minLength', 'have length greater than or equal to 1', '']],
  ],
  [
    'too many items',
    'CreateRoute',
    { routeKey: 'GET /', authorizationScopes: Array.from({ length: 11 }, () => 's') },
    [
      [
        'authorizationScopes',
        'maxItems',
        'have length less than or equal to 10',
        Array.from({ length: 11 }, () => 's'),
      ],
    ],
  ],
  [
    'a map key with slashes and tildes',
    'CreateStage',
    { stageName: 'dev', routeSettings: { 'GET /a~b': { throttlingBurstLimit: 'x' } } },
    [['routeSettings.GET /a~b.throttlingBurstLimit', 'type', 'be of type integer', 'x']],
  ],
  [
    'a whole number of more than 32 bits',
    'CreateStage',
    { stageName: 'dev', defaultRouteSettings: { throttlingBurstLimit: 2 ** 31 } },
    [
      [
        'defaultRouteSettings.throttlingBurstLimit',
        'maximum',
        'have value less than or equal to 2147483647',
        2 ** 31,
      ],
    ],
  ],
  [
    'several rules at once',
    'CreateApi',
    { name: '', protocolType: 'REST' },
    [
      ['name', 'minLength', 'have length greater than or equal to 1', ''],
      ['protocolType', 'enum', 'satisfy enum value set: [WEBSOCKET, HTTP]', 'REST'],
    ],
  ],
])('describes %s', (_title, name, body, expected) => {
  const path = name === 'CreateApi' ? {} : API.path
  const problems = validateRequest(name, { path, query: {}, body })
  const rows = problems.map(({ member, rule, constraint, value }) => [member, rule, constraint, value])
  expect(rows).toHaveLength(expected.length)
  expect(rows).toEqual(expect.arrayContaining(expected))
})

it('names a query parameter without its place', () => {
  const [problem] = validateRequest('GetApis', { path: {}, query: { maxResults: '0' } })
  expect(problem).toMatchObject({ member: 'maxResults', rule: 'pattern', value: '0' })
})

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1]))

it.each([
  ['under a long key', { ['k'.repeat(1_000_000)]: numbered(20_000) }, ['responseParameters']],
  ['in a long map', numbered(100_000), ['responseParameters']],
  ['in many maps', Object.fromEntries(Array.from({ length: 900 }, (_, at) => [at, numbered(900)])), ['body']],
])('tells of what is too much alone: wrong values %s', (_title, responseParameters, members) => {
  const problems = validateRequest('CreateIntegration', { ...API, body: { responseParameters } })
  expect(problems.map(({ member }) => member)).toEqual(members)
})

it('tells of the first hundred of many wrong values', () => {
  const body = { responseParameters: numbered(1_000) }
  expect(validateRequest('CreateIntegration', { ...API, body })).toHaveLength(100)
})
