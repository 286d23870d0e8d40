import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerLambda } from './answer-lambda.ts'
import type { LambdaCall } from './lambda-call.ts'
import { openResourceFiles, type ResourceFiles, type Stored } from './resource-files.ts'
import { StandInError } from './stand-in-error.ts'

let folder: string
let files: ResourceFiles

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stand-ins-')), 'functions')
  files = openResourceFiles(folder)
  const FunctionArn = 'arn:aws:lambda:us-east-1:000000000000:function:pets'
  files.write('functions', 'pets', { FunctionName: 'pets', FunctionArn, Tags: { a: 'b' } })
  files.write('policies-of-functions', 'pets', { Statement: [{ Sid: 'own' }] })
  files.write('aliases', 'pets:live', { Name: 'live', FunctionName: 'pets' })
  files.write('function-urls', 'pets', { AuthType: 'AWS_IAM' })
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const codeFolder = () => join(folder, '..', 'code')
const codeFolders = () => (existsSync(codeFolder()) ? readdirSync(codeFolder()).length : 0)

const HOME = { account: '000000000000', region: 'us-east-1' }

const call = (method: string, path: string, change: Partial<LambdaCall> = {}) =>
  answerLambda(
    { files, functionsFolder: folder, codeFolder: codeFolder(), ...HOME },
    { method, path, query: new URLSearchParams('tagKeys=a'), body: {}, ...change },
  )

const everything = () =>
  ['functions', 'policies-of-functions', 'aliases', 'function-urls'].map((kind) =>
    files.page(kind, { most: 1_000 }),
  )

describe('a method that only reads', () => {
  it.each(['HEAD', 'GET', 'OPTIONS'])('changes nothing: %s', async (method) => {
    const before = everything()
    for (const path of [
      '/2015-03-31/functions',
      '/2015-03-31/functions/pets',
      '/2015-03-31/functions/pets/policy',
      '/2015-03-31/functions/pets/aliases',
      '/2015-03-31/functions/pets/aliases/live',
      '/2021-10-31/functions/pets/url',
      '/2017-03-31/tags/pets',
    ]) {
      const answer = await call(method, path)
      expect([path, answer?.status]).toEqual([path, method === 'GET' ? 200 : undefined])
    }
    expect(everything()).toEqual(before)
  })
})

describe('a function that is deleted', () => {
  const PETS = '/2015-03-31/functions/pets'
  const PARTS = ['policies-of-functions', 'aliases', 'function-urls']

  it('goes with all its parts, and no other does', async () => {
    const others = ['pet', 'pets-two', 'pets-two:live']
    for (const kind of PARTS)
      for (const name of ['pets', 'pets:live', ...others]) files.write(kind, name, { name })
    expect(await call('DELETE', PETS)).toEqual({ status: 204 })
    const left = PARTS.map((kind) =>
      files
        .page(kind, { most: 9 })
        .found.map(({ name }) => name)
        .sort(),
    )
    expect(left).toEqual(PARTS.map(() => others))
    expect(files.read('functions', 'pets')).toBeUndefined()
  })

  const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:pets'

  it.each([
    [PETS, 'Qualifier=1'],
    [`${PETS}:1`, ''],
    [`/2015-03-31/functions/${encodeURIComponent(`${ARN}:1`)}`, ''],
    ['/2015-03-31/functions/000000000000:function:pets:1', ''],
  ])('is not, where one version of it is: %s?%s', async (path, query) => {
    const before = everything()
    expect(await call('DELETE', path, { query: new URLSearchParams(query) })).toEqual({ status: 204 })
    expect(everything()).toEqual(before)
  })

  it.each([encodeURIComponent(ARN), '000000000000:function:pets'])('is, named as %s', async (name) => {
    expect(await call('DELETE', `/2015-03-31/functions/${name}`)).toEqual({ status: 204 })
    expect(files.read('functions', 'pets')).toBeUndefined()
  })
})

describe('what is no operation', () => {
  const PETS = '/2015-03-31/functions/pets'

  it.each<[string, string, Stored]>([
    ['PUT', '/2015-03-31/functions', {}],
    ['DELETE', '/2015-03-31/functions', {}],
    ['GET', `${PETS}/policy/own`, {}],
    ['PUT', `${PETS}/policy/own`, {}],
    ['POST', `${PETS}/policy/other`, { StatementId: 'other', Principal: '*' }],
    ['POST', `${PETS}/aliases/live`, { Description: 'other' }],
    ['DELETE', `${PETS}/aliases`, { Name: 'live' }],
    ['PUT', `${PETS}/aliases`, { Name: 'live', Description: 'other' }],
    ['PUT', '/2017-03-31/tags/pets', { Tags: { c: 'd' } }],
    ['DELETE', '/2017-03-31/tags/pets/more', {}],
    ['POST', '/2015-03-31/functions//policy', { StatementId: 'other' }],
  ])(
    'is not served and changes nothing, for policies are asked by operations: %s %s',
    async (method, path, body) => {
      const before = everything()
      expect(await call(method, path, { body })).toBeUndefined()
      expect(everything()).toEqual(before)
    },
  )
})

