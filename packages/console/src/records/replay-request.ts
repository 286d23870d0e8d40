import type { RecordedRequest, RequestRecord } from '@gatehouse/contract'
import { askForJson } from '../calls/gateway.ts'
import { pathOf } from './describe-record.ts'

/** A request as a person may change it, all of it text. */
export interface EditedRequest {
  readonly method: string
  /** Path and query string. */
  readonly path: string
  /** `name: value` on each line. */
  readonly headers: string
  readonly body: string
}

/** What the gateway got for a request that it sent again. */
export interface Replayed {
  readonly status: number
  /** In what the answer differs from the first one. */
  readonly differences: readonly string[]
  readonly record?: RequestRecord
  /** Headers that were not sent again: the request led to another API or stage. */
  readonly withheld?: readonly string[]
}

/** A recorded request to be changed. What is masked stays masked: the gateway knows it, and puts it in again. */
export function toEdited({ method, url, headers, body }: RecordedRequest): EditedRequest {
  return {
    method,
    path: pathOf(url),
    headers: headers.map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: body?.text ?? '',
  }
}

/** Has the gateway send the request of a record again, with what was changed. */
export function replayRecord(id: string, before: EditedRequest, now: EditedRequest): Promise<Replayed> {
  const edits = {
    ...(now.method !== before.method && { method: now.method }),
    ...(now.path !== before.path && { url: now.path }),
    ...(now.headers !== before.headers && { headers: parseHeaders(now.headers) }),
    ...(now.body !== before.body && { body: now.body }),
  }
  return askForJson(`/_gatehouse/events/${encodeURIComponent(id)}/replay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(edits),
  })
}

/** `name: value` on each line. */
export function parseHeaders(text: string): [string, string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^\s*([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined ? [] : [[name, value]]
  })
}
