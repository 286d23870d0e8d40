import { ConnectionError, createCaller, createClient, NotFoundException } from '@gatehouse/client'
import {
  WaitError,
  type WaitOptions,
  waitUntilDeploymentDeployed,
  waitUntilDomainNameAvailable,
  waitUntilVpcLinkAvailable,
  waitUntilVpcLinkDeleted,
} from '@gatehouse/client/waiters'
import { describe, expect, test } from 'vitest'
import { type Answer, startAnswering } from './answering.ts'

const reason = new Error('no longer wanted')
const never = () => new Promise<never>(() => undefined)

const link = (vpcLinkStatus?: string, vpcLinkStatusMessage?: string): Answer => ({
  body: { vpcLinkId: 'v1', vpcLinkStatus, vpcLinkStatusMessage },
})
const domain = (...statuses: string[]): Answer => ({
  body: { domainNameConfigurations: statuses.map((domainNameStatus) => ({ domainNameStatus })) },
})
const deployment = (deploymentStatus: string): Answer => ({ body: { deploymentStatus } })
const missing: Answer = { status: 404, body: { message: 'Unable to find VpcLink by id v1' } }

const WAITERS = {
  'a VPC link to be available': (url: string, options: WaitOptions) =>
    waitUntilVpcLinkAvailable(createCaller({ baseUrl: url }), { vpcLinkId: 'v1' }, options),
  'a VPC link to be gone': (url: string, options: WaitOptions) =>
    waitUntilVpcLinkDeleted(createCaller({ baseUrl: url }), { vpcLinkId: 'v1' }, options),
  'a domain name': (url: string, options: WaitOptions) =>
    waitUntilDomainNameAvailable(createClient({ baseUrl: url }), { domainName: 'a.example' }, options),
  'a deployment': (url: string, options: WaitOptions) =>
    waitUntilDeploymentDeployed(createClient({ baseUrl: url }), { apiId: 'a', deploymentId: 'd' }, options),
}
type Waiter = keyof typeof WAITERS

/** What is waited for, the answers, and what comes of it: undefined, or the status that it fails with. */
const ROWS: readonly (readonly [Waiter, readonly Answer[], string | undefined])[] = [
  ['a VPC link to be available', [link('AVAILABLE')], undefined],
  ['a VPC link to be available', [link('PENDING'), link(), link('AVAILABLE')], undefined],
  ['a VPC link to be available', [link('PENDING'), link('FAILED')], 'FAILED'],
  ['a VPC link to be available', [link('DELETING')], 'DELETING'],
  ['a VPC link to be available', [link('INACTIVE')], 'INACTIVE'],
  ['a VPC link to be gone', [missing], undefined],
  ['a VPC link to be gone', [link('AVAILABLE'), link('DELETING'), missing], undefined],
  ['a VPC link to be gone', [link('DELETING'), link('FAILED')], 'FAILED'],
  ['a domain name', [domain('AVAILABLE')], undefined],
  ['a domain name', [domain()], undefined],
  ['a domain name', [domain('AVAILABLE', 'UPDATING'), domain('AVAILABLE', 'AVAILABLE')], undefined],
  ['a domain name', [domain('UPDATING', 'PENDING_OWNERSHIP_VERIFICATION')], 'PENDING_OWNERSHIP_VERIFICATION'],
  ['a domain name', [domain('PENDING_CERTIFICATE_REIMPORT')], 'PENDING_CERTIFICATE_REIMPORT'],
  ['a deployment', [deployment('PENDING'), deployment('DEPLOYED')], undefined],
  ['a deployment', [deployment('PENDING'), deployment('FAILED')], 'FAILED'],
]

