import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeServer, listenLocally } from '../../../test/fixtures/backend.ts'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const occupied = createServer()
let port: string
beforeAll(async () => {
  port = new URL(await listenLocally(occupied)).port
})
afterAll(() => closeServer(occupied))

test('--help lists the options', async () => {
  const { code, stdout } = await end(start('--help'))
  expect(code).toBe(0)
  for (const option of ['dialect', 'api', 'port', 'dynamic', 'seed', 'delay', 'errors']) {
    expect(stdout).toContain(`--${option}`)
  }
})

test.each([
  ['an unknown option', ['--bogus']],
  ['a bad value', ['--errors', '7']],
  ['an unknown dialect', ['--dialect', 'klingon']],
])('%s is one clear line and exit code 1', async (_, args) => {
  const { code, stderr } = await end(start(...args))
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a taken port is one clear line and exit code 1', async () => {
  const { code, stderr } = await end(start('--port', port))
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with exit code 0', async (signal) => {
  const child = start('--port', '0')
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  child.kill(signal)
  expect((await end(child)).code).toBe(0)
})

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

async function end(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk) => {
      printed[name] += chunk
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...printed }
}
