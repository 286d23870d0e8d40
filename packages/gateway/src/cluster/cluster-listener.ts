import { once } from 'node:events'
import {
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import { deserialize, serialize } from 'node:v8'
import type { Answer, SharedAnswer } from '@gatehouse/runtime'
import type { AnswerCall } from '../answers/cluster-answers.ts'
import type { Log } from '../logs/log.ts'
import { closeAnswered } from '../sockets/close-answered.ts'
import type { RoutedConnectionCall } from '../state/state-link.ts'
import { type ClusterKeys, digestOf } from './cluster-keys.ts'
import type { AnswerRecords, NodeRecordsQuestion } from './protocol.ts'

/** Answers a call of @connections that came in at another node; undefined where its connection is gone. */
export type AnswerForwarded = (call: RoutedConnectionCall) => Promise<Answer | undefined>

/** What answers other nodes, by what they ask. */
interface Answering {
  connections: AnswerForwarded
  answers: (call: AnswerCall) => Promise<SharedAnswer | undefined>
  records: AnswerRecords
}

/** Takes what other nodes hand over, and ask for. */
export interface ClusterListener {
  /** `http://10.0.0.5:7000` */
  readonly address: string
  /** From now on calls of that kind are answered. */
  serve<K extends keyof Answering>(kind: K, answer: Answering[K]): void
  close(): Promise<void>
}

/** Where calls go. */
export const PATHS = { connections: '/connections', answers: '/answers', records: '/records' } as const

/** A message, and what comes with it. */
const MAX_BYTES = 1024 * 1024

/** Listens for other nodes: HTTP/2 without TLS, each call signed. Rejects when the port is taken. */
export async function openClusterListener(
  { host, port }: { host: string; port: number },
  keys: ClusterKeys,
  log: Log,
): Promise<ClusterListener> {
  const server = createServer({ settings: { maxConcurrentStreams: 1_000 } })
  const sessions = new Set<ServerHttp2Session>()
  // A node that does not serve yet has none of it.
  const answering: Answering = {
    connections: async () => undefined,
    answers: async () => undefined,
    records: async () => ({ isRecording: true, records: [] }),
  }
  server.on('session', (session) => {
    sessions.add(session)
    session.once('close', () => sessions.delete(session))
    session.on('error', () => undefined)
  })
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined)
    serveStream(stream, headers, { keys, answering }).catch((error: unknown) => {
      log.error({ err: error }, 'a call of another node failed')
      refuse(stream, 500)
    })
  })
  await listen(server, { host, port })
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    serve(kind, answer) {
      answering[kind] = answer
    },
    async close() {
      server.close()
      for (const session of sessions) session.close()
    },
  }
}

async function listen(server: Http2Server, place: { host: string; port: number }): Promise<void> {
  server.listen(place)
  await once(server, 'listening')
}

interface ServeContext {
  readonly keys: ClusterKeys
  readonly answering: Readonly<Answering>
}

async function serveStream(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  { keys, answering }: ServeContext,
): Promise<void> {
  const { ':method': method = '', ':path': path = '' } = headers
  const kind = KINDS.find((it) => PATHS[it] === path)
  if (method !== 'POST' || !kind) return refuse(stream, 404)
  const text = (name: string) => String(headers[name] ?? '')
  const [digest, signature] = [text('x-digest'), text('x-signature')]
  const parts = { method, path, time: text('x-time'), nonce: text('x-nonce'), digest }
  // Nothing is held for a stranger.
  if (!keys.isSigned(parts, signature)) return refuse(stream, 403)
  const body = await readAll(stream)
  if (!body) return refuse(stream, 413)
  if (digestOf(body) !== digest || !keys.isNew(signature)) return refuse(stream, 403)
  const answered = serialize(await answerBy(answering, kind, deserialize(body)))
  if (isOver(stream)) return
  stream.respond({ ':status': 200 })
  stream.end(answered)
}

const KINDS = Object.keys(PATHS) as (keyof typeof PATHS)[]

/** Answers by what is asked; nodes trust each other's arguments. */
function answerBy(answering: Readonly<Answering>, kind: keyof Answering, asked: unknown): Promise<unknown> {
  if (kind === 'answers') return answering.answers(asked as AnswerCall)
  if (kind === 'records') return answering.records(asked as NodeRecordsQuestion)
  return answerConnection(answering, asked as RoutedConnectionCall)
}

async function answerConnection(
  { connections }: Pick<Answering, 'connections'>,
  call: RoutedConnectionCall,
): Promise<Answer | undefined> {
  const given = await connections(call)
  return given && { status: given.status, headers: given.headers, body: given.body }
}

function refuse(stream: ServerHttp2Stream, status: number): void {
  if (isOver(stream)) return
  stream.respond({ ':status': status }, { endStream: true })
  closeAnswered(stream)
}

/** Whether nothing can be answered any more: an attempt would throw. */
function isOver(stream: ServerHttp2Stream): boolean {
  return stream.destroyed || stream.closed || stream.headersSent
}

/** Undefined for what is too long. */
async function readAll(stream: ServerHttp2Stream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
