import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the example of each README prints, a line an item. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  store: ["1 [ 'put rex', 'put tom' ]", "[ 'Rex' ]"],
  control: [
    '201 pets',
    '400 BadRequestException The provided route key is not formatted properly for HTTP protocol. Format should be "[HTTP METHOD] /[RESOURCE PATH]" or "$default"',
  ],
  runtime: ["abc123 { stageName: 'live', path: '/pets/7' }", 'orders/v1/items /7'],
  gateway: ['200'],
  functions: ['{ payload: \'{"said":"hello Rex"}\', requestId: \'1\' }'],
  console: ['Gatehouse'],
  projects: [
    'CreateApi sam/ChatApi',
    'ImportApi sam/ShopApi',
    'CreateIntegration sam/ChatIntegration',
    'CreateRoute sam/ConnectRoute',
    'CreateRoute sam/SendRoute',
    'CreateStage sam/ChatStage',
    'CreateStage sam/ShopApiApiGatewayDefaultStage',
    '0',
  ],
  faults: ['{ latencyMs: 5, status: undefined, abort: undefined }', 'undefined true'],
  issuer: ['true web rex 300', '2', "[ 'dogs' ]"],
  'command-line': [
    "{ port: 8080, logLevel: 'debug', quiet: true }",
    '  --port <number>       port to listen on; 0 takes a free one (8080)',
    "APP_PORT: --port must be a number from 0 to 65535, not 'x'",
  ],
}

/** The tests that run the examples of the other packages, which need servers or several steps. */
const TRIED_BY: Readonly<Record<string, string>> = {
  client: 'packages/client/test/readme.test.ts',
  conformance: 'packages/conformance/test/conformance.test.ts',
  contract: 'test/packages/packages.test.ts',
  mock: 'packages/mock/test/readme.test.ts',
  testing: 'test/kit/readme.test.ts',
}

/** What npm shows of a package, and finds it by. */
const TOLD = ['description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'engines', 'files']

const packages = (await readdir(join(root, 'packages'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(packages)('the package %s', (name) => {
  test('has a README with an example that a test runs', async () => {
    const readme = await readFile(join(root, 'packages', name, 'README.md'), 'utf8')
    expect(readme).toMatch(/^# @gatehouse\/[\w-]+\n\n[^\n]+\n/)
    expect(readme).toMatch(/^```(?:js|ts|sh)$/m)
    if (name in PRINTED) return
    expect(await readFile(join(root, TRIED_BY[name] ?? ''), 'utf8')).toContain('README.md')
  })

  test('says in its manifest what npm shows and finds it by', async () => {
    const text = await readFile(join(root, 'packages', name, 'package.json'), 'utf8')
    const manifest = JSON.parse(text) as Record<string, unknown>
    expect(TOLD.filter((member) => manifest[member] === undefined)).toEqual([])
    expect(manifest).toMatchObject({
      name: `@gatehouse/${name}`,
      license: 'Apache-2.0',
      engines: { node: '>=20.19.0' },
      repository: { directory: `packages/${name}` },
      scripts: { prepack: 'node ../../scripts/prepack.mjs' },
    })
    expect(String(manifest.homepage)).toContain(`/packages/${name}#readme`)
    expect(manifest.keywords).not.toEqual([])
  })
})

test.each(Object.entries(PRINTED))('the README of %s runs as it stands', async (name, lines) => {
  const readme = await readFile(join(root, 'packages', name, 'README.md'), 'utf8')
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  expect(stdout.trim().split('\n')).toEqual(lines)
})