describe('a waiter', () => {
  test.each(ROWS)('for %s that sees %j ends with %s', async (waiter, answers, status) => {
    const service = await startAnswering(...answers)
    const outcome = await WAITERS[waiter](service.url, { sleep: async () => undefined }).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (status === undefined) expect(outcome).toBeUndefined()
    else expect(outcome).toMatchObject({ name: 'WaitError', reason: 'failed', status })
    expect(service.received).toHaveLength(answers.length)
    await service.close()
  })

  test('says why, where the service does', async () => {
    const service = await startAnswering(link('FAILED', 'no such subnet'))
    await expect(WAITERS['a VPC link to be available'](service.url, {})).rejects.toThrow(
      'VPC link v1 available: not any more, the status is FAILED, no such subnet',
    )
    await service.close()
  })

  test('resolves to what it waited for', async () => {
    const service = await startAnswering(link('AVAILABLE'))
    expect(await WAITERS['a VPC link to be available'](service.url, {})).toEqual(link('AVAILABLE').body)
    await service.close()
  })

  test('looks less and less often, up to a bound', async () => {
    const answers = Array.from({ length: 6 }, () => link('PENDING'))
    const waits = async (options: WaitOptions) => {
      const service = await startAnswering(...answers, link('AVAILABLE'))
      const slept: number[] = []
      const sleep = async (delayMs: number) => void slept.push(delayMs)
      await WAITERS['a VPC link to be available'](service.url, { ...options, sleep })
      await service.close()
      return slept
    }
    expect(await waits({ random: () => 1 })).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000])
    expect(await waits({ random: () => 0, minDelayMs: 10, maxDelayMs: 50 })).toEqual([5, 10, 20, 25, 25, 25])
  })

  test('goes on after a failure of the service, and no answer', async () => {
    const down: Answer = { status: 503 }
    const answers = [down, down, down, { broken: 'before' as const }, link('AVAILABLE')]
    const service = await startAnswering(...answers)
    const caller = createCaller({ baseUrl: service.url, retry: false })
    await waitUntilVpcLinkAvailable(caller, { vpcLinkId: 'v1' }, { sleep: async () => undefined })
    expect(service.received).toHaveLength(5)
    await service.close()
  })

  test('ends with any other refusal', async () => {
    const service = await startAnswering(link('PENDING'), missing)
    const wait = WAITERS['a VPC link to be available'](service.url, { sleep: async () => undefined })
    await expect(wait).rejects.toBeInstanceOf(NotFoundException)
    await service.close()
  })

  test.each([
    ['while it waits', { sleep: never }, link('PENDING')],
    ['while it looks', { timeout: false as const }, undefined],
  ])('has a limit, %s', async (_, options, answer) => {
    const fetch = async () => (answer ? Response.json(answer.body) : never())
    const wait = waitUntilVpcLinkAvailable(
      createCaller({ fetch }),
      { vpcLinkId: 'v1' },
      { ...options, maxWaitMs: 50 },
    )
    const error = await wait.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(WaitError)
    expect(error).toMatchObject({ reason: 'timeout', status: answer && 'PENDING' })
    expect(String(error)).toContain('VPC link v1 available: not within 50 ms')
  })

  test('tells at its end what the last look met', async () => {
    const fetch = async () => Promise.reject(new Error('down'))
    const caller = createCaller({ fetch, retry: false })
    const wait = waitUntilVpcLinkAvailable(caller, { vpcLinkId: 'v1' }, { sleep: never, maxWaitMs: 50 })
    const error = (await wait.catch((thrown: unknown) => thrown)) as WaitError
    expect(error.cause).toBeInstanceOf(ConnectionError)
  })

  test('can be aborted, before, between and during looks', async () => {
    const caller = createCaller({ fetch: async () => Response.json({ vpcLinkStatus: 'PENDING' }) })
    const before = { signal: AbortSignal.abort(reason) }
    await expect(waitUntilVpcLinkAvailable(caller, { vpcLinkId: 'v1' }, before)).rejects.toBe(reason)
    const abort = new AbortController()
    const sleep = () => {
      abort.abort(reason)
      return never()
    }
    const between = { signal: abort.signal, sleep }
    await expect(waitUntilVpcLinkAvailable(caller, { vpcLinkId: 'v1' }, between)).rejects.toBe(reason)
    const during = new AbortController()
    const stuck = createCaller({
      fetch: () => {
        during.abort(reason)
        return never()
      },
    })
    const wait = waitUntilVpcLinkAvailable(stuck, { vpcLinkId: 'v1' }, { signal: during.signal })
    await expect(wait).rejects.toBe(reason)
  })

  test('refuses a limit that is none', async () => {
    await expect(WAITERS['a deployment']('http://x.test', { maxWaitMs: 0 })).rejects.toThrow(RangeError)
  })
})
