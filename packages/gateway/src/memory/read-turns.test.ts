import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ReadTurns } from './read-turns.ts'

test('lets bytes pass at once while a turn has room, and holds the rest for the next ones in order', async () => {
  const turns = new ReadTurns(100)
  const passed: string[] = []
  for (const name of ['a', 'b', 'c', 'd', 'e']) turns.pass(60, () => passed.push(name))
  expect(passed).toEqual(['a', 'b'])
  expect(turns.isOver).toBe(true)
  await turn()
  expect(passed).toEqual(['a', 'b', 'c', 'd'])
  await turn()
  expect(passed).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(turns.isOver).toBe(false)
})

test('counts small pieces by what they cost', async () => {
  const turns = new ReadTurns(100, 40)
  for (let count = 0; count < 3; count += 1) turns.pass(1, () => undefined)
  expect(turns.isOver).toBe(true)
  await turn()
  expect(turns.isOver).toBe(false)
})

test('lets nobody overtake who waits', async () => {
  const turns = new ReadTurns(100)
  const passed: string[] = []
  turns.pass(200, () => passed.push('long'))
  turns.pass(1, () => passed.push('first'))
  turns.pass(1, () => {
    passed.push('second')
    turns.pass(1, () => passed.push('third'))
  })
  await turn()
  expect(passed).toEqual(['long', 'first', 'second', 'third'])
})

test('lets pass what is longer than a turn', async () => {
  const turns = new ReadTurns(100)
  const passed: number[] = []
  for (const bytes of [500, 500]) turns.pass(bytes, () => passed.push(bytes))
  await turn()
  expect(passed).toEqual([500, 500])
})
