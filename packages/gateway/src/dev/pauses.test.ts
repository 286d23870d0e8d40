import { expect, it } from 'vitest'
import { createPauses, type Pauses } from './pauses.ts'

/** Does it once, while which something changes. */
function change(pauses: Pauses): number {
  pauses.begin()
  pauses.pauseAfterChange()
  const pause = pauses.pauseAfterChange()
  pauses.end()
  return pause
}

it('is done again at once a few times, and then after longer and longer pauses, until somebody else changes something', () => {
  let time = 0
  const pauses = createPauses(() => time)
  expect(pauses.pauseAfterChange()).toBe(0)
  const often = Array.from({ length: 6 }, () => change(pauses))
  expect(often).toEqual([0, 0, 0, 1000, 2000, 4000])
  // Heard late.
  time += 500
  expect(pauses.pauseAfterChange()).toBe(4000)
  time += 2000
  expect(pauses.pauseAfterChange()).toBe(0)
  expect([change(pauses), change(pauses)]).toEqual([0, 0])
  const many = Array.from({ length: 40 }, () => change(pauses))
  expect(Math.max(...many)).toBe(3_600_000)
})
