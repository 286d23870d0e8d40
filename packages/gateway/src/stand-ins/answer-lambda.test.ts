import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerLambda, type LambdaCall } from './answer-lambda.ts'
import { openResourceFiles, type ResourceFiles, type Stored } from './resource-files.ts'
import { StandInError } from './stand-in-answer.ts'

let folder: string
let files: ResourceFiles

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-ins-'))
  files = openResourceFiles(folder)
  const FunctionArn = 'arn:aws:lambda:us-east-1:000000000000:function:pets'
  files.write('functions', 'pets', { FunctionName: 'pets', FunctionArn, Tags: { a: 'b' } })
  files.write('policies-of-functions', 'pets', { Statement: [{ Sid: 'own' }] })
  files.write('aliases', 'pets:live', { Name: 'live', FunctionName: 'pets' })
  files.write('function-urls', 'pets', { AuthType: 'AWS_IAM' })
})

afterEach(() => rmSync(folder, { recursive: true }))

const call = (method: string, path: string, change: Partial<LambdaCall> = {}) =>
  answerLambda(
    { files, functionsFolder: folder, account: '000000000000', region: 'us-east-1' },
    { method, path, query: new URLSearchParams('tagKeys=a'), body: {}, ...change },
  )

const everything = () =>
  ['functions', 'policies-of-functions', 'aliases', 'function-urls'].map((kind) => files.list(kind))

describe('a method that only reads', () => {
  it.each(['HEAD', 'GET', 'OPTIONS'])('changes nothing: %s', (method) => {
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
      const answer = call(method, path)
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
  ])('is that of nothing: %s %s', (method, path, body) => {
    expect(() => call(method, path, { body })).toThrow(StandInError)
  })

  it('has a file all the same', () => {
    expect(call('POST', '/2015-03-31/functions/pets/aliases', { body: { Name: '\ud800' } })?.status).toBe(201)
  })
})
