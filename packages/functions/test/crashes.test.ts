import { describe, expect, it, vi } from 'vitest'
import { failureOf, open } from './opened.ts'

/** Ends or does not end as its event says; `wait` milliseconds otherwise. */
const HANDLER = `import { execSync, spawn } from 'node:child_process'
import { closeSync, writeSync } from 'node:fs'
const kept = []
let text = 'x'
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
export const handler = async (event) => {
  if (event.exits !== undefined) process.exit(event.exits)
  if (event.kills) process.kill(process.pid, 'SIGKILL')
  if (event.aborts) process.abort()
  if (event.loops) for (;;);
  if (event.throwsLater) setTimeout(() => { throw new Error('late') }, 5)
  if (event.rejectsLater) setTimeout(() => Promise.reject(new Error('stray')), 5)
  if (event.killed) { execSync('kill -' + event.killed + ' ' + process.pid); await wait(5000) }
  if (event.closes !== undefined) { closeSync(event.closes); console.log('said'); return 'closed' }
  if (event.garbles) { writeSync(3, Buffer.alloc(100, 255)); await wait(5000) }
  if (event.numbers) for (;;) kept.push(1.5)
  if (event.array) kept.push(new Array(3e7).fill(1.5))
  if (event.map) for (const map = new Map(); ; map.set(map.size, {})) kept[0] = map
  if (event.doubles) for (;;) { text += text; kept.push([...text]) }
  if (event.large) return 'x'.repeat(event.large)
  if (event.typed) for (;;) kept.push(new Uint8Array(10_000_000).fill(1))
  if (event.spawns) {
    const code = 'const held = Buffer.alloc(200 * 1024 * 1024, 1); setTimeout(() => held, 20000)'
    spawn(process.execPath, ['-e', code])
    await wait(20000)
  }
  if (event.fills) for (;;) kept.push(new Array(1000).fill(Math.random()))
  if (event.buffers) for (;;) kept.push(Buffer.alloc(1_000_000, 1))
  if (event.arrays) for (;;) { kept.push(new Uint8Array(1_000_000).fill(1)); await null; if (kept.length % 20 === 0) await wait(1) }
  await wait(event.wait ?? 0)
  return event.n ?? 'well'
}`
const MEMORY =
  /^RequestId: \S+ Error: Runtime exited with error: signal: killed, memory limit of 128 MB reached$/
