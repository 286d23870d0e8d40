import type { EventRecord } from '@gatehouse/contract'
import { records } from '../records/event-stream.ts'
import { FunctionCall, type FunctionRecord } from '../records/function-call.tsx'

/** The calls of functions that belong to a record, or the call that the record is. */
export function FunctionCalls({ record }: { readonly record: EventRecord }) {
  const calls = records.value.filter((it) => it.parent === record.id || it.id === record.id).filter(isCall)
  return (
    <>
      {calls.map((call) => (
        <FunctionCall key={call.id} call={call} />
      ))}
    </>
  )
}

function isCall(record: EventRecord): record is FunctionRecord {
  return record.kind === 'function-call' || record.kind === 'authorizer-call'
}
