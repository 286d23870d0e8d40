import { constants } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import {
  createSecureContext,
  type SecureContext,
  type TLSSocket,
  type TlsOptions,
  type Server as TlsServer,
} from 'node:tls'
import { errorOf } from '@gatehouse/command-line'
import type { Domains } from '../addresses/domains.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { prove } from '../mutual-tls/proof.ts'
import type { Certificates } from './certificates.ts'
import type { ServerCertificate } from './check-certificate.ts'
import { type ClientHello, createHelloReader } from './client-hello.ts'
import { createHandshakeDeadline } from './handshake-deadline.ts'
import { createHttp2Server, type Http2Server, PATIENCE } from './http2-server.ts'
import type { Truststores } from './truststores.ts'

export interface TlsContext {
  readonly certificates: Certificates
  readonly truststores: Truststores
  readonly domains: Domains
  readonly listener: RequestListener
  readonly memory: MemoryBudget
  /** Told why a connection was ended that nothing should have been wrong with. */
  readonly onFailure: (error: unknown) => void
  /** Of the servers of HTTP/1.1, as `node:http` has them: their time-outs, and what they hand over. */
  readonly serverOptions: object
  /** How long a connection of HTTP/2 may say nothing. */
  readonly stalledMs: number
}

export interface TlsServers {
  /** What listens. */
  readonly listening: Server
  /** What serves HTTP/1.1: the one that asks clients for certificates, and the one that does not. */
  readonly serving: readonly HttpsServer[]
  /** The same for HTTP/2. */
  readonly sessions: readonly Http2Server[]
}

/**
 * Servers for HTTPS by server name. Whether to ask for a client's certificate must be known before the handshake goes on, so the
 * name is read from its first message and the connection handed to the server that fits, by its protocol as well. http-apis facts
 * http-apis §1.5, §9
 */
export function createTlsServers({
  serverOptions,
  stalledMs,
  listener,
  memory,
  ...context
}: TlsContext): TlsServers {
  const open = openOptions(context)
  const mutual = mutualOptions(context)
  const alpn = { ALPNProtocols: ['http/1.1'] }
  const plain = {
    open: createHttpsServer({ ...serverOptions, ...alpn, ...open }, listener),
    mutual: createHttpsServer({ ...serverOptions, ...alpn, ...mutual }, listener),
  }
  const bearing = { ...PATIENCE, silenceMs: stalledMs, refuses: memory.refuses }
  const modern = {
    open: createHttp2Server(open, listener, bearing),
    mutual: createHttp2Server(mutual, listener, bearing),
  }
  const { certificates, domains } = context
  // They listen on no port themselves. Only from this event on does Node look for clients that say nothing, and for idle ones.
  for (const server of Object.values(plain)) server.emit('listening')
  for (const server of [plain.mutual, modern.mutual.server])
    server.on('secureConnection', (socket: TLSSocket) =>
      endIfThrown(socket, context.onFailure, () => prove(socket, truststoreOf(domains, socket))),
    )
  const deadline = createHandshakeDeadline([
    plain.open,
    plain.mutual,
    modern.open.server,
    modern.mutual.server,
  ])
  const listening = createServer({ pauseOnConnect: true }, (socket) => {
    deadline.begin(socket)
    dispatch(socket, (hello) => endIfThrown(socket, context.onFailure, () => choose(hello)))
  })

  function choose({ serverName, offersHttp2 }: ClientHello): Server | undefined {
    const certificate = certificates.find(serverName)
    if (!certificate) return undefined
    const kind = domains.settingsOf(serverName ?? '')?.truststoreUri === undefined ? 'open' : 'mutual'
    const server = offersHttp2 ? modern[kind].server : plain[kind]
    if (serverName === undefined) useUnasked(server, certificate)
    return server
  }

  return { listening, serving: Object.values(plain), sessions: Object.values(modern) }
}

/**
 * What a client sent is looked at where nobody above would catch an error, which would end the process: whatever it is, it ends
 * that client's connection alone.
 */
function endIfThrown<T>(socket: Socket, onFailure: TlsContext['onFailure'], look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    socket.destroy()
    onFailure(error)
    return undefined
  }
}

