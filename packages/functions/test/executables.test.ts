import { describe, expect, it, vi } from 'vitest'
import { functionArn } from '../../../test/fixtures/functions.ts'
import { failureOf, type Opened, open } from './opened.ts'

/** A runtime of its own: it asks for calls and does what they say. */
const BOOTSTRAP = `#!${process.execPath}
const base = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime'
const post = (path, body, headers) => fetch(base + path, { method: 'POST', body, headers })
const main = async () => {
  if (process.env.REFUSES) {
    await post('/init/error', JSON.stringify({ errorMessage: 'no database', errorType: 'Runtime.Init' }))
    process.exit(1)
  }
  for (;;) {
    const response = await fetch(base + '/invocation/next')
    const id = response.headers.get('lambda-runtime-aws-request-id')
    const event = await response.json()
    console.log('got', JSON.stringify(event))
    if (event.aborts) process.kill(process.pid, 'SIGABRT')
    if (event.grows) {
      const held = [Buffer.alloc(event.grows * 1024 * 1024, 1)]
      await new Promise((resolve) => setTimeout(resolve, 400, held))
    }
    if (event.spawns) {
      const code = 'const held = Buffer.alloc(' + event.spawns + ' * 1024 * 1024, 1); setTimeout(() => held, 5000)'
      require('node:child_process').spawn(process.execPath, ['-e', code])
      await new Promise((resolve) => setTimeout(resolve, 5000))
    }
    if (event.exits) process.exit(event.exits)
    if (event.waits) await new Promise((resolve) => setTimeout(resolve, event.waits))
    if (event.fails) await post('/invocation/' + id + '/error', JSON.stringify({ errorMessage: 'no pets', errorType: 'Pets' }))
    else if (event.wrong) {
      const statuses = []
      for (const path of ['/invocation/other/response', '/nothing', '/init/nothing'])
        statuses.push((await post(path, '1')).status)
      await post('/invocation/' + id + '/response', JSON.stringify(statuses))
    } else {
      const headers = Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('lambda-')))
      const answer = await post('/invocation/' + id + '/response', JSON.stringify({ event, headers, pid: process.pid, env: process.env, cwd: process.cwd() }))
      if (answer.status !== 202) process.exit(9)
    }
  }
}
main()
`

async function openBootstrap(files: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const opened = await open({ 'pets/function.json': '{"timeout":4}', ...files })
  await opened.folder.write('pets/bootstrap', BOOTSTRAP, 0o755)
  return opened
}

interface Answer {
  readonly headers: Record<string, string>
  readonly pid: number
  readonly env: Record<string, string>
}

