import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMock, startMock } from '@gatehouse/mock'
import { expect, onTestFinished, test } from 'vitest'
import { type Command, parseCommand } from '../src/cli/parse-command.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../..', import.meta.url))

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code)

const PRINTED = [
  ['200 pet-shop', "404 { message: 'Invalid API identifier specified p4e8t1s6h9' }"],
  ['200 404', '1 204', '2 503'],
  ['pet-shop', '503 200', '200'],
]

test('the README of the mock has no code but what is tried here', () => {
  expect(blocks('\\w*')).toHaveLength(blocks('js').length + blocks('sh').length)
  expect(blocks('js')).toHaveLength(PRINTED.length)
})

test.each(blocks('js').map((code, at) => [at, code] as const))(
  "example %i of the mock's README runs as it stands",
  async (at, code) => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
    expect(stdout.trim().split('\n')).toEqual(PRINTED[at])
  },
)

const COMMANDS = blocks('sh').flatMap((block) => block.trim().split('\n'))

test.each(COMMANDS)("the command of the mock's README works: %s", async (line) => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-readme-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'kept'))
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare)
  expect(words.slice(0, 4)).toEqual(['npm', 'run', 'mock', '--'])
  const args = words.slice(4).map((word) => (word === 'kept' ? join(folder, 'kept') : word))
  const { kind, options } = parseCommand([...args, '--port', '0'], {}) as Extract<
    Command,
    { kind: 'run' | 'prism' }
  >
  if (args.includes('--prism')) return expect(kind).toBe('prism')
  const { record, ...rest } = options
  const mock = await startMock(record === 'recorded' ? { ...rest, record: folder } : options)
  onTestFinished(() => mock.close())
  const { status } = await fetch(`${mock.url}/v2/apis`, { headers: { prefer: 'code=429' } })
  // Where a proxy leads to, nobody listens.
  expect(status).toBe('proxy' in options ? 502 : 429)
})

test('fetch takes a request with its body, as handlers of other libraries get it, whatever its origin', async () => {
  const mock = await createMock()
  const init = { method: 'POST', body: '{"name":"pet-shop","protocolType":"HTTP"}' }
  const request = new Request('https://apigateway.us-east-1.amazonaws.com/v2/apis', init)
  const copy = request.clone()
  const response = await mock.fetch(request)
  expect(response).toBeInstanceOf(Response)
  expect([response.status, (await response.json()).apiId]).toEqual([201, 'p4e8t1s6h9'])
  expect(await copy.text()).toBe(init.body)
  await mock.close()
})