/** How a handshake goes on for a server name: with a context, or with none, or not at all. */
type FindContext = (name: string, socket: TLSSocket) => SecureContext | Error | undefined

/** Node calls it as a method of the connection's socket. */
function answerNames(find: FindContext, onFailure: TlsContext['onFailure']): TlsOptions['SNICallback'] {
  return function (this: TLSSocket, name, done) {
    let found: ReturnType<FindContext>
    try {
      found = find(name, this)
    } catch (error) {
      onFailure(error)
      found = errorOf(error)
    }
    if (found instanceof Error) done(found)
    else done(null, found)
  }
}

type Stores = Pick<TlsContext, 'certificates' | 'truststores' | 'domains' | 'onFailure'>

function openOptions({ certificates, onFailure }: Stores): TlsOptions {
  return {
    SNICallback: answerNames((name) => contextOf(certificates.find(name.toLowerCase())), onFailure),
  }
}

function mutualOptions({ certificates, truststores, domains, onFailure }: Stores): TlsOptions {
  return {
    requestCert: true,
    rejectUnauthorized: false,
    // A session is never resumed: it would bring along what another domain's truststore had proven.
    secureOptions: constants.SSL_OP_NO_TICKET,
    SNICallback: answerNames((name, socket) => {
      const certificate = certificates.find(name.toLowerCase())
      const { truststoreUri = '' } = domains.settingsOf(name) ?? {}
      trusted.set(socket, truststoreUri)
      const ca = truststores.read(truststoreUri)
      if (!certificate || ca === undefined) return new Error(`no certificate or truststore for ${name}`)
      return contextOf(certificate, ca)
    }, onFailure),
  }
}

/** The truststore that a connection's handshake went on with. */
const trusted = new WeakMap<TLSSocket, string>()

/** What a client is proven by. One whose domain had another truststore when its handshake began is proven by none. */
function truststoreOf(domains: Domains, socket: TLSSocket): string {
  const { servername } = socket as TLSSocket & { servername?: string | false }
  const { truststoreUri = '' } = domains.settingsOf(servername || '') ?? {}
  return trusted.get(socket) === truststoreUri ? truststoreUri : ''
}

const unasked = new WeakMap<TlsServer, ServerCertificate>()

/** What a client gets that names no server, as one does that was given an address: nothing is asked back about it. */
function useUnasked(server: TlsServer, certificate: ServerCertificate): void {
  if (unasked.get(server) !== certificate) server.setSecureContext(certificate)
  unasked.set(server, certificate)
}

/** Making a context costs more than the handshake: it is kept as long as its certificate, by its truststore. */
const contexts = new WeakMap<ServerCertificate, Map<string | undefined, SecureContext>>()

function contextOf(certificate: ServerCertificate | undefined, ca?: string): SecureContext | undefined {
  if (!certificate) return undefined
  const byTruststore = contexts.get(certificate) ?? new Map<string | undefined, SecureContext>()
  contexts.set(certificate, byTruststore)
  const known = byTruststore.get(ca)
  if (known) return known
  const context = createSecureContext({
    ...certificate,
    ...(ca !== undefined && { ca }),
    minVersion: 'TLSv1.2',
  })
  byTruststore.set(ca, context)
  return context
}

/** Waits for a connection's first message and hands it to the server that `choose` names; none closes it. */
function dispatch(socket: Socket, choose: (hello: ClientHello) => Server | undefined): void {
  const held: Buffer[] = []
  const read = createHelloReader()
  const end = () => {
    socket.off('data', take)
    socket.off('error', end)
    socket.off('close', end)
  }
  const take = (chunk: Buffer) => {
    held.push(chunk)
    const hello = read(chunk)
    if (hello === 'incomplete') return
    end()
    const server = hello === 'malformed' ? undefined : choose(hello)
    if (!server) {
      socket.destroy()
      return
    }
    socket.pause()
    socket.unshift(Buffer.concat(held))
    server.emit('connection', socket)
  }
  socket.on('data', take)
  socket.on('error', end)
  socket.on('close', end)
  socket.resume()
}
