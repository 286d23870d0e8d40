import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type OperationName, operations } from '@gatehouse/contract'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSamples, type Sample } from '../../scripts/samples/samples.mjs'
import { type Backend, startBackend } from '../fixtures/backend.ts'

const run = promisify(execFile)
const names = Object.keys(operations) as OperationName[]
const [document, catalog] = await Promise.all(['aws', 'catalog'].map(readDocument))
const hasCurl = !spawnSync('curl', ['--version']).error
if (!hasCurl) console.warn('The Shell samples are not run: curl not found')

let backend: Backend
let samples: Record<string, Sample[]>
beforeAll(async () => {
  backend = await startBackend()
  samples = createSamples(document, 'aws', backend.url)
})
afterAll(() => backend.close())

describe('the samples of the documentation', () => {
  test('are in four languages for every operation', () => {
    expect(Object.keys(samples).sort()).toEqual([...names].sort())
    for (const list of Object.values(samples)) {
      const plain = list.filter(({ label }) => !label.startsWith('AWS: '))
      const languages = ['Shell', 'JavaScript', 'Java', 'Swift']
      expect(plain.map(({ label }) => label)).toEqual(plain.map((_, at) => languages[at % 4]))
      for (const { source } of plain) expect(source).toContain(new URL(backend.url).host)
    }
  })

  test('are there for each example of a body', () => {
    const examples = samples.CreateApi?.filter(({ label }) => label === 'Shell')
    expect(examples?.map(({ example }) => example)).toContain('pet-shop')
    for (const { example, source } of examples ?? [])
      expect([example, source.length > 99]).toEqual([example, true])
    expect(new Set(examples?.map(({ source }) => source)).size).toBe(examples?.length)
  })

  test('in Java name all that they use, and hold the body as it is sent', () => {
    const bodies = Object.entries(samples).flatMap(([name, list]) =>
      list.filter(({ label }) => label === 'Java').map(({ source }) => [name, source] as const),
    )
    for (const [name, source] of bodies) {
      for (const [, type = ''] of source.matchAll(/\b(URI|HttpClient|HttpRequest|HttpResponse)\b/g))
        expect(source).toMatch(new RegExp(`^import java\\.net\\.[\\w.]*\\b${type};$`, 'm'))
      const [, block] = /ofString\("""\n([\s\S]*?)"""\)/.exec(source) ?? []
      expect(block === undefined, name).toBe(!operations[name as OperationName].body)
      if (block !== undefined) JSON.parse(block.replaceAll('\\\\', '\\'))
    }
    expect(bodies.length).toBeGreaterThan(names.length)
  })

  test('in Swift try what may throw, and hold the body as it is sent', () => {
    for (const { label, source } of Object.values(samples).flat()) {
      if (label !== 'Swift') continue
      expect(source).toContain('= try await URLSession.shared.data(for: request)')
      const [, body] = /#"""\n([\s\S]*)\n"""#+\.utf8/.exec(source) ?? []
      if (body !== undefined) JSON.parse(body)
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

describe.each([
  ['aws', document, ''],
  ['catalog', catalog, '/catalog'],
] as const)('on the mock, in the dialect %s, the sample for', (dialect, published, basePath) => {
  let mock: MockServer
  let ran: Record<string, Sample[]>
  beforeAll(async () => {
    mock = await startMock({ dialect })
    ran = createSamples(published, dialect, `${mock.url}${basePath}`)
  })
  afterAll(() => mock.close())

  test.each(names)('%s succeeds in JavaScript', async (name) => {
    const source = sourceOf(ran[name], 'JavaScript')
    const statuses: number[] = []
    const spy = async (url: string, init: RequestInit) => {
      const response = await fetch(url, init)
      statuses.push(response.status)
      return response
    }
    const console = { log: () => undefined, error: fail }
    await new AsyncFunction('console', 'fetch', source)(console, spy)
    expect(statuses).toEqual([operations[name].success])
  })

  test.runIf(hasCurl).each(names)('%s succeeds in Shell', async (name) => {
    // The sample as it stands, with the status on a line after the answer.
    const source = sourceOf(ran[name], 'Shell').replace(/^curl /, "curl -w '\\n%{http_code}' ")
    const { stdout } = await run('sh', ['-c', source])
    expect(stdout.split('\n').at(-1)).toBe(String(operations[name].success))
  })
})

function sourceOf(samples: readonly Sample[] = [], language: string): string {
  const source = samples.find(({ label }) => label === language)?.source
  if (source === undefined) throw new Error(`there is no sample in ${language}`)
  return source
}

async function readDocument(dialect: string) {
  const file = `../../packages/contract/documents/${dialect}/openapi.json`
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<unknown>

function fail(error: unknown): never {
  throw error
}
