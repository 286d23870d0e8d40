import { describe, expect, it, vi } from 'vitest'
import { failureOf, open } from './opened.ts'

/** Ends or does not end as its event says; `wait` milliseconds otherwise. */
const HANDLER = `const kept = []
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
export const handler = async (event) => {
  if (event.exits !== undefined) process.exit(event.exits)
  if (event.kills) process.kill(process.pid, 'SIGKILL')
  if (event.aborts) process.abort()
  if (event.loops) for (;;);
  if (event.throwsLater) setTimeout(() => { throw new Error('late') }, 5)
  if (event.rejectsLater) setTimeout(() => Promise.reject(new Error('stray')), 5)
  if (event.fills) for (;;) kept.push(new Array(1000).fill(Math.random()))
  if (event.buffers) for (;;) kept.push(Buffer.alloc(1_000_000, 1))
  if (event.arrays) for (;;) { kept.push(new Uint8Array(1_000_000).fill(1)); await null; if (kept.length % 20 === 0) await wait(1) }
  await wait(event.wait ?? 0)
  return event.n ?? 'well'
}`
const FILES = { 'pets.mjs': HANDLER, 'pets.function.json': '{"timeout":3}' }

describe('a call that crashes', () => {
  it.each<[string, object, RegExp]>([
    ['ends the process', { exits: 3 }, /^RequestId: \S+ Error: Runtime exited with error: exit status 3$/],
    [
      'ends the process well',
      { exits: 0 },
      /^RequestId: \S+ Error: Runtime exited without providing a reason$/,
    ],
    [
      'kills the process',
      { kills: true },
      /^RequestId: \S+ Error: Runtime exited with error: exit status 1$/,
    ],
    ['aborts', { aborts: true }, /process\.abort\(\) is not supported in workers/],
    ['never ends', { loops: true }, /^RequestId: \S+ Error: Task timed out after 3\.00 seconds$/],
    ['waits too long', { wait: 60_000 }, /^RequestId: \S+ Error: Task timed out after 3\.00 seconds$/],
    ['throws where nobody catches', { throwsLater: true, wait: 900 }, /^late$/],
    ['rejects where nobody listens', { rejectsLater: true, wait: 900 }, /^stray$/],
    ['fills the memory', { fills: true }, /memory limit of 128 MB reached$/],
    ['fills the memory with buffers', { buffers: true }, /^Array buffer allocation failed$/],
    ['fills the memory with arrays', { arrays: true }, /memory limit of 128 MB reached$/],
  ])('because it %s fails by itself, and the next one is well', async (_title, event, detail) => {
    const { call, value } = await open(FILES)
    const [failure, told] = await failureOf(call('pets', event))
    expect([failure, told]).toEqual(['error', expect.stringMatching(detail)])
    expect(await value('pets')).toBe('well')
  })

  it.each<[string, object]>([
    ['ends the process', { exits: 3 }],
    ['never ends', { loops: true }],
    ['waits too long', { wait: 60_000 }],
    ['throws where nobody catches', { throwsLater: true, wait: 900 }],
    ['rejects where nobody listens', { rejectsLater: true, wait: 900 }],
    ['fills the memory', { fills: true }],
  ])('because it %s does not hurt those beside it', async (_title, event) => {
    const { call } = await open(FILES)
    const beside = Array.from({ length: 6 }, (_, n) => call('pets', { n, wait: 600 }))
    const [failure] = await failureOf(call('pets', event))
    expect(failure).toBe('error')
    const payloads = (await Promise.all(beside)).map((it) => ('payload' in it ? it.payload : it.detail))
    expect(payloads).toEqual(['0', '1', '2', '3', '4', '5'])
  })

  it.each<[string, object]>([
    ['ends the process', { exits: 3 }],
    ['waits too long', { wait: 60_000 }],
    ['throws where nobody catches', { throwsLater: true, wait: 900 }],
    ['rejects where nobody listens', { rejectsLater: true, wait: 900 }],
  ])('because it %s does not hurt those in the same thread', async (_title, event) => {
    const { call, list } = await open(FILES)
    const others = Array.from({ length: 100 }, (_, n) => call('pets', { n, wait: 1_500 }))
    const failed = Array.from({ length: 10 }, () => failureOf(call('pets', event)))
    // Threads are started as long as calls wait: a slow machine takes a second for eight of them.
    await vi.waitFor(() => expect(list()[0]?.environments).toBe(8), { timeout: 3_000 })
    const payloads = (await Promise.all(others)).map((it) => ('payload' in it ? it.payload : it.detail))
    expect(payloads).toEqual(Array.from({ length: 100 }, (_, n) => String(n)))
    for (const it of failed) expect((await it)[0]).toBe('error')
  })

  it('and takes its thread along hurts only what had begun there, and nothing is shared after that', async () => {
    const { call, list } = await open({ ...FILES, 'pets.function.json': '{"timeout":2}' })
    await Promise.all(Array.from({ length: 24 }, () => call('pets', { wait: 500 })))
    expect(list()[0]?.environments).toBe(8)
    const fill = Array.from({ length: 40 }, (_, n) => call('pets', { n, wait: 1000 }))
    const loop = failureOf(call('pets', { loops: true }))
    const results = await Promise.all(fill)
    const hurt = results.filter((it) => 'failure' in it)
    expect(hurt.length).toBeGreaterThan(0)
    expect(hurt.length).toBeLessThanOrEqual(6)
    for (const it of hurt)
      expect('detail' in it && it.detail).toMatch(/another call blocked it$|timed out after 2\.00 seconds$/)
    expect((await loop)[0]).toBe('error')
    const again = [
      failureOf(call('pets', { fills: true })),
      ...Array.from({ length: 20 }, (_, n) => failureOf(call('pets', { n, wait: 50 }))),
    ]
    const [first, ...others] = await Promise.all(again)
    expect(first?.[0]).toBe('error')
    expect(others).toEqual(Array.from({ length: 20 }, (_, n) => ['none', String(n)]))
  })
})

