import { createMock } from '@gatehouse/mock'
import { expect, test } from 'vitest'

const aws = await createMock()
const catalog = await createMock({ dialect: 'catalog' })

/** What a call that prefers a 404 is told, by what its path and its body name. */
const TEXTS: readonly (readonly [method: string, path: string, body: object | undefined, message: string])[] =
  [
    ['GET', '/apis/abc', undefined, 'Invalid API identifier specified abc'],
    ['DELETE', '/apis/abc/cors', undefined, 'Invalid API identifier specified abc'],
    ['GET', '/apis/abc/routes', undefined, 'Invalid API identifier specified abc'],
    ['GET', '/apis/abc/routes/xyz', undefined, 'Invalid Route identifier specified xyz'],
    ['GET', '/apis/a%20b%24%26', undefined, 'Invalid API identifier specified a b$&'],
    [
      'GET',
      '/apis/abc/routes/xyz/routeresponses/r1',
      undefined,
      'Invalid RouteResponse identifier specified r1',
    ],
    [
      'DELETE',
      '/apis/abc/routes/xyz/requestparameters/route.request.header.id',
      undefined,
      'Invalid request parameter key specified route.request.header.id',
    ],
    [
      'DELETE',
      '/apis/abc/stages/live/routesettings/GET%20%2Fcats',
      undefined,
      'Unable to find Route by key GET /cats within the provided RouteSettings',
    ],
    ['GET', '/apis/abc/stages/live', undefined, 'Invalid stage identifier specified'],
    ['POST', '/apis/abc/routes', { routeKey: 'GET /' }, 'Invalid API identifier specified abc'],
    ['GET', '/domainnames/a.example', undefined, 'Invalid domain name identifier specified'],
    ['GET', '/domainnames/a.example/apimappings/m1', undefined, 'Invalid API mapping identifier specified'],
    ['GET', '/vpclinks/link1', undefined, 'Invalid VpcLink identifier specified link1'],
    ['GET', '/portals/portal0123', undefined, 'Invalid Portal identifier specified portal0123'],
    [
      'GET',
      '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fvpclinks%2Flink1',
      undefined,
      'Invalid VpcLink identifier specified link1',
    ],
    [
      'GET',
      '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fabc',
      undefined,
      'Invalid API identifier specified abc',
    ],
  ]

test.each(TEXTS)('%s %s names what was asked for in vain', async (method, path, body, message) => {
  const sent = { method, ...(body ? { body: JSON.stringify(body) } : {}) }
  const answer = await aws.fetch(`/v2${path}`, { ...sent, headers: { prefer: 'code=404' } })
  expect([answer.status, await answer.json()]).toEqual([404, { message }])
  const inCatalog = await catalog.fetch(`/v2${path}`, { ...sent, headers: { prefer: 'code=480' } })
  expect([inCatalog.status, await inCatalog.json()]).toEqual([480, { Message: message }])
})

test('an example that is asked for comes as it is', async () => {
  const answer = await aws.fetch('/v2/apis/abc', { headers: { prefer: 'code=404, example=api' } })
  expect(await answer.json()).toEqual({ message: 'Invalid API identifier specified z9z9z9z9z9' })
})

test.each([
  ['code=500', 500, 'InternalServerErrorException'],
  ['code=503', 503, 'ServiceUnavailableException'],
  ['code=429', 429, 'TooManyRequestsException'],
])('%s is answered in both dialects', async (prefer, status, type) => {
  for (const mock of [aws, catalog]) {
    const code = mock === catalog && status === 429 ? 'code=481' : prefer
    const answer = await mock.fetch('/v2/apis/abc', { headers: { prefer: code } })
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([Number(code.slice(5)), type])
  }
})
