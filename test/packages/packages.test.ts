import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = [
  'contract',
  'client',
  'mock',
  'faults',
  'issuer',
  'command-line',
  'projects',
  'testing',
  'conformance',
]

/** Entries that carry no types: documents and pages. */
const UNTYPED: Readonly<Record<string, readonly string[]>> = {
  contract: ['./openapi.json', './openapi.yaml', './documents/*', './published/*'],
}

describe.each(packages)('the package %s', (name) => {
  const folder = join(root, 'packages', name)

  test('is published as publint would have it', async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true })
    expect(messages).toEqual([])
  })

  test('has types that resolve for consumers of ES modules', async () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const excluded = UNTYPED[name]?.length ? ['--exclude-entrypoints', ...UNTYPED[name]] : []
    await run(process.execPath, [cli, '--pack', folder, '--profile', 'esm-only', '--no-color', ...excluded])
  })

  test('holds what it builds, its documents, and nothing else', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder })
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
    const strays = files
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(bin|dist|documents|docs|function)\/|^(README\.md|AGENTS\.md|package\.json|LICENSE|CHANGELOG\.md)$/.test(
            path,
          ),
      )
    expect(strays).toEqual([])
    expect(files.map(({ path }) => path)).toContain('dist/index.d.ts')
    if (name === 'contract') expect(files.map(({ path }) => path)).toContain('CHANGELOG.md')
    if (name === 'contract') {
      const shipped = files.map(({ path }) => path)
      for (const path of readmeFiles(await readFile(join(folder, 'README.md'), 'utf8')))
        expect(shipped).toContain(`docs/openapi/aws/${path}`)
    }
    expect(files.filter(({ path }) => /\.test\.|tsbuildinfo/.test(path))).toEqual([])
  })
})

/** The files that the table of what is published names, for the API `aws`; those with a place for a name are left out. */
function readmeFiles(readme: string): string[] {
  const [, table = ''] = /\| file \| what it is \|\n\|.*\n((?:\|.*\n)+)/.exec(readme) ?? []
  const names = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w./-]+\.(?:json|yaml|md))`/g)].map(([, name = '']) => name),
  )
  return names
}

test("the contract's README runs as it stands", async () => {
  const readme = await readFile(join(root, 'packages/contract/README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const results = await Promise.all(
    blocks.map((code) =>
      run(
        process.execPath,
        ['--input-type=module', '-e', code.replaceAll('import.meta.url', `'file://${root}'`)],
        {
          cwd: root,
        },
      ),
    ),
  )
  const document = await readFile(join(root, 'packages/contract/documents/aws/openapi.json'), 'utf8')
  const { paths } = JSON.parse(document) as { paths: object }
  expect(results[0]?.stdout.trim()).toBe(String(Object.keys(paths).length))
  expect(results[1]?.stdout.trim()).toBe('true false')
  expect(results[2]?.stdout).toContain('ConflictException. The API has a model of that name already.')
  expect(results[3]?.stdout).toMatch(/^1\.0\.0 \d+\.\d+\.\d+ \[\n +'schema CreateApiInput: /)
  expect(results[4]?.stdout.trim()).toBe('200 text/markdown; charset=utf-8 br')
  expect(results[5]?.stdout).toMatch(
    /^aws (\d+\.\d+\.\d+) 1\.0\.0.*\ncatalog \1 1\.0\.0.*\nconnections \d+\.\d+\.\d+ /,
  )
  expect(results[6]?.stdout).toContain('POST /v2/apis 201')
  expect(results[6]?.stdout).toContain("member: 'protocolType'")
  expect(results[6]?.stdout).toContain("body: { Message: 'Invalid API identifier specified x' }")

  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-readme-'))
  const [, types = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(join(folder, 'readme.ts'), types)
  const options = ['--noEmit', '--strict', '--ignoreConfig', '--module', 'nodenext', '--types', '']
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'readme.ts'], {
    cwd: folder,
  })
  await rm(folder, { recursive: true })
})