describe('many calls', () => {
  it('run at the same time: five hundred of a fifth of a second, in eight threads', async () => {
    const { call, list } = await open(FILES)
    await call('pets')
    const startedAt = performance.now()
    const calls = Array.from({ length: 500 }, (_, n) => call('pets', { n, wait: 200 }))
    const payloads = (await Promise.all(calls)).map((it) => ('payload' in it ? it.payload : it.detail))
    expect(payloads).toEqual(Array.from({ length: 500 }, (_, n) => String(n)))
    expect(performance.now() - startedAt).toBeLessThan(8000)
    expect(list()[0]?.environments).toBeLessThanOrEqual(8)
  })

  it('wait where a function shares nothing', async () => {
    const { call } = await open({
      'pets.mjs': `let running = 0
        export const handler = async () => {
          running += 1
          await new Promise((resolve) => setTimeout(resolve, 20))
          return running--
        }`,
      'pets.function.json': '{"callsPerEnvironment":1}',
    })
    const results = await Promise.all(Array.from({ length: 60 }, () => call('pets')))
    expect(new Set(results.map((it) => 'payload' in it && it.payload))).toEqual(new Set(['1']))
  })

  it('never wait behind a slow one, however quick the function was', async () => {
    const { call } = await open(FILES)
    for (let round = 0; round < 20; round += 1)
      await Promise.all(Array.from({ length: 10 }, (_, n) => call('pets', { n })))
    const startedAt = performance.now()
    const slow = call('pets', { n: 'slow', wait: 900 })
    const quick = await Promise.all(Array.from({ length: 30 }, (_, n) => failureOf(call('pets', { n }))))
    expect(performance.now() - startedAt).toBeLessThan(800)
    expect(quick).toEqual(Array.from({ length: 30 }, (_, n) => ['none', String(n)]))
    expect(await slow).toMatchObject({ payload: '"slow"' })
  })

  it('begin once each, though many were taken back', async () => {
    const { call, printed } = await open({
      'pets.mjs': `export const handler = async ({ n, block }) => {
        console.log('began', n)
        const end = Date.now() + block
        while (Date.now() < end);
        return n
      }`,
    })
    const calls = Array.from({ length: 400 }, (_, n) => call('pets', { n, block: n % 20 === 19 ? 12 : 0 }))
    const payloads = (await Promise.all(calls)).map((it) => ('payload' in it ? it.payload : it.detail))
    expect(payloads).toEqual(Array.from({ length: 400 }, (_, n) => String(n)))
    const began = printed.map((line) => Number(/began (\d+)$/.exec(line)?.[1]))
    expect(began.sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, n) => n))
  })

  it('are throttled beyond what the function may have', async () => {
    const { call } = await open({ ...FILES, 'pets.function.json': '{"reservedConcurrentExecutions":3}' })
    const results = await Promise.all(
      Array.from({ length: 5 }, (_, n) => failureOf(call('pets', { n, wait: 100 }))),
    )
    expect(results.map(([failure]) => failure)).toEqual(['none', 'none', 'none', 'throttled', 'throttled'])
  })
})

describe('a call that is too slow for who asks', () => {
  it('is answered in time, and goes on', async () => {
    const { call, printed } = await open({
      'pets.mjs':
        "export const handler = () => new Promise((resolve) => setTimeout(() => { console.log('done'); resolve() }, 300))",
    })
    expect(await failureOf(call('pets', {}, 100))).toEqual(['timeout', 'no answer within 100 ms'])
    await vi.waitFor(() => expect(printed.join()).toMatch(/: done$/))
  })
})

it('passes an event of six megabytes there and back', async () => {
  const { value } = await open({ 'pets.mjs': 'export const handler = async (event) => event' })
  const text = 'ü'.repeat(3_000_000)
  expect((await value('pets', text)) === text).toBe(true)
})
