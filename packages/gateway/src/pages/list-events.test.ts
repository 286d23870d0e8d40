import { expect, it } from 'vitest'
import { PAGE, RecordRing, type RecordStore } from '../records/record-ring.ts'
import { listEvents } from './list-events.ts'

const KEEP = 3 * PAGE
const HERE = { destroyed: false }

/** A ring that is full, and tells when somebody begins to read it. */
class WatchedRing extends RecordRing {
  readonly seen: string[] = []

  constructor() {
    super(() => KEEP)
    for (let index = 0; index < KEEP; index += 1)
      this.add([{ head: { id: `a-${index}`, kind: 'request', startedAt: '' }, json: `{"id":"a-${index}"}` }])
  }

  override read(question: Parameters<RecordStore['read']>[0]): ReturnType<RecordStore['read']> {
    if (question.after === undefined) this.seen.push('begun')
    return super.read(question)
  }
}

it.each(['', '&format=har'])('makes one list after the other, whoever asks: last=9999%s', async (format) => {
  const store = new WatchedRing()
  const asked = new URLSearchParams(`last=9999${format}`)
  const ask = async () => {
    const { status, body } = await listEvents({ store, visible: () => true }, asked, HERE)
    store.seen.push(
      `${status} with ${format === '' ? (body as { records: unknown[] }).records.length : 'har'}`,
    )
  }
  await Promise.all([ask(), ask(), ask()])
  const one = ['begun', `200 with ${format === '' ? KEEP : 'har'}`]
  expect(store.seen).toEqual([...one, ...one, ...one])
})

it('makes no list for a client that is gone, and others after one that failed', async () => {
  const store = new WatchedRing()
  const client = { destroyed: false }
  const readable = { store, visible: () => true }
  const visible = () => {
    throw new Error('of a record that cannot be read')
  }
  const failing = listEvents({ store, visible }, new URLSearchParams(), HERE)
  const left = listEvents(readable, new URLSearchParams(), client)
  client.destroyed = true
  await expect(failing).rejects.toThrow()
  expect(await left).toMatchObject({ status: 503 })
  expect(await listEvents(readable, new URLSearchParams('last=x'), HERE)).toMatchObject({ status: 400 })
  expect(await listEvents(readable, new URLSearchParams('last=2'), HERE)).toEqual({
    status: 200,
    body: { records: [{ id: `a-${KEEP - 2}` }, { id: `a-${KEEP - 1}` }] },
  })
})