const FILES = {
  'pets.mjs': HANDLER,
  'pets.function.json': '{"timeout":3}',
  /** Has the time for what is beside a crash, also where the machine is busy. */
  'patient.mjs': HANDLER,
  'patient.function.json': '{"timeout":12}',
  /** Has the time to take all the memory, also where the machine is busy. */
  'big.mjs': HANDLER,
  'big.function.json': '{"timeout":30}',
}

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
      /^RequestId: \S+ Error: Runtime exited with error: signal: killed$/,
    ],
    ['aborts', { aborts: true }, /^RequestId: \S+ Error: Runtime exited with error: signal: aborted$/],
    ['is killed', { killed: 'KILL' }, /Runtime exited with error: signal: killed$/],
    [
      'breaks off in native code',
      { killed: 'SEGV' },
      /Runtime exited with error: signal: segmentation fault$/,
    ],
    ['closes its channel', { closes: 3 }, /Runtime exited with error: signal: killed$/],
    ['garbles its channel', { garbles: true }, /Runtime exited with error: signal: killed$/],
    ['fills the memory with numbers', { numbers: true }, MEMORY],
    ['fills the memory with one array', { array: true }, MEMORY],
    ['fills the memory with a map', { map: true }, MEMORY],
    [
      'fills the memory with text',
      { doubles: true },
      /memory limit of 128 MB reached$|^Invalid string length$/,
    ],
    ['fills the memory with arrays, never waiting', { typed: true }, MEMORY],
    [
      'answers with 60 megabytes',
      { large: 60_000_000 },
      /^Response payload size exceeded maximum|memory limit/,
    ],
    ['answers with 6.3 megabytes', { large: 6_300_000 }, /^Response payload size exceeded maximum allowed/],
    ['never ends', { loops: true }, /^RequestId: \S+ Error: Task timed out after 3\.00 seconds$/],
    ['waits too long', { wait: 60_000 }, /^RequestId: \S+ Error: Task timed out after 3\.00 seconds$/],
    ['throws where nobody catches', { throwsLater: true, wait: 900 }, /^late$/],
    ['rejects where nobody listens', { rejectsLater: true, wait: 900 }, /^stray$/],
    ['fills the memory', { fills: true }, /memory limit of 128 MB reached$/],
    [
      'fills the memory with buffers',
      { buffers: true },
      /^Array buffer allocation failed$|memory limit of 128 MB reached$/,
    ],
    ['fills the memory with arrays', { arrays: true }, /memory limit of 128 MB reached$/],
  ])('because it %s fails by itself, and the next one is well', async (_title, event, detail) => {
    const { call, value } = await open(FILES)
    const name = String(detail).includes('memory') ? 'big' : 'pets'
    const [failure, told] = await failureOf(call(name, event))
    expect([failure, told]).toEqual(['error', expect.stringMatching(detail)])
    expect(await value(name)).toBe('well')
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
    const beside = Array.from({ length: 6 }, (_, n) => call('patient', { n, wait: 600 }))
    const [failure] = await failureOf(call('patient', event))
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
    const others = Array.from({ length: 100 }, (_, n) => call('patient', { n, wait: 1_500 }))
    const failed = Array.from({ length: 10 }, () => failureOf(call('patient', event)))
    // Threads are started as long as calls wait: a slow machine takes a second for eight of them.
    const environments = () => list().find(({ name }) => name === 'patient')?.environments
    await vi.waitFor(() => expect(environments()).toBe(8), LONG)
    const payloads = (await Promise.all(others)).map((it) => ('payload' in it ? it.payload : it.detail))
    expect(payloads).toEqual(Array.from({ length: 100 }, (_, n) => String(n)))
    for (const it of failed) expect((await it)[0]).toBe('error')
  })

  it('and takes its thread along hurts only what had begun there, and nothing is shared after that', async () => {
    const { call, list } = await open({ ...FILES, 'pets.function.json': '{"timeout":2}' })
    await Promise.all(Array.from({ length: 24 }, () => call('pets', { wait: 500 })))
    expect(list().at(-1)?.environments).toBe(8)
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
    expect(performance.now() - startedAt).toBeLessThan(60_000)
    expect(list().at(-1)?.environments).toBeLessThanOrEqual(8)
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
    let isSlowDone = false
    const slow = call('pets', { n: 'slow', wait: 2_500 }).finally(() => {
      isSlowDone = true
    })
    const quick = await Promise.all(Array.from({ length: 30 }, (_, n) => failureOf(call('pets', { n }))))
    expect(isSlowDone).toBe(false)
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

describe('what a function does to its process', () => {
  it.each([0, 1, 2])('closing descriptor %i is no trouble of anybody else', async (descriptor) => {
    const { call, value } = await open(FILES)
    // What is opened next has the descriptor's number, and Node may abort when it closes that.
    const [failure, detail] = await failureOf(call('pets', { closes: descriptor }))
    if (failure !== 'none') expect(detail).toMatch(/signal: aborted$/)
    await vi.waitFor(async () => expect(await value('pets')).toBe('well'), LONG)
  })

  it.runIf(process.platform === 'linux')('counts the memory of what it starts', async () => {
    const { call, list } = await open(FILES)
    const failure = await failureOf(call('big', { spawns: true }))
    expect(failure).toEqual(['error', expect.stringMatching(MEMORY)])
    expect(list()).toContainEqual(expect.objectContaining({ name: 'big', crashes: 1, lostCalls: 1 }))
  })

  it('leaves the folder, the environment and the handlers of others alone', async () => {
    const { value } = await open({
      'one.mjs': `process.chdir('/'); process.env.TZ = 'Asia/Tokyo'; process.title = 'mine'; process.exitCode = 7
        export const handler = async () => [process.cwd(), process.pid]`,
      'two.mjs':
        'export const handler = async () => [process.cwd(), process.pid, new Date(0).getHours(), process.ppid]',
    })
    const [, one] = (await value('one')) as [string, number]
    const [folder, two, hour, parent] = (await value('two')) as [string, number, number, number]
    expect(new Set([one, two, process.pid]).size).toBe(3)
    expect([folder, hour, parent]).toEqual([expect.stringContaining('gatehouse-functions-'), 0, process.pid])
    expect([process.exitCode, process.cwd()]).toEqual([undefined, expect.not.stringMatching(/^\/$/)])
  })

  it('may not end the gateway', async () => {
    const { value } = await open({
      'pets.mjs': `export const handler = async (pid) => {
        try { process.kill(pid === 'parent' ? process.ppid : pid, 'SIGKILL') } catch (error) { return error.code }
      }`,
    })
    expect([await value('pets', 'parent'), await value('pets', -1)]).toEqual(['EPERM', 'EPERM'])
  })

  it.runIf(process.platform === 'linux')(
    'ends with it: children, also those in groups of their own',
    async () => {
      const { value, folder, close } = await open({
        'pets.mjs': `import { spawn } from 'node:child_process'
        export const handler = async () => [false, true].map((detached) => {
          const child = spawn('sleep', ['300'], { detached, stdio: 'ignore' })
          child.unref()
          return child.pid
        })`,
      })
      const before = (await value('pets')) as number[]
      await folder.write('pets.mjs', "export const handler = async () => 'new'")
      await vi.waitFor(async () => expect(await value('pets')).toBe('new'), LONG)
      await vi.waitFor(() => expect(before.filter(isRunning)).toEqual([]), LONG)
      await folder.write('pets.mjs', 'export const handler = async () => process.pid')
      await vi.waitFor(async () => expect(await value('pets')).toEqual(expect.any(Number)), LONG)
      const pid = (await value('pets')) as number
      await close()
      expect(isRunning(pid)).toBe(false)
    },
  )

  it('waits for a host that is long busy with something else, once others were', async () => {
    const { value, printed } = await open({
      'pets.mjs': `setImmediate(() => { for (const end = Date.now() + 2500; Date.now() < end; ); })
        export const handler = async () => 'well'`,
    })
    expect(await value('pets')).toBe('well')
    expect(printed.join('\n')).toContain('it takes no calls')
  })

  it('is served elsewhere where a host is blocked for good, also one of many that wait for it', async () => {
    const { call, value } = await open({
      'pets.mjs': `export const handler = async ({ blocks }) => {
        if (blocks) setImmediate(() => { for (;;); })
        else await new Promise((resolve) => setTimeout(resolve, 500))
        return 'well'
      }`,
    })
    expect(await value('pets', { blocks: true })).toBe('well')
    const results = await Promise.all(Array.from({ length: 40 }, () => call('pets', {})))
    expect(results).toEqual(results.map(() => expect.objectContaining({ payload: '"well"' })))
  })

  it('has the time from its begin: none is lost in a queue', async () => {
    const { call } = await open({
      'pets.mjs': `export const handler = async ({ block }) => {
        const end = Date.now() + block
        while (Date.now() < end);
        return block
      }`,
      'pets.function.json': '{"timeout":2,"callsPerEnvironment":1}',
    })
    const blocks = Array.from({ length: 60 }, () => 100)
    const results = await Promise.all(blocks.map((block) => call('pets', { block })))
    expect(results.map((it) => ('payload' in it ? it.payload : it.detail))).toEqual(blocks.map(String))
  })
})

/** For what depends on how busy the machine is. */
const LONG = { timeout: 120_000, interval: 50 }

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a call that is too slow for who asks', () => {
  it('is answered in time, and goes on', async () => {
    const { call, printed } = await open({
      'pets.mjs':
        "export const handler = () => new Promise((resolve) => setTimeout(() => { console.log('done'); resolve() }, 300))",
    })
    expect(await failureOf(call('pets', {}, 100))).toEqual(['timeout', 'no answer within 100 ms'])
    await vi.waitFor(() => expect(printed.join()).toMatch(/: done$/), LONG)
  })
})
