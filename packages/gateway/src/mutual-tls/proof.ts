import type { TLSSocket } from 'node:tls'
import type { ClientCertificate } from '@gatehouse/runtime'
import { checkClientCertificate } from './client-certificate.ts'

/** Who was proven on a connection, by which truststore. */
interface Proof {
  readonly truststoreUri: string
  readonly certificate: ClientCertificate | undefined
}

/** A member of the socket: what Node hands out for a stream of HTTP/2 is not the socket, but has its members. */
const PROOF = Symbol('proof')

/**
 * Keeps what a client proves by a truststore. A client without a certificate gets no answer; one whose certificate is refused
 * gets a 403.
 */
export function prove(socket: TLSSocket, truststoreUri: string): void {
  const certificate = checkClientCertificate(socket)
  if (certificate === 'missing') socket.destroy()
  else Object.assign(socket, { [PROOF]: { truststoreUri, certificate } satisfies Proof })
}

/** The certificate that a client proved by a truststore on its connection; undefined when it proved none, or by another. */
export function certificateOf(socket: object, truststoreUri: string): ClientCertificate | undefined {
  const { [PROOF]: proof } = socket as { readonly [PROOF]?: Proof }
  return proof?.truststoreUri === truststoreUri ? proof.certificate : undefined
}

/**
 * Whether a request came on a connection of HTTP/2 that was opened for another name: browsers use one for every name of its
 * certificate, and ask again on a new one when they are told. RFC 9113 §9.1.2
 */
export function isMisdirected(socket: object, truststoreUri: string): boolean {
  const { [PROOF]: proof, alpnProtocol } = socket as TLSSocket & { readonly [PROOF]?: Proof }
  return alpnProtocol === 'h2' && proof?.truststoreUri !== truststoreUri
}
