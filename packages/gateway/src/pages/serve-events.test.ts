import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMemoryBudget } from '../memory/memory-budget.ts'
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
    const records = await listRecords(ring, { filter: () => true, last: kept.length })
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

function openMemory(maxBytes = 256 * MEGABYTE) {
  return createMemoryBudget({ maxBytes, onRefused: () => undefined, onSlow: () => undefined })
}

/** A reader of the stream that takes nothing yet, of a ring of long records whose ids begin with `old`. */
async function openSlowReader(path: string, memory = openMemory()) {
  const store = createRecordRing(COUNT)
  const json = JSON.stringify('x'.repeat(MEGABYTE / 8))
  const add = (name: string) => {
    for (let index = 0; index < COUNT; index += 1) store.add([record(`${name}${index}`, json)])
  }
  add('old')
  let serving: Promise<void> | undefined
  let response: ServerResponse | undefined
  const server = createServer((request, answering) => {
    response = answering
    const held = memory.open(undefined, 'events')
    answering.once('close', () => held.release())
    serving = serveEvents({ store, visible: () => true }, { request, response: answering, held })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asked = get({ host: '127.0.0.1', port, path, agent: false })
  const [stream] = (await once(asked, 'response')) as [IncomingMessage]
  onTestFinished(() => {
    store.close()
    stream.destroy()
    server.close()
  })
  for (let turns = 0; turns < 100; turns += 1) await turn()
  return { add, stream, response, serving }
}

/** Reads ids of records until one of them comes. */
async function readUntil(stream: IncomingMessage, lastId: string): Promise<string[]> {
  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  const ids = () => [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => id)
  await expect.poll(() => ids().at(-1)).toBe(lastId)
  return ids()
}

describe.each([`/?last=${COUNT}`, '/'])('a stream of what is kept, %s', (path) => {
  it('writes no more than its reader takes', async () => {
    const { stream, response } = await openSlowReader(path)
    expect(response?.writableLength).toBeLessThan(MEGABYTE)
    expect(await readUntil(stream, `old${COUNT - 1}`)).toHaveLength(COUNT)
    expect(response?.listenerCount('close')).toBeLessThan(10)
  })

  it('keeps no records that are not kept any more', async () => {
    const { add, stream } = await openSlowReader(path)
    add('new')
    const ids = await readUntil(stream, `new${COUNT - 1}`)
    expect(ids.filter((id) => id.startsWith('new'))).toHaveLength(COUNT)
    // Those that were written, and the rest of their page.
    expect(ids.length).toBeLessThanOrEqual(COUNT + PAGE)
  })

  it('ends with its reader', async () => {
    const { stream, serving } = await openSlowReader(path)
    stream.destroy()
    await serving
  })
})

describe('the records that wait for a slow reader', () => {
  it('count until they are taken', async () => {
    const memory = openMemory()
    const { stream } = await openSlowReader('/', memory)
    expect(memory.heldBytes).toBeGreaterThan((PAGE / 2) * (MEGABYTE / 8))
    await readUntil(stream, `old${COUNT - 1}`)
    await expect.poll(() => memory.heldBytes).toBe(0)
  })

  it('are read again where there is no room for them', async () => {
    const memory = openMemory(MEGABYTE)
    const { stream } = await openSlowReader('/', memory)
    expect(memory.heldBytes).toBe(0)
    expect(await readUntil(stream, `old${COUNT - 1}`)).toHaveLength(COUNT)
  })
})

it.each([
  ['last=0', []],
  ['last=2', ['a-8', 'a-9']],
  ['last=2&status=404', ['a-2', 'a-5']],
  ['last=9&status=404', ['a-0', 'a-2', 'a-5']],
  ['last=99', Array.from({ length: 10 }, (_, index) => `a-${index}`)],
])('begins with the newest that were asked for: %s', async (query, expected) => {
  const store = createRecordRing(COUNT)
  const missed = new Set([0, 2, 5])
  const add = (index: number, status: number) => {
    const { head, json } = record(`a-${index}`)
    store.add([{ head: { ...head, status }, json }])
  }
  for (let index = 0; index < 10; index += 1) add(index, missed.has(index) ? 404 : 200)
  const server = createServer((request, response) => {
    const held = openMemory().open(undefined, 'events')
    void serveEvents({ store, visible: () => true }, { request, response, held })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const [stream] = (await once(
    get({ host: '127.0.0.1', port, path: `/?${query}`, agent: false }),
    'response',
  )) as [IncomingMessage]
  onTestFinished(() => {
    store.close()
    stream.destroy()
    server.close()
  })
  await once(stream, 'readable')
  add(10, 404)
  expect(await readUntil(stream, 'a-10')).toEqual([...expected, 'a-10'])
})
