import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerLogs } from './answer-logs.ts'
import { openResourceFiles, type Stored } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'

let folder: string
let standIns: StandIns
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-ins-'))
  const home = { account: '000000000000', region: 'us-east-1', functionsFolder: folder, codeFolder: folder }
  standIns = { ...home, files: openResourceFiles(folder) }
})
afterEach(() => rmSync(folder, { recursive: true }))

const call = (operation: string, body: Stored) => answerLogs(standIns, operation, body).body as Stored
const names = (body: Stored) => (body.logGroups as Stored[]).map(({ logGroupName }) => logGroupName)
const describeGroups = (body: Stored = {}) => call('DescribeLogGroups', body)

const OTHERS = { resourceArn: 'arn:aws:logs:us-east-1:000000000000:log-group:pets:*' }

it.each<[string, Stored]>([
  ['CreateLogGroup', { ...OTHERS, logGroupName: null }],
  ['CreateLogGroup', OTHERS],
  ['CreateLogGroup', { logGroupName: ['pets'] }],
  ['CreateLogGroup', { logGroupName: '' }],
  ['CreateLogGroup', { logGroupName: 'a b' }],
  ['DeleteLogGroup', { ...OTHERS, logGroupName: null }],
  ['DeleteLogGroup', OTHERS],
])(
  'a group is made and removed by its name alone, of which policies were asked: %s %j',
  (operation, body) => {
    for (const logGroupName of ['pets', 'null', 'undefined']) call('CreateLogGroup', { logGroupName })
    const before = describeGroups()
    expect(() => call(operation, body)).toThrow('1 validation error detected')
    expect(describeGroups()).toEqual(before)
  },
)

it('groups are listed fifty a page at most, by the beginning of their names', () => {
  for (let count = 0; count < 60; count += 1) call('CreateLogGroup', { logGroupName: `/aws/lambda/${count}` })
  call('CreateLogGroup', { logGroupName: '/aws/other', tags: { a: 'b' } })
  const first = describeGroups({ logGroupNamePrefix: '/aws/lambda/' })
  const second = describeGroups({ logGroupNamePrefix: '/aws/lambda/', nextToken: first.nextToken })
  expect([names(first).length, names(second).length, second.nextToken]).toEqual([50, 10, undefined])
  expect(new Set([...names(first), ...names(second)]).size).toBe(60)
  expect(names(describeGroups({ logGroupNamePrefix: '/aws/o', limit: 1 }))).toEqual(['/aws/other'])
  expect(names(describeGroups({ logGroupNamePrefix: null, limit: null }))).toHaveLength(50)
  expect(() => describeGroups({ limit: 51 })).toThrow('between 1 and 50')
})

it('a group grows no further than a resource may', () => {
  call('CreateLogGroup', { logGroupName: 'pets', tags: 'text' })
  const tag = (name: string) => call('TagResource', { ...OTHERS, tags: { [name]: 'x'.repeat(100 * 1024) } })
  tag('a')
  tag('b')
  expect(() => tag('c')).toThrow('The resource is too large')
  expect(Object.keys(call('ListTagsForResource', OTHERS).tags as object)).toEqual(['a', 'b'])
})

it('a group keeps the key and the protection that it is given, until they are taken away', () => {
  call('CreateLogGroup', { logGroupName: 'pets', kmsKeyId: 'arn:k' })
  const group = () => (describeGroups().logGroups as Stored[])[0]
  expect(group()).toMatchObject({ kmsKeyId: 'arn:k', deletionProtectionEnabled: false })
  call('AssociateKmsKey', { logGroupName: 'pets', kmsKeyId: 'arn:other' })
  call('PutLogGroupDeletionProtection', { logGroupIdentifier: 'pets', deletionProtectionEnabled: true })
  expect(group()).toMatchObject({ kmsKeyId: 'arn:other', deletionProtectionEnabled: true })
  call('DisassociateKmsKey', { resourceIdentifier: OTHERS.resourceArn })
  expect(group()).not.toHaveProperty('kmsKeyId')
})
