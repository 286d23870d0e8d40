import { setTimeout as sleep } from 'node:timers/promises'
import { httpApi, integration, route } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import {
  type Behaviour,
  type Emulator,
  EXITS,
  startRuntimeInterfaceEmulator,
  startSamLocalLambda,
  TIMES_OUT,
} from '../../fixtures/lambda-emulators.ts'
import { createApi } from '../management-calls.ts'

const SERVER_ERROR = '{"message":"Internal Server Error"}'
const UNAVAILABLE = '{"message":"Service Unavailable"}'

/** How many slow calls run, and ran at once. */
let underWay = 0
let mostUnderWay = 0

/** What the function does, by the path of the request. */
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/well': () => ({ statusCode: 201, body: 'well' }),
  '/nothing': () => null,
  '/like-an-error': () => ({ errorType: 'Pets', errorMessage: 'none', pets: [] }),
  '/throws': () => {
    throw new TypeError('no pets')
  },
  '/times-out': () => TIMES_OUT,
  '/exits': () => EXITS,
  '/slow': async () => {
    underWay += 1
    mostUnderWay = Math.max(mostUnderWay, underWay)
    await sleep(500)
    underWay -= 1
    return { statusCode: 200, body: 'slow' }
  },
}
const behave: Behaviour = (event) => BEHAVIOURS[String(event.rawPath)]?.(event)

/** An API whose requests go to a function, with an integration of these members. */
async function openApi(gateway: GatewayProcess, name: string, members: object = {}) {
  const apiId = await createApi(gateway.url, '', [
    httpApi,
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn(name),
      payloadFormatVersion: '2.0',
      ...members,
    }),
    route('$default', { target: 'integrations/<integration>' }),
    DEFAULT_STAGE,
  ])
  return (path: string): Promise<HttpAnswer> => sendHttp(gateway.url, `/_aws/execute-api/${apiId}${path}`)
}

describe('the runtime interface emulator', () => {
  let emulator: Emulator
  let gateway: GatewayProcess
  beforeAll(async () => {
    emulator = await startRuntimeInterfaceEmulator(behave)
    const address = `${emulator.url}/2015-03-31/functions/function/invocations`
    gateway = await startGatewayProcess(':memory:', ['--lambda-endpoint', address])
  })
  afterAll(async () => {
    await gateway.stop()
    await emulator.close()
  })

  it.each<[string, number, string]>([
    ['/well', 201, 'well'],
    ['/nothing', 200, 'null'],
    ['/like-an-error', 200, '{"errorType":"Pets","errorMessage":"none","pets":[]}'],
    ['/throws', 500, SERVER_ERROR],
    ['/times-out', 500, SERVER_ERROR],
    ['/exits', 500, SERVER_ERROR],
  ])('%s', async (path, status, text) => {
    const send = await openApi(gateway, 'pets')
    const answer = await send(path)
    expect([answer.status, answer.text]).toEqual([status, text])
  })

  it('is called for a version or an alias, too', async () => {
    const send = await openApi(gateway, 'pets:live')
    expect((await send('/well')).text).toBe('well')
  })

  it('gets one call after the other, since a second one at once ends it', async () => {
    const send = await openApi(gateway, 'pets')
    const answers = await Promise.all(['/slow', '/well', '/slow', '/well'].map((it) => send(it)))
    expect(answers.map(({ text }) => text)).toEqual(['slow', 'well', 'slow', 'well'])
    expect(emulator.hasCrashed()).toBe(false)
  })

  it('gets no call while one runs that nobody waits for any more', async () => {
    const [hasty, patient] = [
      await openApi(gateway, 'pets', { timeoutInMillis: 50 }),
      await openApi(gateway, 'pets'),
    ]
    const late = await hasty('/slow')
    expect([late.status, late.text]).toEqual([503, UNAVAILABLE])
    expect((await patient('/well')).text).toBe('well')
    expect(emulator.hasCrashed()).toBe(false)
  })

  it('is not called when its turn comes too late', async () => {
    const [hasty, patient] = [
      await openApi(gateway, 'pets', { timeoutInMillis: 50 }),
      await openApi(gateway, 'pets'),
    ]
    const before = emulator.log.length
    const slow = patient('/slow')
    await expect.poll(() => underWay).toBe(1)
    expect((await hasty('/well')).status).toBe(503)
    await slow
    expect((await patient('/nothing')).text).toBe('null')
    expect(emulator.log.length - before).toBe(2)
  })

  it('has no other path: its root address finds no function', async () => {
    const other = await startGatewayProcess(':memory:', ['--lambda-endpoint', emulator.url])
    const answer = await (await openApi(other, 'pets'))('/well')
    await other.stop()
    expect([answer.status, emulator.log.at(-1)]).toEqual([
      500,
      'POST /2015-03-31/functions/pets/invocations 404',
    ])
  })
})

describe('sam local start-lambda', () => {
  let sam: Emulator
  let gateway: GatewayProcess
  beforeAll(async () => {
    sam = await startSamLocalLambda({ pets: behave })
    gateway = await startGatewayProcess(':memory:', ['--lambda-endpoint', sam.url])
  })
  afterAll(async () => {
    await gateway.stop()
    await sam.close()
  })

  it.each<[string, number, string]>([
    ['/well', 201, 'well'],
    ['/nothing', 200, 'null'],
    ['/throws', 500, SERVER_ERROR],
  ])('%s', async (path, status, text) => {
    const send = await openApi(gateway, 'pets')
    const answer = await send(path)
    expect([answer.status, answer.text]).toEqual([status, text])
  })

  it('knows the functions of its template only', async () => {
    const answer = await (await openApi(gateway, 'ants'))('/well')
    expect([answer.status, answer.text]).toEqual([500, SERVER_ERROR])
  })

  it('is called once more without the qualifier that it refuses, and without it from then on', async () => {
    const send = await openApi(gateway, 'pets:live')
    const before = sam.log.length
    expect((await send('/well')).text).toBe('well')
    expect((await send('/well')).text).toBe('well')
    expect(sam.log.slice(before)).toEqual([
      'POST /2015-03-31/functions/pets/invocations?Qualifier=live 400',
      'POST /2015-03-31/functions/pets/invocations 200',
      'POST /2015-03-31/functions/pets/invocations 200',
    ])
  })

  it('runs calls side by side', async () => {
    const send = await openApi(gateway, 'pets')
    mostUnderWay = 0
    await Promise.all(['/slow', '/slow', '/slow', '/slow'].map((it) => send(it)))
    expect(mostUnderWay).toBeGreaterThan(1)
  })
})
