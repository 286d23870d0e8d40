import { describe, expect, it } from 'vitest'
import { functionArn } from '../../../test/fixtures/functions.ts'
import { failureOf, open } from './opened.ts'

/** Settings of a function that is built of these. */
const built = (handler: string, entryPoints: readonly string[]) =>
  JSON.stringify({ runtime: 'nodejs22.x', handler, entryPoints, timeout: 10 })
const adds = (name: string, added: number) => `exports.${name} = async (event) => event.a + ${added}`
const WITH_JSX = 'export const run = async (event: { a: number }) => <sum value={event.a} />'

describe('a function', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['an ES module', { 'pets.mjs': 'export const handler = async (event) => event.a + 1' }],
    ['an ES module by its syntax', { 'pets.js': 'export const handler = async (event) => event.a + 1' }],
    [
      'an ES module by its package',
      {
        'pets.js': 'export const handler = async (event) => event.a + 1',
        'package.json': '{"type":"module"}',
      },
    ],
    ['a CommonJS module', { 'pets.cjs': 'exports.handler = async (event) => event.a + 1' }],
    [
      'a CommonJS module of one export',
      { 'pets.js': 'module.exports = { handler: (event) => event.a + 1 }' },
    ],
    ['a default export', { 'pets.mjs': 'export default { handler: async (event) => event.a + 1 }' }],
    [
      'TypeScript',
      { 'pets.ts': 'export const handler = async (event: { a: number }): Promise<number> => event.a + 1' },
    ],
    [
      'TypeScript as an ES module',
      { 'pets.mts': 'export const handler = async (event: { a: number }) => event.a + 1' },
    ],
    [
      'TypeScript as CommonJS',
      { 'pets.cts': 'exports.handler = async (event: { a: number }) => event.a + 1' },
    ],
    [
      'TypeScript that awaits at its top level',
      {
        'pets.ts':
          "import { one } from './lib.js'\nconst it: number = await one()\nexport const handler = async (event: { a: number }) => event.a + it",
        'lib.ts': 'export const one = async (): Promise<number> => 1',
      },
    ],
    [
      'TypeScript that asks where it is',
      {
        'pets.ts':
          'const here: string = import.meta.url\nexport const handler = async (event: { a: number }) => here ? event.a + 1 : 0',
      },
    ],
    [
      'TypeScript with enums and parameter properties',
      {
        'pets.ts':
          'enum One { Is = 1 }\nclass Adder { constructor(private readonly a: number) {}\n  add() { return this.a + One.Is } }\nexport const handler = async (event: { a: number }) => new Adder(event.a).add()',
      },
    ],
    [
      'TypeScript in several files, named in three ways',
      {
        'pets/index.ts':
          "import { x } from './lib/x.ts'\nimport { y } from './lib/y.js'\nimport { z } from './lib/z'\nexport const handler = async (event: { a: number }) => event.a + x + y + z",
        'pets/lib/x.ts': 'export const x: number = 1',
        'pets/lib/y.ts': 'export const y: number = 1',
        'pets/lib/z.ts': 'export const z: number = -1',
      },
    ],
    [
      'TypeScript with a package for ES modules only',
      {
        'pets.ts':
          "import { one } from 'one'\nexport const handler = async (event: { a: number }) => event.a + one",
        'node_modules/one/package.json': '{"name":"one","type":"module","exports":{"import":"./index.js"}}',
        'node_modules/one/index.js': 'export const one = 1',
      },
    ],
    ['a folder', { 'pets/index.mjs': 'export const handler = async (event) => event.a + 1' }],
    [
      'another file and another export',
      {
        'pets/function.json': '{"handler":"src/app.run"}',
        'pets/src/app.mjs': 'export const run = async (event) => event.a + 1',
      },
    ],
    [
      'the source that a build makes its module of',
      {
        'pets/function.json': built('handler.run', ['src/functions/add/handler.ts']),
        'pets/src/functions/add/handler.ts': adds('run', 1),
        'pets/handler.js': adds('run', 2),
      },
    ],
    [
      'what is there where its sources become other modules',
      {
        'pets/function.json': built('add/handler.run', ['src/add/handler', 'src/add/more/handler.ts']),
        'pets/src/add/handler.ts': adds('run', 2),
        'pets/src/add/more/handler.ts': adds('run', 3),
        'pets/add/handler.js': adds('run', 1),
      },
    ],
    [
      'one of several sources in folders beside each other',
      {
        'pets/function.json': built('add/handler.run', ['src/drop/handler.mts', './src/add/handler']),
        'pets/src/add/handler.js': adds('run', 1),
        'pets/src/drop/handler.mts': adds('run', 2),
      },
    ],
    [
      'what is built, beside which its source is not',
      { 'pets/function.json': built('handler.run', ['src/handler.ts']), 'pets/handler.js': adds('run', 1) },
    ],
    [
      'a source with JSX that imports React',
      {
        'pets/function.json': built('page.run', ['src/page.tsx']),
        'pets/src/page.tsx': `import * as React from './react'\n${WITH_JSX}`,
        'pets/src/react.ts':
          'export const createElement = (_: string, { value }: { value: number }): number => value + 1',
      },
    ],
    [
      'a source with JSX that imports nothing for it',
      {
        'pets/function.json': built('page.run', ['src/page.tsx']),
        'pets/src/page.tsx': WITH_JSX,
        'pets/node_modules/react/package.json': '{"name":"react"}',
        'pets/node_modules/react/jsx-runtime.js': 'exports.jsx = (type, { value }) => value + 1',
      },
    ],
  ])('may be %s', async (_title, files) => {
    const { value } = await open(files)
    expect(await value('pets', { a: 41 })).toBe(42)
  })

  it.each<[string, string, unknown]>([
    ['a promise', 'async () => 1', 1],
    ['a thenable', '() => ({ then: (resolve) => resolve(1) })', 1],
    ['a value', '() => 1', 1],
    ['a callback', '(event, context, callback) => { setTimeout(callback, 5, null, 1) }', 1],
    ['a callback without a result', '(event, context, callback) => callback()', null],
    ['context.succeed', '(event, context) => { setTimeout(context.succeed, 5, 1) }', 1],
    ['context.done', '(event, context) => { setTimeout(context.done, 5, null, 1) }', 1],
    ['undefined', 'async () => undefined', null],
    ['nothing at all', '() => {}', null],
    ['nothing at all, and takes a callback', '(event, context, callback) => {}', null],
    ['a promise that never settles', '() => new Promise(() => {})', null],
    ['the first of two', '(event, context, callback) => { callback(null, 1); callback(null, 2) }', 1],
  ])('answers with %s', async (_title, handler, wanted) => {
    const { value } = await open({ 'pets.cjs': `exports.handler = ${handler}` })
    expect(await value('pets')).toBe(wanted)
  })

  it('that answers by a callback may take as long as its own work', async () => {
    const handler = `(event, context, callback) => {
      require('node:zlib').gzip(Buffer.alloc(20_000_000), (error, packed) => callback(error, packed.length > 0))
    }`
    const { value } = await open({ 'pets.cjs': `exports.handler = ${handler}` })
    expect(await value('pets')).toBe(true)
  })

  it.each<[string, string, string]>([
    ['a throw', "() => { throw new Error('no pets') }", 'no pets'],
    ['a rejection', "async () => { throw new TypeError('no pets') }", 'no pets'],
    ['an error of its callback', "(e, c, callback) => callback(new Error('no pets'))", 'no pets'],
    ['context.fail', "(e, c) => c.fail(new Error('no pets'))", 'no pets'],
    ['a text', "async () => { throw 'no pets' }", 'no pets'],
    ['a map', 'async () => { throw { a: 1 } }', '{"a":1}'],
    ['nothing', 'async () => { throw undefined }', 'undefined'],
    [
      'a circle',
      'async () => { const a = {}; a.a = a; return a }',
      'Unable to stringify response body: Converting circular structure to JSON',
    ],
    [
      'a large number',
      'async () => 1n',
      'Unable to stringify response body: Do not know how to serialize a BigInt',
    ],
    ['a late throw', "() => new Promise(() => setTimeout(() => { throw new Error('late') }, 5))", 'late'],
    [
      'a stray rejection',
      "() => { Promise.reject(new Error('stray')); return new Promise((r) => setTimeout(r, 500)) }",
      'stray',
    ],
    [
      'seven megabytes',
      "async () => 'x'.repeat(7e6)",
      'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
    ],
  ])('fails with %s', async (_title, handler, detail) => {
    const { call } = await open({ 'pets.cjs': `exports.handler = ${handler}` })
    expect(await failureOf(call('pets'))).toEqual(['error', detail])
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['has a mistake', { 'pets.mjs': 'export const handler = (' }, /^Unexpected end of input|^.*pets\.mjs:1/],
    ['has a mistake in TypeScript', { 'pets.ts': 'export const handler = (: 5' }, /pets\.ts.*\(1:25\)/],
    [
      'has no handler',
      { 'pets.mjs': 'export const x = 1' },
      /pets\.mjs: handler is undefined or not exported$/,
    ],
    ['has a handler that is none', { 'pets.mjs': 'export const handler = 1' }, /handler is not a function$/],
    ['throws when it is loaded', { 'pets.mjs': "throw new Error('no database')" }, /^no database$/],
    ['imports what is not there', { 'pets.mjs': "import './none.mjs'" }, /Cannot find module/],
    ['ends the process', { 'pets.mjs': 'process.exit(7)' }, /exit status 7/],
    [
      'has a configuration that is none',
      { 'pets.mjs': '', 'pets.function.json': '{' },
      /pets\.function\.json: /,
    ],
    [
      'has a timeout that is none',
      { 'pets.mjs': '', 'pets.function.json': '{"timeout":0}' },
      /timeout must be a whole number from 1 to 900$/,
    ],
  ])('that %s fails, and says so', async (_title, files, detail) => {
    const { call, list } = await open(files)
    const [failure, told] = await failureOf(call('pets'))
    expect([failure, String(told)]).toEqual(['error', expect.stringMatching(detail)])
    expect(list()).toMatchObject([{ name: 'pets', state: 'failed', lastError: told, calls: 1 }])
  })

  it.each(['pets.mjs', 'pets.js'])('says where a mistake in %s is', async (file) => {
    const { call, printed, folder } = await open({ [file]: 'const a = 1\nexport const handler = )' })
    await call('pets')
    expect(printed[0]).toBe(`pets: ${folder.path}/${file}:2`)
    expect(printed.at(-1)).toMatch(/SyntaxError: Unexpected/)
  })

  it.each(['../pets', 'none', 'pets.mjs', ''])('is not found by the name %j', async (name) => {
    const { call } = await open({ 'pets.mjs': 'export const handler = async () => 1' })
    const [failure] = await failureOf(call(name))
    expect(failure).toBe('not found')
  })

  it.each([':live', ':7', ':$LATEST'])('is the same code with the qualifier %s', async (qualifier) => {
    const { value } = await open({ 'pets.mjs': 'export const handler = async (e, c) => c.functionVersion' })
    expect(await value(`pets${qualifier}`)).toBe(qualifier === ':7' ? '7' : '$LATEST')
  })
})