describe('tags', () => {
  const path = '/2017-03-31/tags/pets'
  const tags = () => files.read('functions', 'pets')?.Tags

  it('are added by TagResource and removed by UntagResource, whatever is sent beside', async () => {
    await call('POST', path, { body: { Tags: { c: 'd' } } })
    expect(tags()).toEqual({ a: 'b', c: 'd' })
    await call('DELETE', path, { body: { Tags: { e: 'f' } } })
    expect(tags()).toEqual({ c: 'd' })
    await call('POST', path, { body: { Tags: 'text' } })
    expect(tags()).toEqual({ c: 'd' })
  })

  it('grow no further than a resource may', async () => {
    const long = 'x'.repeat(100 * 1024)
    await call('POST', path, { body: { Tags: { c: long } } })
    await call('POST', path, { body: { Tags: { d: long } } })
    const refused = call('POST', path, { body: { Tags: { e: long } } })
    await expect(refused).rejects.toMatchObject({ status: 400, code: 'LimitExceededException' })
    expect(Object.keys(tags() as object)).toEqual(['a', 'c', 'd'])
  })
})

describe('lists', () => {
  const FUNCTIONS = '/2015-03-31/functions'
  const LISTS: [string, string, (standIn: string) => void][] = [
    ['Functions', FUNCTIONS, (name) => files.write('functions', name, { FunctionName: name })],
    [
      'Aliases',
      `${FUNCTIONS}/pets/aliases`,
      (name) => files.write('aliases', `pets:${name}`, { Name: name }),
    ],
  ]

  it.each(LISTS)('have fifty a page at most: %s', async (member, path, make) => {
    for (let count = 0; count < 120; count += 1) make(`of-${count}`)
    files.write('aliases', 'petshop:live', { Name: 'of another function' })
    const list = async (query: Record<string, string>) => {
      const { body } = (await call('GET', path, { query: new URLSearchParams(query) })) as { body: Stored }
      return { found: body[member] as Stored[], next: body.NextMarker as string | undefined }
    }
    const sizes: number[] = []
    const names = new Set<unknown>()
    let next: string | undefined
    do {
      const page = await list({ MaxItems: '10000', ...(next !== undefined && { Marker: next }) })
      sizes.push(page.found.length)
      for (const { FunctionName, Name } of page.found) names.add(FunctionName ?? Name)
      next = page.next
    } while (next !== undefined)
    expect([sizes, names.size]).toEqual([[50, 50, 21], 121])
    expect((await list({})).found).toHaveLength(50)
    expect((await list({ MaxItems: '2' })).found).toHaveLength(2)
    await expect(list({ MaxItems: '0' })).rejects.toMatchObject({ code: 'ValidationException' })
  })
})

describe('what is sent beside code', () => {
  const zip = Buffer.from(zipSync({})).toString('base64')
  const long = 'x'.repeat(300 * 1024)

  it.each<[string, Stored, string]>([
    ['a description that is too long', { Description: 'x'.repeat(257) }, 'ValidationException'],
    ['variables that are too long', { Environment: { Variables: { a: long } } }, 'LimitExceededException'],
    ['a place of code that is too long', { Code: { S3Key: long, ZipFile: zip } }, 'LimitExceededException'],
    ['no code', { Code: null }, 'InvalidParameterValueException'],
    ['code that is a text', { Code: 'text' }, 'InvalidParameterValueException'],
    ['a name that is too long', { FunctionName: 'x'.repeat(65) }, 'ValidationException'],
  ])('is refused: %s', async (_title, members, code) => {
    const body = { FunctionName: 'cats', Code: { ZipFile: zip }, ...members }
    await expect(call('POST', '/2015-03-31/functions', { body })).rejects.toMatchObject({ status: 400, code })
    expect([existsSync(join(folder, 'cats')), codeFolders()]).toEqual([false, 0])
  })

  it('may be as long as the service takes it', async () => {
    const body = { FunctionName: 'cats', Code: { ZipFile: zip }, Description: 'x'.repeat(256) }
    expect((await call('POST', '/2015-03-31/functions', { body }))?.status).toBe(201)
    const alias = { Name: 'x'.repeat(300) }
    const path = '/2015-03-31/functions/cats/aliases'
    await expect(call('POST', path, { body: alias })).rejects.toMatchObject({ status: 400 })
    await expect(call('GET', `${path}/${alias.Name}`)).rejects.toMatchObject({ status: 404 })
  })
})

describe('a name that is malformed', () => {
  it.each<[string, string, Stored]>([
    ['GET', '/2015-03-31/functions/%zz', {}],
    ['GET', '/2017-03-31/tags/%ff', {}],
    ['GET', '/2015-03-31/functions/pets/aliases/%', {}],
  ])('is that of nothing: %s %s', async (method, path, body) => {
    await expect(call(method, path, { body })).rejects.toThrow(StandInError)
  })

  it('has a file all the same', async () => {
    const made = await call('POST', '/2015-03-31/functions/pets/aliases', { body: { Name: '\ud800' } })
    expect(made?.status).toBe(201)
  })
})

