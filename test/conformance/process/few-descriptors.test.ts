import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'

/** Elsewhere there is no telling what is open. */
const isLinux = process.platform === 'linux'

const within = (limit: number) => ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh']

let gateway: GatewayProcess | undefined
let folder: string | undefined
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await gateway?.stop()
  gateway = undefined
  if (folder !== undefined) await rm(folder, { recursive: true })
  folder = undefined
})

describe.each([
  ['one process', []],
  ['two workers', ['--workers', '2']],
])('a gateway that may open few files: %s', (_title, args) => {
  it.each([32, 40, 150])('does not start with %i, and says in one line what to do', async (limit) => {
    await expect(startGatewayProcess(':memory:', args, within(limit))).rejects.toThrow(
      new RegExp(`ended with 1: gatehouse: ${limit} open files [^\\n]* ulimit -n \\d+\\n$`),
    )
  })

  it('closes connections that are too many, tells of it, and goes on when they are over', async () => {
    gateway = await startGatewayProcess(':memory:', args, within(192))
    const closed = await openConnections(gateway.url, 300)
    await expect.poll(closed, { timeout: 20_000 }).toBeGreaterThan(100)
    for (const socket of sockets.splice(0)) socket.destroy()
    await expect.poll(() => statusOf(gateway?.url), { timeout: 120_000 }).toBe(200)
    expect(gateway.process.exitCode).toBe(null)
    await expect.poll(() => told().length, { timeout: 20_000 }).toBeGreaterThan(0)
    // Each process tells for itself.
    expect(told().length).toBeLessThanOrEqual(args.length === 0 ? 1 : 3)
  })
})

const told = () => gateway?.output().match(/of the 192 descriptors of this process .* \(ulimit -n\)/g) ?? []

/** Opens so many connections that say nothing; returns how many of them are closed. */
async function openConnections(url: string, count: number): Promise<() => number> {
  const { hostname, port } = new URL(url)
  let closed = 0
  for (let index = 0; index < count; index += 1) {
    const socket = connect(Number(port), hostname)
    sockets.push(socket)
    socket.on('error', () => undefined).resume()
    socket.once('close', () => {
      closed += 1
    })
    await once(socket, 'connect')
  }
  return () => closed
}

it.runIf(isLinux)(
  'closes connections that are too many for the process that hands them to workers',
  async () => {
    gateway = await startGatewayProcess(':memory:', ['--workers', '2'], within(192))
    const workers = workersOf(gateway.process)
    for (const pid of workers) process.kill(Number(pid), 'SIGSTOP')
    const closed = await openConnections(gateway.url, 300)
    await expect.poll(closed, { timeout: 20_000 }).toBeGreaterThan(100)
    await expect.poll(told, { timeout: 20_000 }).toHaveLength(1)
    for (const pid of workers) process.kill(Number(pid), 'SIGCONT')
    for (const socket of sockets.splice(0)) socket.destroy()
    await expect.poll(() => statusOf(gateway?.url), { timeout: 120_000 }).toBe(200)
    const { text } = await sendHttp(gateway.url, '/_gatehouse/metrics')
    expect(text).toMatch(/refused_total\{Reason="connections"\} \d{3}/)
  },
)

async function statusOf(url = ''): Promise<number | undefined> {
  return (await sendHttp(url, '/v2/apis').catch(() => undefined))?.status
}

const workersOf = ({ pid }: ChildProcess) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')

/** Takes every descriptor that is free at SIGUSR2, and gives them back at the next one. */
const HOARDER = `
import { closeSync, openSync } from 'node:fs'
const taken = []
if (!process.send) process.on('SIGUSR2', () => {
  if (taken.length > 0) for (const it of taken.splice(0)) closeSync(it)
  else try {
    for (;;) taken.push(openSync('/dev/null'))
  } catch {}
})
`

it.runIf(isLinux)('replaces a worker once there are descriptors for one again', async () => {
  // In a group of its own: a signal for a worker that is not there would reach the whole group.
  const preload = `NODE_OPTIONS=--import=data:text/javascript,${encodeURIComponent(HOARDER)}`
  gateway = await startGatewayProcess(
    ':memory:',
    ['--workers', '2'],
    ['setsid', 'env', preload, ...within(256)],
  )
  const { process: primary, url, output } = gateway
  const workers = () => workersOf(primary)
  const before = workers()
  expect(before).toHaveLength(2)
  primary.kill('SIGUSR2')
  process.kill(Number(before[0]), 'SIGKILL')
  await expect.poll(output, { timeout: 20_000 }).toMatch(/before it began: [^\n]*EMFILE/)
  primary.kill('SIGUSR2')
  await expect.poll(workers, { timeout: 20_000 }).toHaveLength(2)
  expect(workers()).not.toContain(before[0])
  expect((await sendHttp(url, '/v2/apis')).status).toBe(200)
})

