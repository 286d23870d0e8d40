import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { compileFilter } from '../records/filter-records.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { createRecordRing, PAGE } from '../records/record-ring.ts'
import { listRecords, parseRecords, serveEvents } from './serve-events.ts'

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

const MEGABYTE = 1024 * 1024
const COUNT = 200

it('holds no more of the records that are kept than their reader takes', async () => {
  const store = createRecordRing(COUNT)
  const json = JSON.stringify('x'.repeat(MEGABYTE / 8))
  for (let index = 0; index < COUNT; index += 1)
    store.add([{ head: { id: `${index}`, kind: 'request', startedAt: '' }, json }])
  let response: ServerResponse | undefined
  const server = createServer((request, answering) => {
    response = answering
    void serveEvents({ store, visible: () => true }, request, answering)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asked = get({ host: '127.0.0.1', port, path: `/?last=${COUNT}`, agent: false })
  const [stream] = (await once(asked, 'response')) as [IncomingMessage]
  onTestFinished(() => {
    store.close()
    stream.destroy()
    server.close()
  })
  for (let turns = 0; turns < 100; turns += 1) await turn()
  expect(response?.writableLength).toBeLessThan(MEGABYTE)

  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  await expect.poll(() => text.split('id: ').length - 1).toBe(COUNT)
  expect(response?.listenerCount('close')).toBeLessThan(10)
})
