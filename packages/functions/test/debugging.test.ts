import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { FunctionReport } from '@gatehouse/functions'
import { describe, expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import { failureOf, open } from './opened.ts'

/** For what depends on how busy the machine is. */
const LONG = { timeout: 120_000, interval: 50 }

const SLOW = {
  'pets.mjs': `export const handler = async (event, context) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return context.getRemainingTimeInMillis() > 60_000
  }`,
  'pets.function.json': '{"timeout":1}',
}

describe('a function without a time limit', () => {
  it('takes longer than its own and its caller allows', async () => {
    const { call } = await open(SLOW, { noTimeout: true })
    expect(await call('pets', {}, 100)).toMatchObject({ payload: 'true' })
  })

  it('does not with one', async () => {
    const { call } = await open(SLOW)
    expect(await failureOf(call('pets'))).toEqual(['error', expect.stringMatching(/timed out after 1\.00/)])
  })
})

/** Says something to a debugger's socket and waits for what it answers. */
async function ask(socket: WebSocket, method: string): Promise<object> {
  const id = Math.ceil(Math.random() * 1e9)
  const answer = new Promise<object>((resolve) => {
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { id?: number }
      if (message.id === id) resolve(message)
    })
  })
  socket.send(JSON.stringify({ id, method }))
  return answer
}

it('lets a debugger attach, and stop a function for as long as it likes', async () => {
  const inspectPort = await findFreePort()
  const { call, printed, list } = await open(
    {
      'pets.mjs': 'export const handler = async () => { debugger; return "well" }',
      'pets.function.json': '{"timeout":1}',
    },
    { inspectPort, noTimeout: true },
  )
  expect(await call('pets')).toMatchObject({ payload: '"well"' })
  expect(printed.join('\n')).toContain(`a debugger may attach at 127.0.0.1:${inspectPort}`)
  const [{ webSocketDebuggerUrl = '' } = {}] = (await (
    await fetch(`http://127.0.0.1:${inspectPort}/json`)
  ).json()) as { webSocketDebuggerUrl?: string }[]
  const socket = new WebSocket(webSocketDebuggerUrl)
  await new Promise((resolve) => socket.once('open', resolve))
  const paused = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      if (String(data).includes('Debugger.paused')) resolve()
    })
  })
  await ask(socket, 'Debugger.enable')
  const stopped = call('pets')
  await paused
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await ask(socket, 'Debugger.resume')
  expect(await stopped).toMatchObject({ payload: '"well"' })
  expect(list()).toMatchObject([{ environments: 1, crashes: 0 }])
  socket.terminate()
})

it('reports what calls took', async () => {
  const reports: FunctionReport[] = []
  const { call } = await open(
    {
      'pets.mjs':
        'export const handler = async (event) => { if (event.fails) throw new Error("no"); await new Promise((r) => setTimeout(r, event.wait)) }',
      'pets.function.json': '{"timeout":1}',
    },
    { report: (it) => reports.push(it) },
  )
  await call('pets', { wait: 50 })
  await call('pets', { fails: true })
  await call('pets', { wait: 5000 })
  expect(reports).toEqual([
    expect.objectContaining({ name: 'pets', status: 'success', memoryMegabytes: 128 }),
    expect.objectContaining({ status: 'error', initDurationMs: undefined }),
    expect.objectContaining({ status: 'timeout', durationMs: 1000 }),
  ])
  expect(reports[0]?.durationMs).toBeGreaterThanOrEqual(49)
  expect(reports[0]?.initDurationMs).toBeGreaterThan(0)
  expect(reports[0]?.maxMemoryBytes).toBeGreaterThan(10_000_000)
})

it('follows the paths of the nearest tsconfig.json', async () => {
  const tsconfig = `{
    // Comments, and commas at the end.
    "extends": "./base.json",
    "compilerOptions": { "paths": { "@lib/*": ["./lib/*"], "exact": ["./lib/exact.ts"], "@long/*": ["./none/*", "./lib/*"], },
    },
  }`
  const files = {
    'tsconfig.json': tsconfig,
    'base.json': '{"compilerOptions":{"baseUrl":"."}}',
    'lib/one.ts': 'export const one: number = 1',
    'lib/deep/index.ts': 'export const two: number = 2',
    'lib/exact.ts': 'export const three: number = 3',
    'bare.ts': 'export const four: number = 4',
  }
  const imports = `import { one } from '@lib/one'
    import { two } from '@long/deep'
    import { three } from 'exact'
    import { four } from 'bare'
    import { one as again } from '@lib/one.js'
    import { tmpdir } from 'os'
    export const handler = async (): Promise<number[]> => [one, two, three, four, again, typeof tmpdir === 'function' ? 5 : 0]`
  const { value } = await open({
    ...files,
    'pets/index.ts': imports,
    'cats/index.ts': `${imports}\nawait null`,
  })
  expect(await value('pets')).toEqual([1, 2, 3, 4, 1, 5])
  expect(await value('cats')).toEqual([1, 2, 3, 4, 1, 5])
})

it('takes up edits of an executable in another language', async () => {
  const python = (text: string) => `import json, os, urllib.request
base = 'http://' + os.environ['AWS_LAMBDA_RUNTIME_API'] + '/2018-06-01/runtime/invocation/'
while True:
    call = urllib.request.urlopen(base + 'next')
    id = call.headers['lambda-runtime-aws-request-id']
    urllib.request.urlopen(base + id + '/response', json.dumps('${text}').encode()).read()
`
  const { value, folder } = await open({
    'pets/function.json': '{"timeout":10}',
    'pets/app.py': python('one'),
  })
  await folder.write('pets/bootstrap', '#!/bin/sh\nexec python3 app.py\n', 0o755)
  expect(await value('pets')).toBe('one')
  await folder.write('pets/app.py', python('two'))
  await vi.waitFor(async () => expect(await value('pets')).toBe('two'), LONG)
})

/** A port of loopback that nothing listens on. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
