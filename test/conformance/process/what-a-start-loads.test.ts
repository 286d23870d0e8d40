import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../../../packages/gateway/dist/main.js', import.meta.url))

/** Prints what the main thread loads. */
const HOOK = `
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'
const hook = \`export async function load(url, context, next) {
  process._rawDebug('loads ' + url)
  return next(url, context)
}\`
if (isMainThread) register('data:text/javascript,' + encodeURIComponent(hook))`

it('leaves out of the thread that serves what judges calls, keeps the state, and verifies tokens', async () => {
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`
  const child = spawn(process.execPath, ['--import', hook, MAIN, '--port', '0', '--data', ':memory:'])
  const loaded: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    if (line.startsWith('loads ')) loaded.push(line)
  })
  for await (const line of createInterface(child.stdout)) if (line.includes('listens on')) break
  child.kill('SIGTERM')
  await once(child, 'close')

  expect(loaded.length).toBeGreaterThan(20)
  expect(loaded.length).toBeLessThan(120)
  const heavy = /node_modules\/(ajv|jose|js-yaml|libsql|prom-client|undici|ws)\/|validate-request|store\/dist/
  expect(loaded.filter((it) => heavy.test(it))).toEqual([])
})
