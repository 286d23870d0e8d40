import { expect, it } from 'vitest'
import { mapFew } from './map-few.ts'

it('acts on a few at a time, and keeps their order', async () => {
  const items = Array.from({ length: 50 }, (_, at) => at)
  let [underWay, most] = [0, 0]
  const results = await mapFew(items, async (item) => {
    underWay += 1
    most = Math.max(most, underWay)
    for (let turns = item % 3; turns >= 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve))
    underWay -= 1
    return item * 2
  })
  expect(results).toEqual(items.map((item) => item * 2))
  expect(most).toBe(4)
})

it('begins nothing more once one was refused', async () => {
  const begun: number[] = []
  const acted = mapFew([1, 2, 3, 4, 5, 6, 7, 8, 9], async (item) => {
    begun.push(item)
    await new Promise((resolve) => setImmediate(resolve))
    throw new Error(`no ${item}`)
  })
  await expect(acted).rejects.toThrow('no 1')
  await new Promise((resolve) => setImmediate(resolve))
  expect(begun).toEqual([1, 2, 3, 4])
})

it('resolves to nothing for nothing', async () => {
  expect(await mapFew([], async () => 1)).toEqual([])
})