describe('an executable', () => {
  it('gets calls through the runtime API, whole', async () => {
    const before = Date.now()
    const { value, folder } = await openBootstrap({ 'pets/.env': 'TABLE=pets' })
    const answer = (await value('pets', { a: 1 })) as Answer
    expect(answer).toMatchObject({
      event: { a: 1 },
      cwd: `${folder.path}/pets`,
      headers: {
        'lambda-runtime-aws-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'lambda-runtime-deadline-ms': expect.stringMatching(/^\d{13}$/),
        'lambda-runtime-invoked-function-arn': functionArn('pets'),
        'lambda-runtime-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Sampled=0$/),
      },
      env: {
        TABLE: 'pets',
        AWS_LAMBDA_FUNCTION_NAME: 'pets',
        LAMBDA_TASK_ROOT: `${folder.path}/pets`,
        _HANDLER: 'index.handler',
      },
    })
    const deadline = Number(answer.headers['lambda-runtime-deadline-ms'])
    expect(deadline).toBeGreaterThan(before + 3900)
    expect(deadline).toBeLessThan(Date.now() + 4100)
  })

  it('keeps its process for the next call', async () => {
    const { value } = await openBootstrap()
    const [first, second] = [(await value('pets')) as Answer, (await value('pets')) as Answer]
    expect(second.pid).toBe(first.pid)
  })

  it('runs one call at a time in each process', async () => {
    const { value } = await openBootstrap()
    const answers = (await Promise.all([1, 2, 3].map((n) => value('pets', { n, waits: 700 })))) as Answer[]
    expect(new Set(answers.map(({ pid }) => pid)).size).toBeGreaterThan(1)
  })

  it.each<[string, object, RegExp]>([
    ['reports an error', { fails: true }, /^no pets$/],
    ['ends', { exits: 4 }, /^RequestId: \S+ Error: Runtime exited with error: exit status 4$/],
    [
      'is ended by a signal',
      { aborts: true },
      /^RequestId: \S+ Error: Runtime exited with error: signal: aborted$/,
    ],
    ['takes too long', { waits: 60_000 }, /^RequestId: \S+ Error: Task timed out after 4\.00 seconds$/],
  ])('that %s fails its call, and the next one is well', async (_title, event, detail) => {
    const { call, value } = await openBootstrap()
    expect(await failureOf(call('pets', event))).toEqual(['error', expect.stringMatching(detail)])
    expect(await value('pets', { a: 2 })).toMatchObject({ event: { a: 2 } })
  })

  it.runIf(process.platform === 'linux').each<[string, object]>([
    ['itself', { grows: 200 }],
    ['in a child', { spawns: 200 }],
  ])('that grows beyond its memory %s is ended, and the next call is well', async (_where, event) => {
    const { call, value, printed } = await openBootstrap({
      'pets/function.json': '{"timeout":20,"memorySize":128}',
    })
    const detail =
      /^RequestId: \S+ Error: Runtime exited with error: signal: killed, memory limit of 128 MB reached$/
    expect(await failureOf(call('pets', event))).toEqual(['error', expect.stringMatching(detail)])
    expect(printed.at(-1)).toMatch(/signal: killed/)
    expect(await value('pets', { a: 2 })).toMatchObject({ event: { a: 2 } })
  })

  it('may take the memory that it has, and is told how much that is', async () => {
    const { value } = await openBootstrap({ 'pets/function.json': '{"timeout":20,"memorySize":512}' })
    const { env } = (await value('pets', { grows: 200 })) as Answer
    expect(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE).toBe('512')
  })

  it.runIf(process.platform === 'linux')(
    'is ended when it grows beyond its memory before its first call',
    async () => {
      const { call, folder } = await open({ 'pets/function.json': '{"memorySize":64}' })
      const code = 'const held = Buffer.alloc(100 * 1024 * 1024, 1); setTimeout(() => held, 8000)'
      await folder.write('pets/bootstrap', `#!${process.execPath}\n${code}\n`, 0o755)
      expect(await failureOf(call('pets'))).toEqual([
        'error',
        'signal: killed, memory limit of 64 MB reached',
      ])
    },
  )

  it('is told what it does wrong', async () => {
    const { value } = await openBootstrap()
    expect(await value('pets', { wrong: true })).toEqual([400, 404, 404])
  })

  it('may report that it cannot start', async () => {
    const { call } = await openBootstrap({ 'pets/.env': 'REFUSES=1' })
    expect(await failureOf(call('pets'))).toEqual(['error', 'no database'])
  })

  it('that may not be run fails, and says so', async () => {
    const { call } = await open({ 'pets/bootstrap': BOOTSTRAP })
    expect(await failureOf(call('pets'))).toEqual(['error', expect.stringMatching(/EACCES/)])
  })

  it('is a script of the shell just as well', async () => {
    const { folder, call } = await open({})
    await folder.write('pets/bootstrap', '#!/bin/sh\necho out; echo err >&2; exit 3\n', 0o755)
    expect(await failureOf(call('pets'))).toEqual(['error', 'exit status 3'])
  })

  it('prints with its name and the request before each line', async () => {
    const { call, printed } = await openBootstrap()
    const { requestId } = await call('pets', { a: 1 })
    await vi.waitFor(() => expect(printed).toContain(`pets ${requestId}: got {"a":1}`))
  })

  it('is gone with the gateway', async () => {
    const { value, close } = await openBootstrap()
    const { pid } = (await value('pets')) as Answer
    close()
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'))
  })
})
