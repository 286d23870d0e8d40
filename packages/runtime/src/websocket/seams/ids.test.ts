import { expect, it } from 'vitest'
import { createIds } from './ids.ts'

let bytes = 0
const ids = createIds({
  now: () => Date.UTC(2026, 8, 25),
  randomBytes: (length) => Uint8Array.from({ length }, () => (bytes = (bytes * 31 + 7) % 251)),
  newRequestId: () => 'EOq_EHEcIAMEG1Q=',
  newUuid: () => '00000000-0000-4000-8000-000000000000',
})

it('tells the ids that it made from all that differ by one character', () => {
  const id = ids.newConnectionId()
  expect(id).toMatch(/^[\w-]{18}==$/)
  expect(ids.isConnectionId(id)).toBe(true)
  for (let at = 0; at < 18; at += 1) {
    const other = id[at] === 'A' ? 'B' : 'A'
    expect(ids.isConnectionId(id.slice(0, at) + other + id.slice(at + 1)), String(at)).toBe(false)
  }
})

it('knows the ids of another process', () => {
  const other = createIds({
    now: () => 0,
    randomBytes: (length) => new Uint8Array(length),
    newRequestId: () => '',
    newUuid: () => '',
  })
  expect(ids.isConnectionId(other.newConnectionId())).toBe(true)
})

it('never gives a message the id of another, nor of its connection', () => {
  const connectionId = ids.newConnectionId()
  const found = new Set(Array.from({ length: 10_000 }, () => ids.newMessageId(connectionId)))
  expect(found.size).toBe(10_000)
  const tail = connectionId.slice(8)
  expect([...found].filter((id) => !/^[\w-]{18}==$/.test(id) || !id.endsWith(tail))).toEqual([])
})
