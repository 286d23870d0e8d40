import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { KeptRecord } from '../records/kept-record.ts'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import type { PrimaryApi } from './protocol.ts'
import { createRemoteRecords } from './remote-records.ts'

/** A channel whose calls are answered by `answer`. */
const channelOf = (answer: () => Promise<unknown>) => ({ call: answer }) as unknown as RpcChannel<PrimaryApi>

const QUESTION = { waitMs: 15_000 }
const PAGE = [{ id: 'r1', json: '{}' }] as unknown as KeptRecord[]

it('keeps nothing of what it has read', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const records = createRemoteRecords(channelOf(async () => [...PAGE]))
  const pages = await Promise.all(
    Array.from({ length: 20 }, async () => new WeakRef(await records.read(QUESTION))),
  )
  await expect
    .poll(() => {
      collect()
      return pages.filter((it) => it.deref() !== undefined).length
    })
    .toBe(0)
  expect(records.isClosed).toBe(false)
})

it('reads nothing more once it is closed, also where an answer is awaited', async () => {
  const records = createRemoteRecords(channelOf(() => new Promise(() => undefined)))
  const awaited = records.read(QUESTION)
  records.close()
  expect([await awaited, await records.read(QUESTION)]).toEqual([[], []])
})

it('reads nothing where the primary process cannot be asked', async () => {
  const records = createRemoteRecords(channelOf(() => Promise.reject(new Error('closed'))))
  expect(await records.read(QUESTION)).toEqual([])
})