describe('the context', () => {
  it('is whole', async () => {
    const { value } = await open({
      'pets.mjs':
        'export const handler = async (event, context) => ({ ...context, left: context.getRemainingTimeInMillis(), methods: [typeof context.done, typeof context.fail, typeof context.succeed] })',
      'pets.function.json': '{"timeout":5,"memorySize":256}',
    })
    const context = (await value('pets')) as { left: number }
    expect(context).toEqual({
      callbackWaitsForEmptyEventLoop: true,
      functionName: 'pets',
      functionVersion: '$LATEST',
      invokedFunctionArn: functionArn('pets'),
      memoryLimitInMB: '256',
      awsRequestId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      logGroupName: '/aws/lambda/pets',
      logStreamName: expect.stringMatching(/^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/),
      left: expect.any(Number),
      methods: ['function', 'function', 'function'],
    })
    expect(context.left).toBeGreaterThan(4000)
    expect(context.left).toBeLessThanOrEqual(5000)
  })
})

describe('the variables', () => {
  const files = {
    'pets.mjs': 'export const handler = async () => process.env',
    'pets.env': 'TABLE=pets\n# a comment\nQUOTED="a b"\nAWS_LAMBDA_FUNCTION_NAME=mine\n',
    'cats/index.mjs': 'export const handler = async () => process.env',
    'cats/.env': 'TABLE=cats',
  }

  it("are Lambda's and the function's own", async () => {
    const { value, folder } = await open(files)
    expect(await value('pets')).toMatchObject({
      TABLE: 'pets',
      QUOTED: 'a b',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_LAMBDA_FUNCTION_NAME: 'pets',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/pets',
      AWS_EXECUTION_ENV: expect.stringMatching(/^AWS_Lambda_nodejs\d+\.x$/),
      LAMBDA_TASK_ROOT: folder.path,
      _HANDLER: 'index.handler',
    })
    expect(await value('cats')).toMatchObject({ TABLE: 'cats' })
  })

  it("leave out what is the gateway's", async () => {
    process.env.GATEHOUSE_TEST_SECRET = 'x'
    const { value } = await open(files)
    expect(await value('pets')).not.toHaveProperty('GATEHOUSE_TEST_SECRET')
  })

  it('are not shared', async () => {
    const { value } = await open({
      'pets.mjs': "process.env.LEAK = 'yes'; export const handler = async () => 1",
      'cats.mjs': 'export const handler = async () => process.env.LEAK ?? null',
    })
    await value('pets')
    expect(await value('cats')).toBeNull()
    expect(process.env).not.toHaveProperty('LEAK')
  })
})

