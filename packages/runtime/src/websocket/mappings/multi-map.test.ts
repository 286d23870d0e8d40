import { expect, it } from 'vitest'
import { flatten, groupQuery } from './multi-map.ts'

it('groups the values of each name in their order', () => {
  const map = groupQuery('a=1&b=2&a=3&__proto__=4&a')
  expect(Object.entries(map)).toEqual([
    ['a', ['1', '3', '']],
    ['b', ['2']],
    ['__proto__', ['4']],
  ])
  expect(Object.entries(flatten(map))).toEqual([
    ['a', ''],
    ['b', '2'],
    ['__proto__', '4'],
  ])
})

it('takes many values of one name in no more than their number of steps', () => {
  const begunAt = performance.now()
  expect(groupQuery('a&'.repeat(100_000)).a).toHaveLength(100_000)
  expect(performance.now() - begunAt).toBeLessThan(2_000)
})
