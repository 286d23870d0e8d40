import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const documents = join(root, 'packages/contract/documents')
const require = createRequire(join(root, 'packages/contract/package.json'))
const bin = (name: string, path: string) => join(dirname(require.resolve(`${name}/package.json`)), path)

/** Code generators that are not ours, each with how it is called: document in, TypeScript file out. */
const GENERATORS: Readonly<Record<string, (document: string, output: string) => string[]>> = {
  'openapi-typescript': (document, output) => [
    bin('openapi-typescript', 'bin/cli.js'),
    document,
    '-o',
    output,
  ],
  oazapfts: (document, output) => [join(root, 'node_modules/oazapfts/dist/cli.js'), document, output],
  'swagger-typescript-api': (document, output) => [
    join(root, 'node_modules/swagger-typescript-api/dist/cli.mjs'),
    'generate',
    '--path',
    document,
    '--output',
    dirname(output),
    '--name',
    output.split('/').at(-1) ?? '',
    '--silent',
  ],
}

/** Each generator reads the form that it is made for. */
const CASES = Object.keys(GENERATORS).flatMap((generator) =>
  ['aws', 'catalog', 'connections'].map((dialect) => [generator, dialect] as const),
)
const FORMS: Readonly<Record<string, string>> = {
  'openapi-typescript': 'openapi.dereferenced.json',
  oazapfts: 'openapi-3.0.json',
  'swagger-typescript-api': 'openapi.json',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-consumers-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rm(folder, { recursive: true }))

describe("a consumer's generator", () => {
  const made: string[] = []

  test.each(CASES)('%s makes code of the %s document', async (generator, dialect) => {
    const output = join(folder, `${generator}-${dialect}.ts`)
    const document = join(documents, dialect, FORMS[generator] ?? '')
    await run(process.execPath, GENERATORS[generator]?.(document, output) ?? [], { cwd: folder })
    made.push(output)
  })

  test('makes code that compiles, each of them', async () => {
    expect(made).toHaveLength(CASES.length)
    await compile(...made)
  })

  test('is told by the compiler when it made nonsense', async () => {
    const output = join(folder, 'nonsense.ts')
    await writeFile(output, 'export const api: string = 4\n')
    await expect(compile(output)).rejects.toThrow()
  })
})

/** Rejects with what the compiler says of one of these. */
async function compile(...files: string[]): Promise<void> {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext']
  const rest = ['--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.iterable', ...files]
  await run(process.execPath, [require.resolve('typescript/bin/tsc'), ...options, ...rest], { cwd: folder })
}
