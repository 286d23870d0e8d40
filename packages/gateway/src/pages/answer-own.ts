import type { Socket } from 'node:net'
import type { Scope } from '@gatehouse/control'
import type { FunctionState } from '@gatehouse/functions'
import { decodeOrKeep, type Functions } from '@gatehouse/runtime'
import { findTarget } from '../addresses/find-target.ts'
import { splitUrl } from '../addresses/split-url.ts'
import { readOwnVersion } from '../files/own-version.ts'
import type { Authenticated } from '../management/authenticate.ts'
import type { RecordFilter } from '../records/filter-records.ts'
import type { RecordStore } from '../records/record-ring.ts'
import type { ReplayRequest } from '../records/replay-request.ts'
import { toCurl } from '../records/to-curl.ts'
import { toHar } from '../records/to-har.ts'
import { compileVisible } from '../records/visible-records.ts'
import type { AnsweringManagement } from '../state/answer-call.ts'
import { answerExplanation, answerRoutes, type ExplainContext } from './explain.ts'
import { listEvents } from './list-events.ts'
import { parseReplayPath, replayOf } from './replay-record.ts'
import { EVENTS_PATH, NOT_RECORDING, parseEventPath, parseRecord } from './serve-events.ts'

/** What the gateway's own addresses tell by. */
export interface OwnAnswersContext extends ExplainContext {
  readonly listFunctions: () => FunctionState[] | Promise<FunctionState[]>
  readonly functions: Functions
  /** Undefined where no records are kept. */
  readonly records: RecordStore | undefined
  readonly replay: ReplayRequest
  /** Documents are validated where they would be imported: not in the thread that serves traffic. */
  readonly management: AnsweringManagement
  /** The gateway's own account and region. */
  readonly defaults: Scope
}

/** A call of one of the gateway's own addresses that answers JSON. */
export interface OwnCall {
  readonly method: string
  /** With its query string. */
  readonly url: string
  readonly body: Uint8Array
  /** The connection that it came on. */
  readonly socket: Socket
  /** Whose APIs are told of; undefined where calls need no signature, and all are. */
  readonly caller: Pick<Authenticated, 'account' | 'region'> | undefined
}

export interface OwnAnswer {
  readonly status: number
  /** JSON; a text as it stands. */
  readonly body: unknown
}

/** Whether a path is one that `answerOwn` answers. */
export function isAnswered(path: string): boolean {
  return ANSWERED.test(path)
}

const ANSWERED =
  /^\/_gatehouse\/(?:explain|routes|functions|validate|functions\/[^/]+\/invoke|events(?:\/[\w-]+(?:\/replay)?)?)$/

/** Whether a call by POST of such a path says something by its body. */
export function takesBody(path: string): boolean {
  return TAKING.test(path)
}

const TAKING = /^\/_gatehouse\/(?:validate|functions\/[^/]+\/invoke|events\/[\w-]+\/replay)$/

/** Answers a call of one of the gateway's own addresses that tell of what is served. Who may ask was judged before. */
export async function answerOwn(context: OwnAnswersContext, call: OwnCall): Promise<OwnAnswer> {
  const { path, query } = splitUrl(call.url)
  if (path === '/_gatehouse/routes') return answerRoutes(context, call.caller)
  if (path === '/_gatehouse/explain') return answerExplanation(context, { query, caller: call.caller })
  if (path === '/_gatehouse/functions')
    return { status: 200, body: { functions: await context.listFunctions() } }
  if (path.startsWith(EVENTS_PATH)) return answerEvents(context, call)
  if (call.method !== 'POST') return refuse(405, 'Method Not Allowed')
  if (path === '/_gatehouse/validate')
    return { status: 200, body: await context.management.validate({ body: call.body }) }
  return invoke(context, decodeOrKeep(path.split('/')[3] ?? ''), call)
}

function refuse(status: number, message: string): OwnAnswer {
  return { status, body: { message } }
}

/** Which records a caller is told of. */
export function visibleTo(
  { defaults }: Pick<OwnAnswersContext, 'defaults'>,
  caller: OwnCall['caller'],
): RecordFilter {
  return compileVisible(caller, defaults.account)
}

/** The list of records, one of them, or what comes of sending its request again. */
async function answerEvents(context: OwnAnswersContext, call: OwnCall): Promise<OwnAnswer> {
  const { records, replay } = context
  if (!records) return refuse(404, NOT_RECORDING)
  const visible = visibleTo(context, call.caller)
  const { path, query } = splitUrl(call.url)
  const asked = new URLSearchParams(query)
  const replayed = parseReplayPath(path)
  if (replayed !== undefined)
    return replayOf(
      { records, replay, visible, find: (asked) => findTarget(context, asked) },
      { id: replayed, call },
    )
  const id = parseEventPath(path)
  if (id === undefined) return listEvents({ store: records, visible }, asked, call.socket)
  const kept = await records.find(id)
  if (!kept || !visible(kept)) return refuse(404, `No record ${id} is kept`)
  const record = parseRecord(kept)
  if (asked.get('format') === 'har') return { status: 200, body: toHar([record], readOwnVersion()) }
  if (asked.get('format') !== 'curl') return { status: 200, body: record }
  return 'request' in record && record.request
    ? { status: 200, body: `${toCurl(record.request)}\n` }
    : refuse(400, 'Only requests have a form for curl')
}

/** How long a function that is invoked by hand may take, and so the answer to a call. */
export const LONGEST_ANSWER_MS = 900_000

async function invoke(
  { functions, defaults }: OwnAnswersContext,
  name: string,
  { body: event, caller }: OwnCall,
): Promise<OwnAnswer> {
  const payload = Buffer.from(event).toString() || '{}'
  try {
    JSON.parse(payload)
  } catch {
    return refuse(400, 'The event must be JSON')
  }
  // A policy is judged by the path: signed, a function has one name there.
  if (caller && !/^[\w-]+$/.test(name))
    return refuse(400, 'Where calls are signed, a function goes by its name')
  const { account, region } = caller ?? defaults
  const functionArn = name.startsWith('arn:') ? name : `arn:aws:lambda:${region}:${account}:function:${name}`
  const result = await functions.invoke({ functionArn, payload, timeoutMs: LONGEST_ANSWER_MS })
  if (!('failure' in result)) return { status: 200, body: { result: JSON.parse(result.payload) as unknown } }
  const { failure, detail } = result
  return {
    status: failure === 'not found' ? 404 : 200,
    body: { error: { failure, message: detail }, message: detail },
  }
}
