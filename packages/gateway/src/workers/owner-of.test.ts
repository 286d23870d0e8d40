import { expect, it } from 'vitest'
import { createIds } from '../../../runtime/src/websocket/seams/ids.ts'
import { newRequestId, randomBytes } from '../ids/random.ts'
import { ownerOf } from './owner-of.ts'

it.each([1, 2, 3, 99])('an id is that of the one of %i workers who made it', (workers) => {
  for (const slot of [0, workers - 1]) {
    const isOwn = (connectionId: string) => ownerOf(connectionId, workers) === slot
    const ids = createIds({ randomBytes, newRequestId, newUuid: () => '', now: Date.now, isOwn })
    const made = Array.from({ length: 20 }, ids.newConnectionId)
    expect(made.map((id) => ownerOf(id, workers))).toEqual(made.map(() => slot))
    expect(made.every(ids.isConnectionId)).toBe(true)
  }
})

it('ids are shared out evenly', () => {
  const ids = createIds({ randomBytes, newRequestId, newUuid: () => '', now: Date.now })
  const counts = [0, 0, 0]
  for (let count = 0; count < 3_000; count += 1) {
    const owner = ownerOf(ids.newConnectionId(), 3)
    counts[owner] = (counts[owner] ?? 0) + 1
  }
  expect(Math.min(...counts)).toBeGreaterThan(850)
})
