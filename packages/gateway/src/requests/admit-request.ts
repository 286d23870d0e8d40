import type { IncomingMessage } from 'node:http'
import { type Fault, type RawHeaders, valuesOf } from '@gatehouse/runtime'
import { isHost, parseTarget } from '../addresses/request-target.ts'
import type { RequestHead } from './client-request.ts'

const BAD_REQUEST: Fault = { fault: 'badRequest' }

/** Methods that ask the server to echo the request, or to open a tunnel. RFC 9110 §9.3.6, §9.3.8 */
const REFUSED_METHODS: ReadonlySet<string> = new Set(['CONNECT', 'TRACE'])

const METHOD_NOT_ALLOWED: Fault = {
  fault: 'methodNotAllowed',
  headers: ['allow', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
}

/**
 * Looks at a request that Node read before anything else does: why it is refused, or undefined. One that is admitted names
 * its place in one form from then on, which is why its target and its `Host` are written over. RFC 9112 §2.3, §3.2, §6.1
 */
export function admitRequest(request: IncomingMessage): Fault | undefined {
  const { method = '', url = '', httpVersion, headers, rawHeaders } = request
  if (httpVersion !== '1.1' && httpVersion !== '1.0' && !('stream' in request))
    return { fault: 'versionNotSupported' }
  if (REFUSED_METHODS.has(method)) return METHOD_NOT_ALLOWED
  if (namesTwoHosts(rawHeaders)) return BAD_REQUEST
  const { 'transfer-encoding': coding } = headers
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') return refuseCoding(coding)
  const target = parseTarget(url, headers.host ?? '', method)
  if (!target || ('stream' in request && target.url !== url)) return BAD_REQUEST
  if (target.url !== url) rewrite(request, target.url, target.host)
  return undefined
}

/**
 * Chunks with another coding inside cannot be read; without chunked as the last coding the end of the body is not known (request
 * smuggling). RFC 9112 §6.1, §6.3
 */
function refuseCoding(coding: string): Fault {
  const codings = coding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const chunkedAt = codings.indexOf('chunked')
  return chunkedAt === codings.length - 1 && chunkedAt > 0 ? { fault: 'notImplemented' } : BAD_REQUEST
}

/** HTTP/1.0 knows no chunks: what follows them on the connection may be anything. RFC 9112 §6.1 */
export function isLast({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion === '1.0' && headers['transfer-encoding'] !== undefined
}

/** Whether a request that was read without Node is admitted as it is. */
export function isPlain({ host }: RequestHead): boolean {
  return isHost(host)
}

function rewrite(request: IncomingMessage, url: string, host: string): void {
  const { headers, rawHeaders } = request
  const at = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (at === -1) rawHeaders.push('Host', host)
  else rawHeaders[at + 1] = host
  headers.host = host
  request.url = url
}

/**
 * Whether a request names more than one host: a proxy in front of the gateway may have gone by the other (request smuggling).
 * RFC 9112 §3.2
 */
function namesTwoHosts(rawHeaders: RawHeaders): boolean {
  return valuesOf(rawHeaders, 'host').length > 1
}
