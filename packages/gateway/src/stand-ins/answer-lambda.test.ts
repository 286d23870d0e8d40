import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerLambda, type LambdaCall } from './answer-lambda.ts'
import { openResourceFiles, type ResourceFiles, type Stored } from './resource-files.ts'
import { StandInError } from './stand-in-answer.ts'

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

const call = (method: string, path: string, change: Partial<LambdaCall> = {}) =>
  answerLambda(
    { files, functionsFolder: folder, account: '000000000000', region: 'us-east-1' },
    { method, path, query: new URLSearchParams('tagKeys=a'), body: {}, ...change },
  )

const everything = () =>
  ['functions', 'policies-of-functions', 'aliases', 'function-urls'].map((kind) => files.list(kind))

describe('a method that only reads', () => {
  it.each(['HEAD', 'GET', 'OPTIONS'])('changes nothing: %s', async (method) => {
    const before = everything()
    for (const path of [
      '/2015-03-31/functions',
      '/2015-03-31/functions/pets',
      '/2015-03-31/functions/pets/policy',
      '/2015-03-31/functions/pets/policy/own',
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
    const creating = [create('cats', long), create('cats', long)]
    await call('PUT', '/2015-03-31/functions/pets/configuration', { body: { Timeout: 9 } })
    expect((await updating)?.body).toMatchObject({ Timeout: 9, CodeSize: Buffer.from(zip, 'base64').length })
    const [made, refused] = await Promise.allSettled(creating)
    expect([made?.status, refused?.status].sort()).toEqual(['fulfilled', 'rejected'])
    await call('DELETE', '/2015-03-31/functions/cats')
    expect((await create('cats', long))?.status).toBe(201)
    expect(existsSync(join(folder, 'cats', 'code'))).toBe(true)
  })

  it('of a function that is removed meanwhile is gone with it', async () => {
    const zip = Buffer.from(zipSync({ 'a.bin': randomBytes(1024 * 1024) })).toString('base64')
    await create('cats', long)
    const updating = call('PUT', '/2015-03-31/functions/cats/code', { body: { ZipFile: zip } })
    const refused = expect(updating).rejects.toThrow('Function not found')
    await call('DELETE', '/2015-03-31/functions/cats')
    await refused
    expect([existsSync(join(folder, 'cats')), files.read('functions', 'cats')]).toEqual([false, undefined])
  })
})
