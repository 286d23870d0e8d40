import { expect, it } from 'vitest'
import { drainFor } from './drain.ts'

it('moves clients away bit by bit, all of them within the time', async () => {
  const closed: number[] = []
  const connections = {
    count: 40,
    leaveSome(count: number) {
      closed.push(count)
      this.count -= count
    },
  }
  await drainFor(1_000, connections)
  expect(connections.count).toBe(0)
  expect(closed[0]).toBe(10)
})

it('takes no time where it has none', async () => {
  await drainFor(0, { count: 1, leaveSome: () => expect.unreachable() })
})
