import type { Socket } from 'node:net'
import { type Fault, nameOfHost, normalizePath, type RawHeaders } from '@gatehouse/runtime'
import { certificateOf, isMisdirected } from '../mutual-tls/proof.ts'
import type { ResolvedStage } from './resolve-stage.ts'
import type { ServedDomain } from './served-domain.ts'
import { toStagePaths } from './stage-paths.ts'

/** A custom domain name, and what a request asks of it. */
export interface DomainRequest {
  readonly domain: ServedDomain
  /** The connection that the request came on; undefined for a question. */
  readonly socket?: Socket | undefined
  readonly host: string
  readonly path: string
  readonly headers: RawHeaders
}

/**
 * The stage that a custom domain name's rules and mappings lead to, or why they lead to none. Where it asks for mutual TLS, every
 * client is
 * refused that did not prove a certificate on this connection: not over plain HTTP, and not by another domain's handshake.
 */
export function resolveDomain({ domain, host, path, headers, socket }: DomainRequest): ResolvedStage | Fault {
  const { truststoreUri } = domain
  const clientCert = truststoreUri && socket ? certificateOf(socket, truststoreUri) : undefined
  if (truststoreUri && !clientCert)
    return { fault: socket && isMisdirected(socket, truststoreUri) ? 'misdirected' : 'forbidden' }
  const clientPath = normalizePath(path)
  if (clientPath === undefined) return { fault: 'badRequest' }
  const choice = domain.select({ path: clientPath, headers })
  if (!choice) return { fault: 'forbidden' }
  return {
    apiId: choice.apiId,
    stageName: choice.stage,
    ...toStagePaths(clientPath, choice.path),
    clientCert,
    mappingKey: choice.key,
    domainName: nameOfHost(host),
    routingRule: choice.routingRule,
  }
}
