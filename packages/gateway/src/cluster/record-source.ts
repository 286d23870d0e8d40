import { type KeptRecord, nameNode } from '../records/kept-record.ts'
import type { RecordQuestion, RecordStore } from '../records/record-ring.ts'
import type { AskRecords, NodeRecordsQuestion } from './protocol.ts'

/** Where records come from: this node, or another one. */
export interface RecordSource {
  /** What the node is called. */
  readonly name: string
  /** As a store's. Rejects where the node does not answer, or keeps no records. */
  read(question: RecordQuestion): Promise<readonly KeptRecord[]>
  /** One of its records, with what the client sent where it `isWhole`. Rejects as `read`. */
  find(id: string, isWhole: boolean): Promise<KeptRecord | undefined>
}

/** The records that this node keeps itself. */
export function ownSource(own: RecordStore, name: string | undefined): RecordSource {
  const named = (it: KeptRecord) => (name === undefined ? it : nameNode(it, name))
  return {
    name: name ?? '',
    read: async (question) => (await own.read(question)).map(named),
    async find(id) {
      const found = await own.find(id)
      return found && named(found)
    },
  }
}

/** The records of the node that takes calls at `address`. */
export function peerSource(address: string, ask: AskRecords): RecordSource {
  const name = nameOf(address)
  async function records(question: NodeRecordsQuestion): Promise<KeptRecord[]> {
    const { isRecording, records } = await ask(address, question)
    if (!isRecording) throw new Error('it keeps no records: start it with --inspect')
    return records.map((it) => nameNode(it, name))
  }
  return {
    name,
    read: records,
    find: async (id, isWhole) => (await records({ id, isWhole }))[0],
  }
}

/** What a node is called that takes calls of the others at `address`: `10.0.0.5:7000`. */
export function nameOf(address: string): string {
  return new URL(address).host
}
