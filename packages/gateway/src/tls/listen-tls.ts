import { constants } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, type SecureContext, type TLSSocket } from 'node:tls'
import type { ClientCertificate } from '@gatehouse/runtime'
import type { Domains } from '../domains.ts'
import type { Certificates, ServerCertificate } from './certificates.ts'
import { checkClientCertificate } from './client-certificate.ts'
import { readServerName } from './server-name.ts'
import type { Truststores } from './truststores.ts'

/** How long a client may take to say which server it wants. */
const HELLO_TIMEOUT_MS = 10_000

export interface TlsDesk {
  readonly certificates: Certificates
  readonly truststores: Truststores
  readonly domains: Domains
  readonly listener: RequestListener
  /** Times of the servers, as `node:http` has them. */
  readonly patience: object
}

export interface TlsServers {
  /** What listens. */
  readonly listening: Server
  /** What serves: the one that asks clients for certificates, and the one that does not. */
  readonly serving: readonly HttpsServer[]
}

/** Who was proven on a connection, by which truststore. */
interface Proof {
  readonly truststoreUri: string
  readonly certificate: ClientCertificate | undefined
}

const proofs = new WeakMap<object, Proof>()

/** The certificate that a client proved by a truststore on its connection; undefined when it proved none, or by another. */
export function certificateOf(socket: object, truststoreUri: string): ClientCertificate | undefined {
  const proof = proofs.get(socket)
  return proof?.truststoreUri === truststoreUri ? proof.certificate : undefined
}

/**
 * Servers for HTTPS by server name. Whether to ask for a client's certificate must be known before the handshake goes on, so the
 * name is read from its first message and the connection handed to one of two servers. http-apis facts §1.5
 */
export function createTlsServers(desk: TlsDesk): TlsServers {
  const { certificates, truststores, domains, listener, patience } = desk
  const open = createHttpsServer(
    {
      ...patience,
      ALPNProtocols: ['http/1.1'],
      SNICallback: (name, done) => done(null, contextOf(certificates.find(name.toLowerCase()))),
    },
    listener,
  )
  const mutual = createHttpsServer(
    {
      ...patience,
      ALPNProtocols: ['http/1.1'],
      requestCert: true,
      rejectUnauthorized: false,
      // A session is never resumed: it would bring along what another domain's truststore had proven.
      secureOptions: constants.SSL_OP_NO_TICKET,
      SNICallback: (name, done) => {
        const certificate = certificates.find(name.toLowerCase())
        const { truststoreUri = '' } = domains.settingsOf(name) ?? {}
        const ca = truststores.read(truststoreUri)
        if (!certificate || ca === undefined)
          return done(new Error(`no certificate or truststore for ${name}`))
        done(null, contextOf(certificate, ca))
      },
    },
    listener,
  )
  mutual.on('secureConnection', (socket: TLSSocket) => prove(domains, socket))
  const serving = [open, mutual]
  const listening = createServer({ pauseOnConnect: true }, (socket) =>
    dispatch(socket, (serverName) => {
      if (!certificates.find(serverName)) return undefined
      return domains.settingsOf(serverName ?? '')?.truststoreUri === undefined ? open : mutual
    }),
  )
  return { listening, serving }
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

/** Without any certificate there is no answer; with one that is refused there is: 403. */
function prove(domains: Domains, socket: TLSSocket): void {
  const { servername } = socket as TLSSocket & { servername?: string | false }
  const { truststoreUri = '' } = domains.settingsOf(servername || '') ?? {}
  const certificate = checkClientCertificate(socket)
  if (certificate === 'missing') socket.destroy()
  else proofs.set(socket, { truststoreUri, certificate })
}

/** Waits for a connection's first message and hands it to the server that `choose` names; none closes it. */
function dispatch(socket: Socket, choose: (serverName: string | undefined) => HttpsServer | undefined): void {
  let held: Buffer = Buffer.alloc(0)
  const late = setTimeout(() => socket.destroy(), HELLO_TIMEOUT_MS)
  const end = () => {
    clearTimeout(late)
    socket.off('data', take)
    socket.off('error', end)
    socket.off('close', end)
  }
  const take = (chunk: Buffer) => {
    held = Buffer.concat([held, chunk])
    const hello = readServerName(held)
    if (hello === 'incomplete') return
    end()
    const server = hello === 'malformed' ? undefined : choose(hello.serverName)
    if (!server) {
      socket.destroy()
      return
    }
    socket.pause()
    socket.unshift(held)
    server.emit('connection', socket)
  }
  socket.on('data', take)
  socket.on('error', end)
  socket.on('close', end)
  socket.resume()
}
