import {
  authorizer,
  type Call,
  domain,
  HTTP,
  mapping,
  post,
  save,
  stage,
} from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

let backend: Backend
let gateway: GatewayProcess
let api: string
let domainName: string

beforeAll(async () => {
  backend = await startBackend()
  gateway = await startGatewayProcess(':memory:')
  const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
  const [integration, route] = leads('GET /guarded', '/guarded') as [Call, Call]
  const body = { ...(route.body as object), authorizationType: 'JWT', authorizerId: '<authorizer>' }
  await caller.prepare([
    save('api', post('/apis', { ...HTTP, corsConfiguration: { allowOrigins: ['*'] } })),
    authorizer(),
    ...leads('GET /pets/dog/1', '/one'),
    ...leads('GET /pets/dog/{id}', '/dogs/{id}?from=api', {
      requestParameters: {
        'append:header.x-id': '$request.path.id',
        'append:header.x-a': '$request.header.x-b',
      },
    }),
    ...leads('GET /pets/{proxy+}', '/pets'),
    ...leads('ANY /{proxy+}', '/any'),
    integration,
    { ...route, body },
    ...leads('PUT /signed', '/signed').map((call) =>
      call.saveAs === 'route'
        ? { ...call, body: { ...(call.body as object), authorizationType: 'AWS_IAM' } }
        : call,
    ),
    stage('dev', { autoDeploy: true }),
    domain,
    mapping({ stage: 'dev', apiMappingKey: 'shop' }),
  ])
  api = `${gateway.url}/_aws/execute-api/${caller.resolve('<api>')}`
  domainName = String(caller.resolve('<domain>'))
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

async function explain(url: string, method = 'GET', ...headers: string[]): Promise<unknown> {
  const query = new URLSearchParams([
    ['url', url],
    ['method', method],
    ...headers.map((it) => ['header', it]),
  ])
  const answer = await sendHttp(gateway.url, `/_gatehouse/explain?${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.json()
}

describe('an explanation', () => {
  it('tells the route, why it was selected and before which others, and what the backend would receive', async () => {
    const explained = await explain(`${api}/dev/pets/dog/2?q=1`, 'GET', 'X-B: kept')
    expect(explained).toMatchObject({
      stage: 'dev',
      path: '/pets/dog/2',
      route: {
        routeKey: 'GET /pets/dog/{id}',
        because: 'method and path match in full',
        parameters: { id: '2' },
        before: ['GET /pets/{proxy+}', 'ANY /{proxy+}'],
      },
      authorization: { type: 'NONE' },
      request: { method: 'GET', url: `${backend.url}/dogs/2?from=api&q=1`, timeoutMs: 30_000 },
    })
    const { request } = explained as { request: { headers: string[] } }
    expect(request.headers.join('\n')).toMatch(/x-id\n2\nx-a\nkept/)
  })

  it('agrees with what is served, and sends nothing', async () => {
    for (const path of ['/pets/dog/1', '/pets/dog/2', '/pets/cat', '/x/y', '/pets/dog/a%20b']) {
      const before = backend.received.length
      const { request } = (await explain(`${api}/dev${path}?q=1`)) as { request: { url: string } }
      expect(backend.received.length).toBe(before)
      await sendHttp(gateway.url, `${new URL(api).pathname}/dev${path}?q=1`)
      expect(backend.url + backend.received.at(-1)?.url).toBe(request.url)
    }
  })

  it.each<[string, string, object]>([
    [
      'GET',
      '/dev/guarded',
      {
        authorization: {
          type: 'JWT',
          authorizer: 'tokens',
          identitySource: ['$request.header.Authorization'],
        },
      },
    ],
    [
      'DELETE',
      '/dev/a/b',
      {
        route: {
          routeKey: 'ANY /{proxy+}',
          because: 'the longest path before a greedy variable, and ANY takes every method',
        },
      },
    ],
    ['PUT', '/dev/signed', { authorization: { type: 'AWS_IAM' }, request: { method: 'PUT' } }],
    ['GET', '/dev', { path: '/', answer: { status: 404, message: 'Not Found' } }],
    ['GET', '/dev/%25do', { answer: { status: 400, message: 'Bad Request' } }],
    ['GET', '/other', { answer: { status: 404, message: 'Not Found' } }],
  ])('of %s %s says what the gateway would do', async (method, path, wanted) => {
    const explained = await explain(api + path, method)
    expect(explained).toMatchObject(wanted)
    if ('answer' in wanted) expect(explained).not.toHaveProperty('request')
  })

  it('knows preflights and custom domain names', async () => {
    const headers = ['Origin: http://a.example', 'Access-Control-Request-Method: PUT']
    expect(await explain(`${api}/dev`, 'OPTIONS', ...headers)).toMatchObject({ answer: { status: 204 } })
    expect(await explain(`http://${domainName}/shop/pets/dog/1`)).toMatchObject({
      stage: 'dev',
      route: { routeKey: 'GET /pets/dog/1' },
    })
    expect(await explain(`http://${domainName}/other`)).toEqual({
      answer: { status: 403, message: 'Forbidden' },
    })
    expect(await explain('http://nobody.example/')).toMatchObject({ answer: { status: 404 } })
  })

  it('is refused for what is no address', async () => {
    for (const query of ['', '?url=pets'])
      expect((await sendHttp(gateway.url, `/_gatehouse/explain${query}`)).status).toBe(400)
  })
})
