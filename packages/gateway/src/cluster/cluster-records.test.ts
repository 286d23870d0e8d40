import { expect, it, onTestFinished } from 'vitest'
import { listRecords } from '../pages/serve-events.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { createRecordRing, type RecordStore } from '../records/record-ring.ts'
import { createClusterRecords } from './cluster-records.ts'
import type { AskRecords } from './protocol.ts'

const KEEP = 1_000
let count = 0

/** So many records that were not there before. */
function make(records: number): KeptRecord[] {
  return Array.from({ length: records }, () => {
    count += 1
    const head = { id: `r${count}`, kind: 'request', startedAt: new Date(count).toISOString() } as const
    return { head, json: JSON.stringify(head) }
  })
}

/** The records of a node and of a peer, which answers by `answer`. */
function open(answer: () => Promise<KeptRecord[]>) {
  const asked: (string | undefined)[] = []
  const ask: AskRecords = async (_address, question) => {
    asked.push('after' in question ? question.after : undefined)
    return { isRecording: true, records: await answer() }
  }
  const peers = () => ['http://10.0.0.2:7000']
  const store = createClusterRecords(createRecordRing(KEEP), {
    ...{ name: '10.0.0.1:7000', keep: KEEP, peers, silent: () => 0, ask },
  })
  onTestFinished(() => store.close())
  return { store, asked }
}

it.each([
  ['one more', 1, 1],
  ['a page more', 100, KEEP / 100 + 1],
])('asks a node that has always %s no more often than it may have records', async (_what, records, times) => {
  const { store, asked } = open(async () => make(records))
  const listed = await listRecords(store, { filter: () => true, last: 10 })
  expect(asked).toHaveLength(times)
  expect(listed.at(-1)?.head.id).toBe(`r${count}`)
  expect(await store.absent()).toEqual([])
})

it('asks a node for nothing more that did not answer in time, once it answers', async () => {
  let answerLate: (records: KeptRecord[]) => void = () => undefined
  const late = new Promise<KeptRecord[]>((resolve) => {
    answerLate = resolve
  })
  const answers = [Promise.resolve(make(100)), late]
  const { store, asked } = open(() => answers.shift() ?? late)
  await store.read({ waitMs: 0 })
  expect(await store.absent()).toEqual([{ node: '10.0.0.2:7000', reason: 'no answer within 1500 ms' }])
  answerLate(make(100))
  await new Promise((resolve) => setImmediate(resolve))
  expect(asked).toHaveLength(2)
})

it('lists what was asked for of a store that has always one more', async () => {
  const kept = createRecordRing(KEEP)
  kept.add(make(250))
  const read: RecordStore['read'] = async (question) => {
    await new Promise((resolve) => setImmediate(resolve))
    kept.add(make(1))
    return kept.read(question)
  }
  const store = { read } as Partial<RecordStore> as RecordStore
  const records = await listRecords(store, { filter: () => true, last: 20 })
  expect(records).toHaveLength(20)
  expect(await listRecords(store, { filter: () => true, last: 0 })).toEqual([])
})
