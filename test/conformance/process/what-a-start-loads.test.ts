import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../../../packages/gateway/dist/main.js', import.meta.url))

/** Prints what each thread loads. */
const HOOK = `
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'
const thread = isMainThread ? 'serving' : 'state'
const hook = \`export async function load(url, context, next) {
  process._rawDebug('\${thread} loads ' + url)
  return next(url, context)
}\`
register('data:text/javascript,' + encodeURIComponent(hook))`

const loaded: Record<string, string[]> = { serving: [], state: [] }

beforeAll(async () => {
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`
  // A thread has no flags of the process, and those of its environment.
  const env = { ...process.env, NODE_OPTIONS: `--import ${hook}` }
  const child = spawn(process.execPath, [MAIN, '--port', '0', '--data', ':memory:'], { env })
  createInterface(child.stderr).on('line', (line) => {
    const [, thread, url] = /^(\w+) loads (.+)/.exec(line) ?? []
    if (thread && url) loaded[thread]?.push(url)
  })
  for await (const line of createInterface(child.stdout)) if (line.includes('listens on')) break
  child.kill('SIGTERM')
  await once(child, 'close')
})

describe.each([
  ['serving', /node_modules\/(ajv|libsql|ws)\/|validate-request|store\/dist\/(?!tokens)/, 30],
  ['state', /runtime\/dist\/index|node_modules\/ws\//, 35],
])('the thread named %s', (thread, foreign, most) => {
  it('loads few files, and none of what it does not need', () => {
    const list = loaded[thread] ?? []
    const files = list.filter((it) => it.startsWith('file:'))
    expect(files.length).toBeGreaterThan(5)
    expect(files.length).toBeLessThan(most)
    const seldom = /node_modules\/(jose|js-yaml|pino|prom-client|undici)\//
    expect(list.filter((it) => foreign.test(it) || seldom.test(it))).toEqual([])
  })
})
