import { expect, it } from 'vitest'
import { createMemoryBudget } from './memory-budget.ts'

it('counts nothing any more that is taken or settled after all was given back', () => {
  const nothing = () => undefined
  const memory = createMemoryBudget({ maxBytes: 1_000_000, onRefused: nothing, onSlow: nothing })
  const held = memory.open(undefined, 'a')
  held.settleAnyway(2_000)
  expect(memory.heldBytes).toBe(2_000)
  held.release()
  for (const act of [() => held.take(500), () => held.settle(500), () => held.settleAnyway(500)]) {
    act()
    expect(memory.heldBytes).toBe(0)
  }
})
