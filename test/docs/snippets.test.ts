import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type OperationName, operations } from '@gatehouse/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSnippets } from '../../scripts/generate/snippets.mjs'
import { type Backend, startBackend } from '../fixtures/backend.ts'

const run = promisify(execFile)
const names = Object.keys(operations) as OperationName[]
const document = JSON.parse(
  await readFile(new URL('../../packages/contract/documents/aws/openapi.json', import.meta.url), 'utf8'),
)
const hasCurl = !spawnSync('curl', ['--version']).error
if (!hasCurl) console.warn('The Shell samples are not run: curl not found')

let backend: Backend
let samples: Record<string, { lang: string; source: string }[]>
beforeAll(async () => {
  backend = await startBackend()
  samples = createSnippets(document, backend.url)
})
afterAll(() => backend.close())

describe('the samples of the documentation', () => {
  test('are in four languages for every operation', () => {
    expect(Object.keys(samples).sort()).toEqual([...names].sort())
    for (const list of Object.values(samples)) {
      expect(list.map(({ lang }) => lang)).toEqual(['Shell', 'JavaScript', 'Java', 'Swift'])
      for (const { source } of list) expect(source).toContain(new URL(backend.url).host)
    }
  })

  test.each(names)('in Shell and JavaScript send the same request for %s', async (name) => {
    const [shell, javascript] = samples[name] ?? []
    await new AsyncFunction('console', javascript?.source ?? '')({ log: () => undefined, error: fail })
    const fromJavascript = backend.received.at(-1)
    expect(fromJavascript?.method).toBe(operations[name].method)
    if (operations[name].body) JSON.parse(fromJavascript?.body ?? '')
    if (!hasCurl) return
    await run('sh', ['-c', shell?.source ?? ''])
    const fromShell = backend.received.at(-1)
    expect(fromShell?.url).toBe(fromJavascript?.url)
    expect(fromShell?.method).toBe(fromJavascript?.method)
    if (operations[name].body)
      expect(JSON.parse(fromShell?.body ?? '')).toEqual(JSON.parse(fromJavascript?.body ?? ''))
  })
})

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (console: object) => Promise<unknown>

function fail(error: unknown): never {
  throw error
}