describe('code of a function', () => {
  const create = (name: string, files: Zippable) =>
    call('POST', '/2015-03-31/functions', {
      body: { FunctionName: name, Code: { ZipFile: Buffer.from(zipSync(files)).toString('base64') } },
    })
  const long = { 'data.bin': new Uint8Array(20 * 1024 * 1024) }

  it('is unpacked while others change, make and remove functions', async () => {
    const zip = Buffer.from(zipSync(long)).toString('base64')
    const updating = call('PUT', '/2015-03-31/functions/pets/code', { body: { ZipFile: zip } })
    const creating = Promise.allSettled([create('cats', long), create('cats', long)])
    await call('PUT', '/2015-03-31/functions/pets/configuration', { body: { Timeout: 9 } })
    expect((await updating)?.body).toMatchObject({ Timeout: 9, CodeSize: Buffer.from(zip, 'base64').length })
    const [made, refused] = await creating
    expect([made?.status, refused?.status].sort()).toEqual(['fulfilled', 'rejected'])
    await call('DELETE', '/2015-03-31/functions/cats')
    expect((await create('cats', long))?.status).toBe(201)
    expect(existsSync(join(folder, 'cats', 'function.json'))).toBe(true)
    // Of two functions each, and of no call that failed.
    expect(codeFolders()).toBe(2)
  })

  it('is kept until the next version but one, and goes with its function', async () => {
    const code = () => {
      const { codeUri } = JSON.parse(readFileSync(join(folder, 'cats', 'function.json'), 'utf8'))
      return readFileSync(join(folder, 'cats', codeUri, 'index.mjs'), 'utf8')
    }
    const pack = (text: string) => ({ 'index.mjs': Buffer.from(text) })
    await create('cats', pack('0'))
    const counts = []
    for (let version = 1; version < 5; version += 1) {
      // The last one is that of the first again.
      const zip = Buffer.from(zipSync(pack(String(version % 4)))).toString('base64')
      await call('PUT', '/2015-03-31/functions/cats/code', { body: { ZipFile: zip } })
      counts.push([code(), codeFolders()])
    }
    expect(counts).toEqual([
      ['1', 2],
      ['2', 2],
      ['3', 2],
      ['0', 2],
    ])
    const { body } = (await call('GET', '/2015-03-31/functions/cats')) ?? {}
    expect(JSON.stringify(body)).not.toContain('CodeFolder')
    await call('DELETE', '/2015-03-31/functions/cats')
    expect([codeFolders(), existsSync(join(folder, 'cats'))]).toEqual([0, false])
  })

  it('is that of the folder that is served, where the state was moved or is a copy', async () => {
    await create('cats', { 'index.mjs': Buffer.from('0') })
    const copy = mkdtempSync(join(tmpdir(), 'stand-ins-'))
    cpSync(join(folder, '..'), copy, { recursive: true })
    const ofCopy = {
      files: openResourceFiles(join(copy, 'functions')),
      functionsFolder: join(copy, 'functions'),
      codeFolder: join(copy, 'code'),
      ...HOME,
    }
    const query = new URLSearchParams()
    await answerLambda(ofCopy, { method: 'DELETE', path: '/2015-03-31/functions/cats', query, body: {} })
    expect([codeFolders(), readdirSync(join(copy, 'code'))]).toEqual([1, []])
    rmSync(copy, { recursive: true })
  })

  it('of a state that has it by its path goes with its function, or after two versions', async () => {
    await create('cats', { 'index.mjs': Buffer.from('0') })
    const old = join(folder, 'cats', 'code', 'abc')
    mkdirSync(old, { recursive: true })
    files.write('functions', 'cats', {
      ...files.read('functions', 'cats'),
      CodeFolder: '/elsewhere/cats/code/abc',
    })
    await call('PUT', '/2015-03-31/functions/cats/configuration', { body: {} })
    expect(JSON.parse(readFileSync(join(folder, 'cats', 'function.json'), 'utf8'))).toMatchObject({
      codeUri: join('code', 'abc'),
    })
    const there = []
    for (const version of ['1', '2']) {
      const zip = Buffer.from(zipSync({ 'index.mjs': Buffer.from(version) })).toString('base64')
      await call('PUT', '/2015-03-31/functions/cats/code', { body: { ZipFile: zip } })
      there.push(existsSync(old))
    }
    expect(there).toEqual([true, false])
  })

  it('of a function that is removed meanwhile is gone with it', async () => {
    const zip = Buffer.from(zipSync({ 'a.bin': randomBytes(1024 * 1024) })).toString('base64')
    await create('cats', long)
    const updating = call('PUT', '/2015-03-31/functions/cats/code', { body: { ZipFile: zip } })
    const refused = expect(updating).rejects.toThrow('Function not found')
    await call('DELETE', '/2015-03-31/functions/cats')
    await refused
    expect([existsSync(join(folder, 'cats')), files.read('functions', 'cats')]).toEqual([false, undefined])
    expect(codeFolders()).toBe(0)
  })
})
