import { randomBytes } from 'node:crypto'
import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2'
import { deserialize, serialize } from 'node:v8'
import type { Answer, SharedAnswer } from '@gatehouse/runtime'
import { ASKED_MS } from '../answers/answer-keeper.ts'
import type { AnswerCall } from '../answers/cluster-answers.ts'
import type { RoutedConnectionCall } from '../state/state-link.ts'
import { within } from '../timing/within.ts'
import { type ClusterKeys, digestOf } from './cluster-keys.ts'
import { PATHS } from './cluster-listener.ts'
import type { AskRecords, NodeRecords } from './protocol.ts'

/** Calls to other nodes, each over the one connection that is kept to that node. */
export interface NodeCalls {
  /** What the node at `address` answers; undefined where the connection is gone there. Rejects when the node does not answer in time. */
  call(address: string, call: RoutedConnectionCall): Promise<Answer | undefined>
  /** Asks it about what an authorizer said, which it may have to wait for itself. Rejects when it does not answer in time. */
  askAnswer(address: string, call: AnswerCall): Promise<SharedAnswer | undefined>
  /** Asks it for its records. Rejects when it does not answer in time. */
  askRecords: AskRecords
  close(): void
}

/** How long another node may take. */
const ANSWER_MS = 3_000

export function createNodeCalls(keys: ClusterKeys, answerMs = ANSWER_MS): NodeCalls {
  const sessions = new Map<string, ClientHttp2Session>()

  function open(address: string): ClientHttp2Session {
    const there = sessions.get(address)
    if (there && !there.closed && !there.destroyed) return there
    const session = connect(address)
    const forget = () => void (sessions.get(address) === session && sessions.delete(address))
    session.on('error', forget)
    session.once('close', forget)
    session.once('goaway', forget)
    session.unref()
    sessions.set(address, session)
    return session
  }

  /** Half open, perhaps: the next call makes a new one. Those that are under way here may be answered all the same. */
  function retire(address: string, session: ClientHttp2Session): void {
    if (sessions.get(address) === session) sessions.delete(address)
    session.close()
    setTimeout(() => session.destroy(), Math.max(answerMs, ASKED_MS)).unref()
  }

  async function ask(address: string, path: string, call: object, ms: number): Promise<unknown> {
    const session = open(address)
    const stream = send(session, { keys, path, body: serialize(call) })
    return within(readAnswer(stream), { ms }, () => {
      stream.close(constants.NGHTTP2_CANCEL)
      retire(address, session)
      throw new Error(`${address} did not answer within ${ms} ms`)
    })
  }

  return {
    call: (address, call) => ask(address, PATHS.connections, call, answerMs) as Promise<Answer | undefined>,
    askAnswer: (address, call) =>
      ask(address, PATHS.answers, call, ASKED_MS) as Promise<SharedAnswer | undefined>,
    askRecords: (address, question) =>
      ask(address, PATHS.records, question, answerMs) as Promise<NodeRecords>,
    close() {
      for (const session of sessions.values()) session.close()
    },
  }
}

interface Sent {
  readonly keys: ClusterKeys
  readonly path: string
  readonly body: Buffer
}

/** Sends a signed call. */
function send(session: ClientHttp2Session, { keys, path, body }: Sent): ClientHttp2Stream {
  const parts = {
    method: 'POST',
    path,
    time: String(Date.now()),
    nonce: randomBytes(12).toString('hex'),
    digest: digestOf(body),
  }
  const stream = session.request({
    ':method': parts.method,
    ':path': parts.path,
    'x-time': parts.time,
    'x-nonce': parts.nonce,
    'x-digest': parts.digest,
    'x-signature': keys.sign(parts),
  })
  stream.end(body)
  return stream
}

function readAnswer(stream: ClientHttp2Stream): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let status = 0
    stream.on('response', (headers) => {
      status = Number(headers[':status'])
    })
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('error', reject)
    stream.on('close', () => reject(new Error('the other node broke off')))
    stream.on('end', () => {
      if (status !== 200) return reject(new Error(`another node answered ${status}`))
      try {
        resolve(deserialize(Buffer.concat(chunks)))
      } catch (error) {
        reject(error)
      }
    })
  })
}
