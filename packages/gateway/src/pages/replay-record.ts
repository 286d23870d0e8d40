import type { Socket } from 'node:net'
import { type EventRecord, parseJsonObject } from '@gatehouse/contract/core'
import { pairsOf } from '@gatehouse/runtime'
import type { AskedRequest, FoundTarget } from '../addresses/find-target.ts'
import { type ComparedAnswer, compareAnswers } from '../records/compare-answers.ts'
import type { RecordFilter } from '../records/filter-records.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/record-ring.ts'
import type { ReplayRequest } from '../records/replay-request.ts'
import { edited, leadsTo, type ReplayEdits, withoutSecrets } from './replay-edits.ts'
import { parseRecord } from './serve-events.ts'

/** How long the record of what was sent again is waited for. */
const RECORD_MS = 5_000

/** The id of the record that `POST /_gatehouse/events/{id}/replay` names; undefined for another path. */
export function parseReplayPath(path: string): string | undefined {
  return /^\/_gatehouse\/events\/([\w-]+)\/replay$/.exec(path)?.[1]
}

/** What is sent again. */
export interface ReplayContext {
  readonly records: RecordStore
  readonly replay: ReplayRequest
  /** Which records the caller is told of. */
  readonly visible: RecordFilter
  /** Where a request would lead now. */
  readonly find: (asked: AskedRequest) => Promise<FoundTarget>
}

/** What came of it. */
export interface Replayed {
  readonly status: number
  /** In what the answer differs from the first one. */
  readonly differences: readonly string[]
  /** The record of the second request; undefined where it went to an API that the caller is told nothing of. */
  readonly record?: EventRecord
  /** The names of headers that were not sent again: what is masked goes to no other API or stage. */
  readonly withheld?: readonly string[]
}

/** Why a request is not sent again, and the status that says so. */
export interface ReplayProblem {
  readonly problem: string
  readonly status: 400 | 404 | 409
}

/**
 * Answers `POST /_gatehouse/events/{id}/replay`: sends the request of a record again, with its secrets, as it was or as the body says
 * (`ReplayEdits` as JSON).
 */
export async function replayOf(
  context: ReplayContext,
  { id, call }: { readonly id: string; readonly call: ReplayCall },
): Promise<{ readonly status: number; readonly body: unknown }> {
  if (call.method !== 'POST') return { status: 405, body: { message: 'Method Not Allowed' } }
  const edits = parseEdits(Buffer.from(call.body).toString())
  if (typeof edits === 'string') return { status: 400, body: { message: edits } }
  const replayed = await replayRecord(context, { id, edits, socket: call.socket })
  return 'problem' in replayed
    ? { status: replayed.status, body: { message: replayed.problem } }
    : { status: 200, body: replayed }
}

interface ReplayCall {
  readonly method: string
  readonly body: Uint8Array
  readonly socket: Socket
}

function parseEdits(text: string): ReplayEdits | string {
  if (text === '') return {}
  const given = parseJsonObject(text)
  if (!given) return 'the body must be a JSON object'
  const { method, url, headers, body } = given
  if (method !== undefined && !(typeof method === 'string' && /^[A-Z]+$/.test(method)))
    return 'method must be such as GET'
  if (url !== undefined && !(typeof url === 'string' && /^\/[\x21-\x7e]*$/.test(url)))
    return 'url must be a path with its query string'
  if (body !== undefined && typeof body !== 'string') return 'body must be a string'
  if (headers !== undefined && !isHeaderList(headers)) return 'headers must be a list of [name, value]'
  return given as ReplayEdits
}

function isHeaderList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (it) =>
        Array.isArray(it) &&
        it.length === 2 &&
        /^[\w!#$%&'*+.^`|~-]+$/.test(String(it[0])) &&
        typeof it[1] === 'string' &&
        !/[\r\n\0]/.test(it[1]),
    )
  )
}

interface ReplayQuestion {
  readonly id: string
  readonly edits: ReplayEdits
  readonly socket: Socket
}

/** Sends the request of a record again, and compares the answers. */
async function replayRecord(
  { records, replay, visible, find }: ReplayContext,
  { id, edits, socket }: ReplayQuestion,
): Promise<Replayed | ReplayProblem> {
  const kept = await records.find(id)
  if (!kept || !visible(kept)) return { problem: `No record ${id} is kept`, status: 404 }
  const original = kept.original ?? (await records.findOriginal(id))
  if (!original && kept.head.kind === 'request')
    return { problem: `The node ${kept.head.node}, which keeps the request, does not answer`, status: 409 }
  if (!original) return { problem: 'Only requests of HTTP APIs can be sent again', status: 409 }
  if (original.isCut && edits.body === undefined)
    return { problem: 'Not all of the body was kept: see --inspect-bytes', status: 409 }
  const first = parseRecord(kept)
  const after = await records.newest()
  const request = edited(original, edits)
  const found = await find({ ...request, headers: request.headers.flat(), socket })
  const { sent, withheld } = leadsTo(kept, found, edits)
    ? { sent: request, withheld: [] }
    : withoutSecrets({ original, edits, first })
  const answer = await replay({ ...sent, replayOf: id }, socket)
  if (!answer) return { problem: 'The address leads to no API any more', status: 409 }
  const made = await findReplay(records, { after, parent: id })
  const record = made && visible(made) ? parseRecord(made) : undefined
  const now: ComparedAnswer = { ...answer, headers: pairsOf(answer.headers), body: answer.body.toString() }
  const before = 'answer' in first && first.answer ? toCompared(first.answer) : now
  const differences = compareAnswers(
    before,
    record && 'answer' in record && record.answer ? toCompared(record.answer) : now,
  )
  return {
    status: answer.status,
    differences,
    ...(record && { record }),
    ...(withheld.length > 0 && { withheld }),
  }
}

/** The record of a request that was sent just now. */
async function findReplay(
  records: RecordStore,
  { after, parent }: { readonly after: string | undefined; readonly parent: string },
): Promise<KeptRecord | undefined> {
  const until = performance.now() + RECORD_MS
  let position = after
  while (performance.now() < until) {
    const page = await records.read({ after: position, waitMs: 500 })
    const its = page.find(({ head }) => head.kind === 'request' && head.parent === parent)
    if (its) return its
    position = page.at(-1)?.head.id ?? position
  }
  return undefined
}

function toCompared({
  status,
  headers,
  body,
}: {
  readonly status: number
  readonly headers: ComparedAnswer['headers']
  readonly body?: { readonly text?: string; readonly base64?: string; readonly isCut?: boolean }
}): ComparedAnswer {
  return { status, headers, body: body?.text ?? body?.base64 ?? '', isCut: body?.isCut }
}
