import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { answerQuery } from './answer-query.ts'
import { openResourceFiles } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'

function createStandIns(): StandIns {
  const folder = mkdtempSync(join(tmpdir(), 'stand-ins-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = openResourceFiles(folder)
  return {
    files,
    functionsFolder: '/none',
    codeFolder: '/none',
    account: '000000000000',
    region: 'us-east-1',
  }
}

const ROLE = { RoleName: 'a', AssumeRolePolicyDocument: '{}' }

/** A form with so many tags, whose keys are told from others' by `prefix`. */
function formOf(members: Readonly<Record<string, string>>, count: number, prefix = 'k'): URLSearchParams {
  const form = new URLSearchParams(members)
  for (let at = 1; at <= count; at += 1) form.append(`Tags.member.${at}.Key`, prefix + at)
  for (let at = 1; at <= count; at += 1) form.append(`Tags.member.${at}.Value`, `v${at}`)
  return form
}

it('roles have 50 tags at most, however many are sent', () => {
  const standIns = createStandIns()
  const call = (action: string, form: URLSearchParams) => answerQuery(standIns, { action, form })
  const before = process.cpuUsage()
  expect(() => call('CreateRole', formOf(ROLE, 100_000))).toThrow(
    /Member must have length less than or equal to 50/,
  )
  // Each looked for among all took minutes.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4_000)

  expect(call('CreateRole', formOf(ROLE, 50)).body).toContain('<Key>k50</Key><Value>v50</Value>')
  const name = { RoleName: 'a' }
  expect(() => call('TagRole', formOf(name, 1, 'more'))).toThrow('Cannot exceed quota for TagsPerRole: 50')
  call('TagRole', formOf(name, 50))
  call('UntagRole', new URLSearchParams({ ...name, 'TagKeys.member.1': 'k1', 'TagKeys.member.2': 'none' }))
  call('TagRole', formOf(name, 1, 'more'))
  const { body } = call('ListRoleTags', new URLSearchParams(name))
  expect([String(body).includes('<Key>k1</Key>'), String(body).includes('<Key>more1</Key>')]).toEqual([
    false,
    true,
  ])
})

const BOUNDARY =
  '<PermissionsBoundaryType>Policy</PermissionsBoundaryType><PermissionsBoundaryArn>arn:b</PermissionsBoundaryArn>'

it.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
  ['UpdateRole', { MaxSessionDuration: '7200' }, ['<Description>own</Description>', '>7200<'], ['>3600<']],
  ['UpdateRole', { Description: 'new' }, ['<Description>new</Description>', '>3700<'], ['>own<', '>3600<']],
  ['UpdateRole', {}, ['<Description>own</Description>', '>3700<'], []],
  ['UpdateRole', { Description: '' }, ['>3700<'], ['>own<']],
  ['UpdateRoleDescription', { Description: 'new' }, ['<Description>new</Description>', '>3700<'], ['>own<']],
  ['PutRolePermissionsBoundary', { PermissionsBoundary: 'arn:b' }, [BOUNDARY, '>own<'], ['arn:first']],
  ['DeleteRolePermissionsBoundary', {}, ['>own<', '>3700<'], ['PermissionsBoundary']],
])('a role is changed in what is sent alone: %s %j', (action, members, present, absent) => {
  const standIns = createStandIns()
  const call = (name: string, form: Record<string, string>) =>
    String(
      answerQuery(standIns, { action: name, form: new URLSearchParams({ RoleName: 'a', ...form }) }).body,
    )
  const first = { Description: 'own', MaxSessionDuration: '3700', PermissionsBoundary: 'arn:first' }
  expect(call('CreateRole', { ...ROLE, ...first })).toContain('arn:first')
  const answered = call(action, members)
  if (action === 'UpdateRoleDescription') expect(answered).toContain('<Role><Path>/</Path>')
  const role = call('GetRole', {})
  expect([
    present.filter((text) => !role.includes(text)),
    absent.filter((text) => role.includes(text)),
  ]).toEqual([[], []])
})

it('policies have tags that change, 50 at most', () => {
  const standIns = createStandIns()
  const call = (action: string, form: URLSearchParams) => String(answerQuery(standIns, { action, form }).body)
  call('CreatePolicy', formOf({ PolicyName: 'p', PolicyDocument: '{}' }, 2))
  const arn = { PolicyArn: 'arn:aws:iam::000000000000:policy/p' }
  call('TagPolicy', formOf(arn, 1, 'more'))
  call('UntagPolicy', new URLSearchParams({ ...arn, 'TagKeys.member.1': 'k1' }))
  const policy = call('GetPolicy', new URLSearchParams(arn))
  expect(policy).toContain('<Tags><member><Key>k2</Key><Value>v2</Value></member><member><Key>more1</Key>')
  expect(() => call('TagPolicy', formOf(arn, 49, 'others'))).toThrow(
    'Cannot exceed quota for TagsPerPolicy: 50',
  )
})

it('roles are listed a hundred at once, and as few as are asked for', () => {
  const standIns = createStandIns()
  const call = (action: string, members: Record<string, string>) =>
    String(answerQuery(standIns, { action, form: new URLSearchParams(members) }).body)
  for (let count = 0; count < 120; count += 1) call('CreateRole', { ...ROLE, RoleName: `of-${count}` })
  const list = (members: Record<string, string>) => {
    const text = call('ListRoles', members)
    return { count: text.split('<RoleName>').length - 1, next: /<Marker>(.*)<\/Marker>/.exec(text)?.[1] }
  }
  const { count, next = '' } = list({ MaxItems: '1000' })
  expect([count, list({ Marker: next })]).toEqual([100, { count: 20, next: undefined }])
  expect(list({ MaxItems: '3' }).count).toBe(3)
})
