import { createMock, type Mock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let aws: Mock
let catalog: Mock
beforeAll(async () => {
  aws = await createMock()
  catalog = await createMock({ dialect: 'catalog' })
})
afterAll(() => Promise.all([aws.close(), catalog.close()]))

const API = '/v2/apis/p4e8t1s6h9'
const NO_API = 'Invalid API identifier specified p4e8t1s6h9'
const ROUTE = `${API}/routes/g5k2p9t`
const NO_ROUTE = 'Invalid Route identifier specified z9z9z9z'

describe('a call may prefer an answer', () => {
  test.each([
    ['nothing', API, '', 200, { name: 'pet-shop' }],
    ['a code of no other answer', API, 'code=504', 504, { message: 'Gateway Timeout' }],
    ['another one', API, 'code=599', 599, { message: 'Gateway Timeout' }],
    ['a code', API, 'code=404', 404, { message: NO_API }],
    ['a code in the query', `${API}?__code=404`, '', 404, { message: NO_API }],
    ['an example', API, 'example=chat', 200, { name: 'chat' }],
    ['an example in the query', `${API}?__example=chat`, '', 200, { name: 'chat' }],
    ['an example of a code', ROUTE, 'code=404, example=route', 404, { message: NO_ROUTE }],
    ['an example of a code, with semicolons', ROUTE, 'code=404; example=route', 404, { message: NO_ROUTE }],
    ['an example of a code, without spaces', ROUTE, 'code=404,example=route', 404, { message: NO_ROUTE }],
    ['a quoted example', ROUTE, 'Code="404", Example="route"', 404, { message: NO_ROUTE }],
    [
      'an example of a code in the query',
      `${ROUTE}?__code=404&__example=route`,
      '',
      404,
      { message: NO_ROUTE },
    ],
    [
      'one code in the query, another in the header',
      `${API}?__code=404`,
      'code=200',
      200,
      { name: 'pet-shop' },
    ],
    ['something of no meaning here', API, 'respond-async, wait=10', 200, { name: 'pet-shop' }],
  ])('%s', async (_, url, prefer, status, body) => {
    expect(await call(aws, url, prefer)).toMatchObject({ status, body })
  })

  test.each([
    ['code=403', 'AccessDeniedException'],
    ['code=403, example=unsigned', 'MissingAuthenticationTokenException'],
    ['code=403, example=incomplete-signature', 'IncompleteSignatureException'],
    ['code=403, example=unknown-key', 'UnrecognizedClientException'],
    ['code=403, example=expired-token', 'ExpiredTokenException'],
    ['code=403, example=wrong-signature', 'InvalidSignatureException'],
    ['code=429', 'TooManyRequestsException'],
    ['code=429, example=quota', 'ConflictException'],
  ])('%s is named %s', async (prefer, name) => {
    const body = JSON.stringify({ name: 'x', protocolType: 'HTTP' })
    const answer = await aws.fetch('/v2/apis', { method: 'POST', headers: { prefer }, body })
    expect(answer.headers.get('x-amzn-errortype')).toBe(name)
  })

  test('with the statuses of the catalog dialect', async () => {
    expect(await call(catalog, ROUTE, 'code=480, example=route')).toMatchObject({
      status: 480,
      body: { Message: NO_ROUTE },
    })
  })
})

describe('a preference that cannot be met is a bad request that tells what there is', () => {
  test.each([
    ['code=418', "Prefer: GetApi has no answer with code '418'; it has 200, 400, 403, 404, 429"],
    ['code=x', "Prefer: GetApi has no answer with code 'x'; it has 200"],
    ['code=default', "Prefer: GetApi has no answer with code 'default'; it has 200"],
    ['code=', "Prefer: GetApi has no answer with code ''; it has 200"],
    ['example=nope', "Prefer: GetApi 200 has no example 'nope'; it has pet-shop, chat"],
    ['code=404, example=chat', "Prefer: GetApi 404 has no example 'chat'; it has api"],
    ['dynamic=maybe', "Prefer: dynamic is true or false, not 'maybe'"],
  ])('%s', async (prefer, message) => {
    const answer = await call(aws, API, prefer)
    expect(answer).toMatchObject({ status: 400, errorType: 'BadRequestException' })
    expect(answer.body.message).toContain(message)
  })

  test('an example of an answer without a body', async () => {
    const answer = await call(aws, API, 'example=nope', 'DELETE')
    expect(answer.body).toEqual({ message: "Prefer: DeleteApi 204 has no example 'nope'; it has none" })
  })

  test('a code of the other dialect', async () => {
    expect(await call(catalog, API, 'code=404')).toMatchObject({
      status: 482,
      body: {
        Message:
          "Prefer: GetApi has no answer with code '404'; it has 200, 403, 480, 481, 482, 500, 503, default",
      },
    })
  })
})

test.each([
  ['JSON', 'application/json'],
  ['YAML', 'application/yaml'],
])('an export comes as %s when its outputType says so', async (outputType, type) => {
  const response = await aws.fetch(`${API}/exports/OAS30?outputType=${outputType}`)
  expect(response.headers.get('content-type')).toBe(type)
  expect(await response.text()).toMatch(outputType === 'JSON' ? /^\{"openapi":"3/ : /^openapi: "3/)
})

async function call(mock: Mock, url: string, prefer: string, method = 'GET') {
  const response = await mock.fetch(url, { method, headers: prefer === '' ? {} : { prefer } })
  return {
    status: response.status,
    errorType: response.headers.get('x-amzn-errortype'),
    body: (await response.json()) as Record<string, unknown>,
  }
}
