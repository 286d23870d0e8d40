import { expect, it } from 'vitest'
import { answerQuery } from './answer-query.ts'
import type { Stored } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'

/** Stand-ins that keep what they are told in memory. */
function createStandIns(): StandIns {
  const kept = new Map<string, Stored>()
  const files = {
    read: (kind: string, name: string) => kept.get(`${kind} ${name}`),
    write: (kind: string, name: string, value: Stored) => void kept.set(`${kind} ${name}`, value),
    remove: (kind: string, name: string) => kept.delete(`${kind} ${name}`),
    list: () => [...kept.values()],
  }
  return { files, functionsFolder: '/none', account: '000000000000', region: 'us-east-1' }
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
