import { randomBytes } from 'node:crypto'
import { type ClientHttp2Session, connect } from 'node:http2'
import { deserialize, serialize } from 'node:v8'
import type { Answer, SharedAnswer } from '@gatehouse/runtime'
import { ASKED_MS } from '../answers/answer-keeper.ts'
import type { AnswerCall } from '../answers/cluster-answers.ts'
import type { RoutedConnectionCall } from '../state/state-link.ts'
import { within } from '../timing/within.ts'
import type { ClusterKeys } from './cluster-keys.ts'
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

  function ask(address: string, path: string, call: object, ms: number): Promise<unknown> {
    const session = open(address)
    return within(send(session, { keys, path, body: serialize(call) }), { ms }, () => {
      // Half open, perhaps: the next call makes a new one.
      session.destroy()
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

function send(session: ClientHttp2Session, { keys, path, body }: Sent): Promise<unknown> {
  const parts = {
    method: 'POST',
    path,
    time: String(Date.now()),
    nonce: randomBytes(12).toString('hex'),
    body,
  }
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': parts.method,
      ':path': parts.path,
      'x-time': parts.time,
      'x-nonce': parts.nonce,
      'x-signature': keys.sign(parts),
    })
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
      resolve(deserialize(Buffer.concat(chunks)))
    })
    stream.end(body)
  })
}
