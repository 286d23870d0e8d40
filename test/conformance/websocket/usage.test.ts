import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Call, LOG_GROUP_ARN, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredentials } from '../../../packages/gateway/src/management/credentials.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { createDataFolder } from '../../fixtures/gateway-process.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, errorFrame, mock, oneWay, says, twoWay } from './scene.ts'

const HOUR_MS = 60 * 60_000

let started: Awaited<ReturnType<typeof startGatewayInProcess>>
let folder: Awaited<ReturnType<typeof createDataFolder>>
let file: string

const key = (id: string, plan: object) => ({ id, value: `value-of-${id}`, stages: ['*/live'], ...plan })
const quota = (limit: number) => ({ quota: { limit, period: 'DAY' } })

const KEYS = [
  key('free', {}),
  key('two', quota(2)),
  key('shared', quota(2)),
  key('slow', { throttle: { rateLimit: 1, burstLimit: 2 } }),
  key('both', { throttle: { rateLimit: 1, burstLimit: 1 }, ...quota(2) }),
  key('closed', quota(0)),
  key('reloaded', quota(1)),
]

const write = (apiKeys: readonly object[]) => writeFile(file, JSON.stringify({ credentials: [], apiKeys }))

beforeAll(async () => {
  folder = await createDataFolder()
  file = join(folder.path, 'keys.json')
  await write(KEYS)
  started = await startGatewayInProcess({ credentials: file, accessLog: join(folder.path, 'access.log') })
})

afterAll(async () => {
  await started.gateway.close()
  await folder.remove()
})

const REQUIRED = { apiKeyRequired: true }
const connects = [...mock(200), oneWay('$connect', REQUIRED)]

async function create(calls: readonly Call[]): Promise<string> {
  const apiId = await createApi(started.gateway.url, '', [
    webSocketApi,
    ...calls,
    stage('live', {
      autoDeploy: true,
      accessLogSettings: {
        destinationArn: LOG_GROUP_ARN,
        format: '$context.requestId $context.routeKey $context.status $context.error.responseType',
      },
    }),
  ])
  return addressOf(started.gateway.url, apiId)
}

const shown = (id: string) => ['x-api-key', `value-of-${id}`]
const open = (url: string, id: string) => connect(url, { headers: { 'x-api-key': `value-of-${id}` } })
const messageOf = ({ text }: { text: string }) => (JSON.parse(text) as { message: string }).message

/** websocket-apis §9.4, §12 */
describe('the quota of an API key', () => {
  it('is used up by handshakes, and begins anew with the next period', async () => {
    const url = await create(connects)
    const statuses = async () => [
      (await shakeHands(url, shown('two'))).status,
      (await shakeHands(url, shown('two'))).status,
    ]
    expect(await statuses()).toEqual([101, 101])
    const refused = await shakeHands(url, shown('two'))
    expect([refused.status, messageOf(refused)]).toEqual([429, 'Limit Exceeded'])
    expect((await shakeHands(url, shown('free'))).status).toBe(101)
    started.time.advance(24 * HOUR_MS)
    expect(await statuses()).toEqual([101, 101])
    expect((await shakeHands(url, shown('two'))).status).toBe(429)
  })

  it('is used up by messages of routes that ask for a key, of others not, over all stages of the key', async () => {
    const url = await create([
      ...mock(200, 'hello'),
      ...twoWay('counted', REQUIRED),
      ...says('free', 'hello'),
    ])
    const other = await create([...mock(200, 'hello'), ...twoWay('counted', REQUIRED)])
    const [client, second] = [await open(url, 'shared'), await open(other, 'shared')]
    for (let count = 0; count < 3; count += 1) expect(await client.ask({ action: 'free' })).toBe('hello')
    expect(await client.ask({ action: 'counted' })).toBe('hello')
    expect(await second.ask({ action: 'counted' })).toBe('hello')
    expect(await client.ask({ action: 'counted' })).toMatch(errorFrame('Limit Exceeded'))
    expect(await second.ask({ action: 'counted' })).toMatch(errorFrame('Limit Exceeded'))
    expect(await client.ask({ action: 'free' })).toBe('hello')
    await Promise.all([client.close(), second.close()])
  })

  it('of nothing lets nobody in, and the access log tells why', async () => {
    const url = await create(connects)
    expect((await shakeHands(url, shown('closed'))).status).toBe(429)
    await expect
      .poll(() => readFile(join(folder.path, 'access.log'), 'utf8'))
      .toMatch(/ \$connect 429 QUOTA_EXCEEDED\n/)
  })

  it('is not used by what the throttle refuses', async () => {
    const url = await create(connects)
    const ask = async () => {
      const answer = await shakeHands(url, shown('both'))
      return answer.status === 101 ? 101 : messageOf(answer)
    }
    expect([await ask(), await ask()]).toEqual([101, 'Too Many Requests'])
    started.time.advance(1000)
    expect([await ask(), await ask()]).toEqual([101, 'Too Many Requests'])
    started.time.advance(1000)
    expect(await ask()).toBe('Limit Exceeded')
  })

  it('stays counted when the credentials are read again, by its new limit', async () => {
    const url = await create(connects)
    const status = async () => (await shakeHands(url, shown('reloaded'))).status
    expect([await status(), await status()]).toEqual([101, 429])
    await write([...KEYS.filter(({ id }) => id !== 'reloaded'), key('reloaded', quota(2))])
    started.gateway.reload()
    expect([await status(), await status()]).toEqual([101, 429])
  })
})