/** Says what becomes of a function's first call with few descriptors free, from none on, and of its next one with enough. */
const COLD_CALLS = `
import { closeSync, openSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLocalFunctions } from '@gatehouse/functions'
const [folder, name, most] = process.argv.slice(1)
const functionArn = 'arn:aws:lambda:us-east-1:000000000000:function:' + name
const opened = () => readdirSync('/proc/self/fd').length
const call = async (functions) => {
  const { payload, failure } = await functions.invoke({ functionArn, payload: '{}', timeoutMs: 20_000 })
  return payload ?? failure
}
const settled = async () => {
  for (;;) {
    const before = opened()
    await sleep(300)
    if (opened() === before) return before
  }
}
const lines = []
let usual
for (let free = -1; free <= Number(most); free += 1) {
  const functions = openLocalFunctions({ folder, print: () => undefined })
  const filler = []
  try {
    for (;;) filler.push(openSync('/dev/null'))
  } catch {}
  for (let count = 0; count < free; count += 1) closeSync(filler.pop())
  // The first one, which has all that it needs, loads what later ones need as well.
  if (free === -1) for (const it of filler.splice(0)) closeSync(it)
  const first = await call(functions)
  for (const it of filler) closeSync(it)
  const second = await call(functions)
  await functions.close()
  // What ended processes have left behind is looked for in /proc meanwhile.
  const late = Date.now() + 5_000
  while ((usual ??= await settled()) < opened() && Date.now() < late) await sleep(20)
  lines.push([first, second, usual < opened() ? 'more open' : 'as before'].join(' '))
}
console.log(lines.join('\\n'))
`

describe.runIf(isLinux).each([
  ['a module', 'module'],
  ['an executable', 'executable'],
])('a cold call with few descriptors: %s', (_title, name) => {
  it('fails as one that does not start, and leaves nothing behind', async () => {
    folder = await writeFunctions()
    const [command = '', ...before] = [...within(96), process.execPath]
    const child = spawn(command, [...before, '--input-type=module', '-e', COLD_CALLS, folder, name, '15'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const gone = once(child, 'exit')
    const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    expect(await gone, errors).toEqual([0, null])
    const [whole, none, ...others] = printed.trim().split('\n')
    expect([whole, none]).toEqual(['"good" "good" as before', 'error "good" as before'])
    expect(others.filter((it) => !/^(error|"good") "good" as before$/.test(it))).toEqual([])
  }, 120_000)
})

const SILENT_LOGS = `
import { readdirSync } from 'node:fs'
import { createLog } from ${JSON.stringify(new URL('../../../packages/gateway/dist/logs/log.js', import.meta.url).href)}
const count = () => readdirSync('/proc/self/fd').length
const before = count()
for (let made = 0; made < 50; made += 1) createLog('silent').error({}, 'not written')
console.log(count() - before)
`

/** A project that is edited all day opens such a log for each change. Only a pipe of a shell has a descriptor of its own for each. */
it.runIf(isLinux)('a log that is silent opens nothing, however many there are', async () => {
  const child = spawn('sh', [
    ...['-c', '"$0" --input-type=module -e "$1" 2>&1 | cat', process.execPath, SILENT_LOGS],
  ])
  expect((await text(child.stdout)).trim()).toBe('0')
})

/** A folder of a function of a module and one of an executable. */
async function writeFunctions(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'gatehouse-test-'))
  await writeFile(join(path, 'module.mjs'), 'export const handler = () => "good"')
  await mkdir(join(path, 'executable'))
  await writeFile(join(path, 'executable', 'bootstrap'), `#!${process.execPath}\n${EXECUTABLE}`, {
    mode: 0o755,
  })
  return path
}

const EXECUTABLE = `
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/'
async function serve() {
  const next = await fetch(api + 'next')
  await next.text()
  const requestId = next.headers.get('lambda-runtime-aws-request-id')
  await fetch(api + requestId + '/response', { method: 'POST', body: '"good"' })
  return serve()
}
serve()
`
