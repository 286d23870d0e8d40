import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Domains } from '../addresses/domains.ts'
import type { ServedDomain } from '../addresses/served-domain.ts'
import { createMemoryBudget } from '../memory/memory-budget.ts'
import { certificateOf } from '../mutual-tls/proof.ts'
import { createTlsServers } from './listen-tls.ts'
import { createSelfSigned } from './self-signed.ts'

const NAME = 'guarded.example.com'
const pair = createSelfSigned([NAME], [], new Date())

/** Settings of a domain that asks for certificates; the reading with the given number fails. */
function failingAt(reading: number): Pick<Domains, 'settingsOf'> {
  let readings = 0
  return {
    settingsOf() {
      readings += 1
      if (readings === reading) throw new Error(`reading ${readings}`)
      return { truststoreUri: 's3://bucket/key' } as ServedDomain
    },
  }
}

async function listen(domains: Pick<Domains, 'settingsOf'>) {
  const failures: unknown[] = []
  const { listening, sessions } = createTlsServers({
    certificates: { find: () => pair },
    truststores: { read: () => pair.cert },
    domains: domains as Domains,
    listener: ({ socket }, response) =>
      void response.end(certificateOf(socket, 's3://bucket/new') ? 'proven' : 'served'),
    memory: createMemoryBudget({ maxBytes: 1_000_000, onRefused: () => undefined, onSlow: () => undefined }),
    onFailure: (error) => void failures.push(error),
    serverOptions: {},
    stalledMs: 60_000,
  })
  listening.listen(0)
  await once(listening, 'listening')
  onTestFinished(() => {
    listening.close()
    for (const session of sessions) session.closeAllConnections()
  })
  return { failures, port: (listening.address() as AddressInfo).port }
}

/** What a client with a certificate sees: the answer to a request of HTTP/1.1, the first bytes of HTTP/2, or the end. */
function ask(port: number, protocol: string): Promise<string> {
  const client = { ...pair, host: '127.0.0.1', port, servername: NAME }
  return new Promise((resolve) => {
    const socket = connect({ ...client, rejectUnauthorized: false, ALPNProtocols: [protocol] })
    socket.on('error', () => undefined)
    socket.once('data', (chunk) => {
      resolve(String(chunk))
      socket.destroy()
    })
    socket.once('close', () => resolve('closed'))
    if (protocol === 'http/1.1') socket.write(`GET / HTTP/1.1\r\nhost: ${NAME}\r\n\r\n`)
  })
}

describe.each(['http/1.1', 'h2'])('a connection that speaks %s', (protocol) => {
  it.each([
    ['its first message', 1],
    ['its server name', 2],
    ['its certificate', 3],
  ])('ends alone where looking at %s fails, which is told', async (_title, reading) => {
    const { failures, port } = await listen(failingAt(reading))
    await ask(port, protocol)
    expect(failures).toEqual([new Error(`reading ${reading}`)])
    expect(await ask(port, protocol)).not.toBe('closed')
    expect(failures).toHaveLength(1)
  })
})

it.each([
  ['all along', 0, 'proven'],
  ['only when its handshake was over', 2, 'served'],
])(
  'a client is proven by a truststore that its domain had %s: %i readings of another',
  async (_title, others, seen) => {
    let readings = 0
    const settingsOf = () => {
      readings += 1
      return { truststoreUri: readings > others ? 's3://bucket/new' : 's3://bucket/old' } as ServedDomain
    }
    const { port } = await listen({ settingsOf })
    expect(await ask(port, 'http/1.1')).toMatch(new RegExp(`${seen}$`))
  },
)
