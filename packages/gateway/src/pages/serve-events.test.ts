import { describe, expect, it } from 'vitest'
import { compileFilter } from '../records/filter-records.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { createRecordRing, PAGE } from '../records/record-ring.ts'
import { listRecords, parseRecords } from './serve-events.ts'

const record = (id: string, json = `{"id":"${id}"}`): KeptRecord => ({
  head: { id, kind: 'request', startedAt: '2026-03-02T09:00:00.000Z' },
  json,
})

/** Tells whether the event loop went round. */
function watchTurns(): { readonly isOver: boolean } {
  const turn = { isOver: false }
  setImmediate(() => {
    turn.isOver = true
  })
  return turn
}

describe('all the records that are kept', () => {
  const kept = Array.from({ length: 3 * PAGE }, (_, index) => record(`a-${index}`))

  it('are looked through a page at a time, with turns of others in between', async () => {
    const ring = createRecordRing(kept.length)
    ring.add(kept)
    const turn = watchTurns()
    const { records } = await listRecords(ring, { filter: () => true, last: kept.length })
    expect([records.length, turn.isOver]).toEqual([kept.length, true])
  })

  it('are parsed likewise', async () => {
    const turn = watchTurns()
    expect((await parseRecords(kept)).map(({ id }) => id)).toEqual(kept.map(({ head }) => head.id))
    expect(turn.isOver).toBe(true)
  })
})

describe('the texts that records are asked for by', () => {
  const asked = (...texts: string[]) => compileFilter(new URLSearchParams(texts.map((it) => ['text', it])))

  it('all stand in a record, in any case', () => {
    const matches = asked('PETS', 'cats')
    if (typeof matches === 'string') throw new Error(matches)
    const told = ['{"a":"pets and Cats"}', '{"a":"pets"}'].map((json) => matches(record('a', json)))
    expect(told).toEqual([true, false])
  })

  it('are eight at most: each takes the whole of every record', () => {
    expect(typeof asked(...Array<string>(8).fill('i'))).toBe('function')
    expect(asked(...Array<string>(9).fill('i'))).toBe('text may be given 8 times at most')
  })
})