describe('what a function prints', () => {
  it('has its name and the request before each line', async () => {
    const { call, printed } = await open({
      'pets.mjs': `console.log('loading')
        export const handler = async () => {
          console.log('one\\ntwo', { a: 1 })
          await null
          console.error('three')
          process.stdout.write('four')
        }`,
    })
    const { requestId } = await call('pets')
    expect(printed).toEqual([
      'pets: loading',
      `pets ${requestId}: one`,
      `pets ${requestId}: two { a: 1 }`,
      `pets ${requestId}: three`,
      `pets ${requestId}: four`,
    ])
  })

  it('tells calls apart that run at the same time', async () => {
    const { call, printed } = await open({
      'pets.mjs':
        'export const handler = async ({ n }) => { await new Promise((r) => setTimeout(r, 20)); console.log(n) }',
    })
    const results = await Promise.all(Array.from({ length: 40 }, (_, n) => call('pets', { n })))
    expect([...printed].sort()).toEqual(results.map(({ requestId }, n) => `pets ${requestId}: ${n}`).sort())
  })

  it.each([
    [
      'pets.ts',
      'interface Pet {\n  a: number\n}\n\nexport const handler = async (event: Pet) => {\n  throw new Error("no pets")\n}',
      /pets\.ts:6:9/,
    ],
    ['pets.mjs', '\nexport const handler = async () => {\n  throw new Error("no pets")\n}', /pets\.mjs:3:9/],
  ])('has the stack of errors, at the lines of %s', async (file, code, place) => {
    const { call, printed } = await open({ [file]: code })
    const { requestId } = await call('pets')
    expect(printed[0]).toBe(`pets ${requestId}: Error: no pets`)
    expect(printed[1]).toMatch(place)
    expect(printed.join('\n')).not.toMatch(/packages.functions/)
  })
})

it('passes an event of six megabytes there and back', async () => {
  const { value } = await open({ 'pets.mjs': 'export const handler = async (event) => event' })
  const text = 'ü'.repeat(3_000_000)
  expect((await value('pets', text)) === text).toBe(true)
})
