import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type LocalFunctionsOptions, openLocalFunctions } from '@gatehouse/functions'
import { describe, expect, it } from 'vitest'

type Files = Readonly<Record<string, string>>

interface Given {
  /** By their paths in the project; the code is in `code/`. */
  readonly files: Files
  readonly handler?: string
  readonly isolation?: LocalFunctionsOptions['isolation']
}

/** What a function of a project says, or why it says nothing. */
async function call({ files, handler = 'app.handler', isolation }: Given): Promise<unknown> {
  const project = await mkdtemp(join(tmpdir(), 'gatehouse-scope-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true })
    await writeFile(join(project, name), text)
  }
  const settings = { runtime: 'nodejs22.x', handler, codeUri: 'code', timeout: 30 }
  const functions = openLocalFunctions({
    definitions: [{ name: 'pets', folder: project, settings }],
    print: () => undefined,
    isolation,
  })
  const result = await functions.invoke({
    functionArn: 'arn:aws:lambda:us-east-1:111122223333:function:pets',
    payload: '{}',
    timeoutMs: 30_000,
  })
  await functions.close()
  await rm(project, { recursive: true })
  return 'payload' in result ? JSON.parse(result.payload) : result.detail
}

const MODULE = { 'package.json': '{ "type": "module" }' }
const COMMONJS = { 'package.json': '{ "type": "commonjs" }' }
const REQUIRES = "const { name } = require('./lib/name'); exports.handler = async () => name"
const IMPORTS = "import { name } from './lib/name.js'; export const handler = async () => name"
const EXPORTED = "exports.name = 'Rex'"
const NAMED = "export const name = 'Rex'"

describe('a function below a package.json of somebody else', () => {
  it.each<[string, Files]>([
    ['is CommonJS where its text is', { ...MODULE, 'code/app.js': REQUIRES, 'code/lib/name.js': EXPORTED }],
    ['is an ES module where its text is', { ...COMMONJS, 'code/app.js': IMPORTS, 'code/lib/name.js': NAMED }],
    ['imports CommonJS', { ...MODULE, 'code/app.js': IMPORTS, 'code/lib/name.js': EXPORTED }],
    ['requires an ES module', { ...COMMONJS, 'code/app.js': REQUIRES, 'code/lib/name.js': NAMED }],
    [
      'awaits at the top level',
      {
        ...COMMONJS,
        'code/app.js': `const { name } = await import('./lib/name.js'); ${IMPORTS.slice(IMPORTS.indexOf('export'))}`,
        'code/lib/name.js': NAMED,
      },
    ],
    [
      'goes by a package.json between its file and the root of its code',
      {
        ...MODULE,
        'code/app.js': REQUIRES,
        'code/lib/name.js': NAMED,
        'code/lib/package.json': '{ "type": "module" }',
      },
    ],
    [
      'has its packages as they are',
      {
        ...MODULE,
        'code/app.js': "exports.handler = async () => require('pets').name",
        'code/node_modules/pets/package.json': '{ "main": "index.js" }',
        'code/node_modules/pets/index.js': EXPORTED,
      },
    ],
    [
      'is required by TypeScript',
      {
        ...MODULE,
        'code/app.ts':
          "import { name } from './lib/name.js'\nexport const handler = async (): Promise<string> => name",
        'code/lib/name.js': EXPORTED,
      },
    ],
  ])('%s', async (_title, files) => {
    expect(await call({ files })).toBe('Rex')
    expect(await call({ files, isolation: 'thread' })).toBe('Rex')
  })

  it('goes by its own package.json where it has one', async () => {
    const own = { 'code/package.json': '{ "type": "module" }', 'code/app.js': REQUIRES }
    expect(await call({ files: { ...COMMONJS, ...own } })).toMatch(/require is not defined/)
  })

  it('says where its text is wrong', async () => {
    expect(await call({ files: { ...MODULE, 'code/app.js': 'exports.handler = (' } })).toMatch(/Unexpected/)
  })
})
