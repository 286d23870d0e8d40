import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const json = { 'content-type': 'application/json' }

/** Starts it, and resolves once it listens. */
async function start(...more: string[]): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const args = [MAIN, '--prism', '--port', '0', ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
    createInterface(child.stdout as NodeJS.ReadableStream).on('line', (line) => {
      const [, found] = /listening on (http\S+)/.exec(line) ?? []
      if (found) resolve(found)
    })
  })
  return { child, url }
}

describe.each([
  ['aws', 404, 'apiId'],
  ['catalog', 480, 'ApiId'],
] as const)('--prism is stock Prism over the document of the dialect %s', (dialect, notFound, idMember) => {
  let child: ChildProcess
  let url: string
  beforeAll(async () => {
    const started = await start('--dialect', dialect)
    child = started.child
    url = started.url
  })
  afterAll(() => child.kill('SIGKILL'))

  it('takes unsigned calls, and finds nothing against them', async () => {
    const body = '{"name":"pet-shop","protocolType":"HTTP"}'
    const created = await fetch(`${url}/v2/apis`, { method: 'POST', headers: json, body })
    expect([created.status, created.headers.get('sl-violations')]).toEqual([201, null])
    const { [idMember]: apiId } = (await created.json()) as Record<string, string>
    const read = await fetch(`${url}/v2/apis/${apiId}`)
    expect([read.status, read.headers.get('sl-violations')]).toEqual([200, null])
  })

  it('is asked for answers as Prism is', async () => {
    const missing = await fetch(`${url}/v2/apis/none`, { headers: { prefer: `code=${notFound}` } })
    expect(missing.status).toBe(notFound)
  })

  it('ends when it is told to', async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow()
  })
})

it.skipIf(process.platform === 'win32')('--prism fails when Prism is killed', async () => {
  const { child } = await start()
  const ended = once(child, 'exit')
  const prism = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .find(([, parent]) => parent === child.pid)
  process.kill(prism?.[0] ?? 0, 'SIGKILL')
  expect(await ended).toEqual([137, null])
})
