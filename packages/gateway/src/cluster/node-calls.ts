import { randomBytes } from 'node:crypto'
import { type ClientHttp2Session, connect } from 'node:http2'
import { deserialize, serialize } from 'node:v8'
import type { Answer } from '@gatehouse/runtime'
import type { RoutedConnectionCall } from '../state/state-link.ts'
import { within } from '../timing/within.ts'
import type { ClusterKeys } from './cluster-keys.ts'
import { FORWARD_PATH } from './cluster-listener.ts'

/** Calls to other nodes, each over the one connection that is kept to that node. */
export interface NodeCalls {
  /** What the node at `address` answers; undefined where the connection is gone there. Rejects when the node does not answer in time. */
  call(address: string, call: RoutedConnectionCall): Promise<Answer | undefined>
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

  return {
    call(address, call) {
      const session = open(address)
      return within(send(session, keys, serialize(call)), { ms: answerMs }, () => {
        // Half open, perhaps: the next call makes a new one.
        session.destroy()
        throw new Error(`${address} did not answer within ${answerMs} ms`)
      })
    },
    close() {
      for (const session of sessions.values()) session.close()
    },
  }
}

function send(session: ClientHttp2Session, keys: ClusterKeys, body: Buffer): Promise<Answer | undefined> {
  const parts = {
    method: 'POST',
    path: FORWARD_PATH,
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
      resolve(deserialize(Buffer.concat(chunks)) as Answer | undefined)
    })
    stream.end(body)
  })
}
