import type { KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/record-ring.ts'
import { MAX_WAIT_MS, type NodeRecords, type NodeRecordsQuestion } from './protocol.ts'

/** Tells another node of this one's records; `own` is undefined where none are kept. */
export async function answerRecords(
  own: RecordStore | undefined,
  question: NodeRecordsQuestion,
): Promise<NodeRecords> {
  if (!own) return { isRecording: false, records: [] }
  return { isRecording: true, records: await findRecords(own, question) }
}

async function findRecords(own: RecordStore, question: NodeRecordsQuestion): Promise<readonly KeptRecord[]> {
  if ('id' in question) {
    const found = await own.find(question.id)
    if (!found) return []
    return [question.isWhole ? found : withoutOriginal(found)]
  }
  const waitMs = Math.min(question.waitMs, MAX_WAIT_MS)
  return (await own.read({ after: question.after, waitMs })).map(withoutOriginal)
}

/** Secrets stay where they are until somebody has the request sent again. */
function withoutOriginal({ head, json }: KeptRecord): KeptRecord {
  return { head, json }
}
