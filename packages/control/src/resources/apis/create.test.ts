import { createMemoryStore } from '@gatehouse/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { createManagement, type Management } from '../../management/management.ts'

const HOME = { account: '000000000000', region: 'us-east-1' }
const TAKEN = 'pets000000'
const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'pets', version: '1' },
  paths: {
    '/pets': {
      get: {
        'x-amazon-apigateway-integration': {
          type: 'http_proxy',
          httpMethod: 'GET',
          uri: 'http://pets.example',
          payloadFormatVersion: '1.0',
        },
      },
    },
  },
}

/** The calls that make an API. */
const MAKES: readonly (readonly [name: string, method: string, body: object])[] = [
  ['CreateApi', 'POST', { name: 'pets', protocolType: 'HTTP', target: 'http://pets.example' }],
  ['ImportApi', 'PUT', { body: JSON.stringify(DOCUMENT) }],
]

let management: Management
beforeEach(() => {
  management = createManagement({
    store: createMemoryStore(),
    defaults: HOME,
    endpointOf: () => 'http://localhost',
  })
})

interface Sent {
  readonly body?: object
  readonly scope?: typeof HOME
  readonly ids?: readonly string[]
}

async function send(method: string, path: string, { body, ...rest }: Sent = {}) {
  const bytes = new TextEncoder().encode(body ? JSON.stringify(body) : '')
  const answer = await management.handle({ method, path, query: '', body: bytes, ...rest })
  return { status: answer.status, body: answer.body as Record<string, unknown> | undefined }
}

const namesOf = async (path: string, scope = HOME) =>
  (await send('GET', path, { scope })).body?.items as readonly object[]

describe.each(MAKES)('an id that a call of %s brings', (_name, method, body) => {
  const make = (scope = HOME, ids: readonly string[] = [TAKEN]) =>
    send(method, '/v2/apis', { body, scope, ids })

  it('is refused, with nothing made, where there is an API of it, and free again once that is gone', async () => {
    expect(await make()).toMatchObject({ status: 201, body: { apiId: TAKEN } })
    expect(await make()).toEqual({ status: 409, body: { message: `There is an API ${TAKEN} already` } })
    for (const kind of ['routes', 'integrations'])
      expect(await namesOf(`/v2/apis/${TAKEN}/${kind}`), kind).toHaveLength(1)
    expect(await make(HOME, ['other00000'])).toMatchObject({ status: 201 })
    expect(await send('DELETE', `/v2/apis/${TAKEN}`)).toMatchObject({ status: 204 })
    expect(await make()).toMatchObject({ status: 201, body: { apiId: TAKEN } })
  })

  it.each([
    ['account', { ...HOME, account: '111111111111' }],
    ['region', { ...HOME, region: 'eu-west-1' }],
  ])('is refused where an API of another %s is served by it', async (_kind, scope) => {
    await make()
    await send('POST', `/v2/apis/${TAKEN}/stages`, { body: { stageName: 'live', autoDeploy: true } })
    // Another one's name begins with it.
    expect(await make(scope, [TAKEN.slice(0, -1)])).toMatchObject({ status: 201 })
    const message = `There is an API ${TAKEN} already, in another account or region`
    expect(await make(scope)).toEqual({ status: 409, body: { message } })
    expect(await namesOf('/v2/apis', scope)).toHaveLength(1)
  })
})
