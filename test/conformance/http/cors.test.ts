import { authorizer, type Call, HTTP, post, save } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const APP = 'https://app.example'
const CORS = {
  allowOrigins: [APP, 'http://*'],
  allowMethods: ['GET', 'PUT'],
  allowHeaders: ['x-a', 'x-b'],
  exposeHeaders: ['x-backend'],
  allowCredentials: true,
  maxAge: 300,
}

let backend: Backend
let gateway: GatewayProcess
const apis: Record<'full' | 'any' | 'everyone' | 'none', string> = {
  full: '',
  any: '',
  everyone: '',
  none: '',
}

/** GET only, so that an OPTIONS request finds no route. */
const getPets = (): Call[] => leads('GET /pets', '/pets')

function createWith(corsConfiguration: object | undefined, given: readonly Call[]): Promise<string> {
  const api = save('api', post('/apis', { ...HTTP, ...(corsConfiguration && { corsConfiguration }) }))
  return createApi(gateway.url, backend.url, [api, ...given, DEFAULT_STAGE])
}

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend((_request, response) =>
    response
      .writeHead(200, {
        'access-control-allow-origin': 'https://backend.example',
        'access-control-allow-private-network': 'true',
        'x-backend': 'real',
      })
      .end('pets'),
  )
  apis.full = await createWith(CORS, getPets())
  apis.everyone = await createWith(
    { allowOrigins: ['*'], allowMethods: ['*'], allowHeaders: ['*'] },
    getPets(),
  )
  apis.any = await createWith(CORS, [
    authorizer(),
    ...guarded('ANY /guarded'),
    ...leads('ANY /open', '/open'),
    ...leads('OPTIONS /{proxy+}', '/options'),
  ])
  apis.none = await createWith(undefined, [...getPets(), ...leads('OPTIONS /asked', '/asked')])
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

function guarded(routeKey: string): Call[] {
  const [integration, route] = leads(routeKey, '') as [Call, Call]
  const body = { ...(route.body as object), authorizationType: 'JWT', authorizerId: '<authorizer>' }
  return [integration, { ...route, body }]
}

const call = (api: keyof typeof apis, method: string, path: string, headers: object): Promise<HttpAnswer> =>
  sendHttp(gateway.url, `/_aws/execute-api/${apis[api]}${path}`, { method, headers: { ...headers } })
const preflight = (origin: string) => ({ origin, 'access-control-request-method': 'PUT' })

/** What an answer says of CORS, `vary` included. */
function corsOf({ headers }: HttpAnswer): object {
  const entries = Object.entries(headers).filter(
    ([name]) => name.startsWith('access-control-') || name === 'vary',
  )
  return Object.fromEntries(entries)
}

const SHOWN = {
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'x-backend',
  vary: 'origin',
}
const ASKED = {
  ...SHOWN,
  'access-control-allow-methods': 'GET,PUT',
  'access-control-allow-headers': 'x-a,x-b',
  'access-control-max-age': '300',
}

/** http-apis §3.1 */
describe('a preflight', () => {
  it.each([
    [APP, { ...ASKED, 'access-control-allow-origin': APP }],
    ['HTTPS://APP.example', { ...ASKED, 'access-control-allow-origin': 'HTTPS://APP.example' }],
    ['http://anything.example:81', { ...ASKED, 'access-control-allow-origin': 'http://anything.example:81' }],
    ['https://sub.app.example', {}],
    [`${APP}:8443`, {}],
    [`${APP}.evil.example`, {}],
    ['null', {}],
  ])('of %s is answered by the gateway with what is configured', async (origin, cors) => {
    const answer = await call('full', 'OPTIONS', '/pets', preflight(origin))
    expect([answer.status, answer.text, corsOf(answer)]).toEqual([204, '', cors])
    expect(answer.headers['apigw-requestid']).toMatch(/^.{15}=$/)
    expect(answer.headers).not.toHaveProperty('content-length')
  })

  it('is answered for paths that no route has', async () => {
    expect((await call('full', 'OPTIONS', '/nothing/here', preflight(APP))).status).toBe(204)
  })

  it('is told a literal * where everyone may ask', async () => {
    const answer = await call('everyone', 'OPTIONS', '/pets', preflight('https://who.example'))
    expect(corsOf(answer)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': '*',
      'access-control-allow-headers': '*',
    })
  })

  it('never reaches a backend, and a route that takes OPTIONS takes it instead', async () => {
    const before = backend.received.length
    await call('full', 'OPTIONS', '/pets', preflight(APP))
    expect(backend.received.length).toBe(before)
    const answer = await call('any', 'OPTIONS', '/open', preflight(APP))
    expect([answer.status, answer.text]).toEqual([200, 'pets'])
    expect(corsOf(answer)).toEqual({ ...SHOWN, 'access-control-allow-origin': APP })
    expect(backend.received.at(-1)).toMatchObject({ method: 'OPTIONS', url: '/open' })
  })

  it('meets the authorizer of a route that takes any method', async () => {
    const answer = await call('any', 'OPTIONS', '/guarded', preflight(APP))
    expect([answer.status, answer.json()]).toEqual([401, { message: 'Unauthorized' }])
    expect(corsOf(answer)).toEqual({ ...SHOWN, 'access-control-allow-origin': APP })
  })

  it('is cured by a route for OPTIONS without authorization', async () => {
    expect((await call('any', 'OPTIONS', '/elsewhere', preflight(APP))).status).toBe(200)
  })

  it('without CORS is a request like any other', async () => {
    const missed = await call('none', 'OPTIONS', '/pets', preflight(APP))
    expect([missed.status, missed.json(), corsOf(missed)]).toEqual([404, { message: 'Not Found' }, {}])
    expect((await call('none', 'OPTIONS', '/asked', preflight(APP))).status).toBe(200)
  })

  it.each([
    ['an origin alone', { origin: APP }],
    ['a method alone', { 'access-control-request-method': 'PUT' }],
  ])('is more than %s', async (_title, headers) => {
    expect((await call('full', 'OPTIONS', '/pets', headers)).status).toBe(404)
  })
})

/** http-apis §3.3 */
describe('any other answer', () => {
  it.each([
    ['of an allowed origin', { origin: APP }, { ...SHOWN, 'access-control-allow-origin': APP }],
    ['of another origin', { origin: 'https://other.example' }, {}],
    ['of no origin', {}, {}],
  ])('%s has what is configured and nothing that the backend says', async (_title, headers, cors) => {
    const answer = await call('full', 'GET', '/pets', headers)
    expect([answer.status, answer.headers['x-backend'], corsOf(answer)]).toEqual([200, 'real', cors])
  })

  it('passes on what the backend says where CORS is not configured', async () => {
    expect(corsOf(await call('none', 'GET', '/pets', { origin: APP }))).toEqual({
      'access-control-allow-origin': 'https://backend.example',
      'access-control-allow-private-network': 'true',
    })
  })

  it.each([
    ['no route', 'GET', '/nothing', 404],
    ['an undecodable path', 'GET', '/%25do', 400],
  ])('made by the gateway shows itself too: %s', async (_title, method, path, status) => {
    const answer = await call('full', method, path, { origin: APP })
    expect(answer.status).toBe(status)
    expect(corsOf(answer)).toEqual({ ...SHOWN, 'access-control-allow-origin': APP })
  })
})