describe('the throttle of an API key', () => {
  it('lets through its burst, and then as many a second as its rate', async () => {
    const url = await create([...mock(200, 'hello'), ...twoWay('$default', REQUIRED)])
    const client = await open(url, 'slow')
    const ask = () => client.ask('x')
    expect([await ask(), await ask()]).toEqual(['hello', 'hello'])
    expect(await ask()).toMatch(errorFrame('Too Many Requests'))
    started.time.advance(1000)
    expect(await ask()).toBe('hello')
    expect(await ask()).toMatch(errorFrame('Too Many Requests'))
    await client.close()
  })
})

describe('a message of a route that asks for a key', () => {
  it('is refused where the handshake showed none, or one that is no longer good', async () => {
    const url = await create([...mock(200, 'hello'), ...twoWay('$default', REQUIRED)])
    const without = await connect(url)
    expect(await without.ask('x')).toMatch(errorFrame('Forbidden'))
    const client = await open(url, 'free')
    expect(await client.ask('x')).toBe('hello')
    await write(KEYS.filter(({ id }) => id !== 'free'))
    started.gateway.reload()
    expect(await client.ask('x')).toMatch(errorFrame('Forbidden'))
    await write(KEYS)
    started.gateway.reload()
    expect(await client.ask('x')).toBe('hello')
    await Promise.all([without.close(), client.close()])
  })
})

describe('a usage plan that cannot be used', () => {
  it.each([
    [{ quota: 5 }, 'quota needs limit'],
    [{ quota: { limit: 1 } }, 'quota needs limit'],
    [{ quota: { limit: 1.5, period: 'DAY' } }, 'quota needs limit'],
    [{ quota: { limit: -1, period: 'DAY' } }, 'quota needs limit'],
    [{ quota: { limit: 1, period: 'YEAR' } }, 'quota needs limit'],
    [{ quota: { limit: 1, period: 'DAY', offset: '1' } }, 'quota needs limit'],
    [{ throttle: {} }, 'throttle needs rateLimit'],
    [{ throttle: { rateLimit: 1 } }, 'throttle needs rateLimit'],
    [{ throttle: { rateLimit: -1, burstLimit: 1 } }, 'throttle needs rateLimit'],
    [{ throttle: { rateLimit: 1, burstLimit: 0.5 } }, 'throttle needs rateLimit'],
  ])('%o is refused, by its place', async (plan, problem) => {
    const other = join(folder.path, 'wrong.json')
    await writeFile(other, JSON.stringify({ credentials: [], apiKeys: [KEYS[0], key('wrong', plan)] }))
    expect(() => openCredentials(other, '000000000000')).toThrow(`apiKeys[1]: ${problem}`)
  })
})
