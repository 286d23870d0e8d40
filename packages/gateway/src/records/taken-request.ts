import type { HeaderList, RecordedRequest } from '@gatehouse/contract'
import { firstOf, pairsOf, type RawHeaders, type Recording } from '@gatehouse/runtime'
import type { ClientRequest } from '../requests/client-request.ts'
import { withoutMapping } from '../requests/remote-address.ts'
import type { BodyCapture } from './body-capture.ts'
import type { OriginalRequest } from './kept-record.ts'

/** One request that is on its way. */
export interface TakenRequest {
  readonly clientRequest: ClientRequest
  readonly recording: Recording
  readonly startedAt: Date
  readonly sent: BodyCapture
}

/** A request as records have it. */
export function describeRequest({ clientRequest, recording, sent }: TakenRequest): RecordedRequest {
  const { method, url, host, rawHeaders, socket } = clientRequest
  const body = sent.read()
  const { path } = recording.notes
  const isEncrypted = 'encrypted' in socket
  return {
    method,
    url: `${isEncrypted ? 'https' : 'http'}://${host}${url}`,
    httpVersion: 'alpnProtocol' in socket && socket.alpnProtocol === 'h2' ? '2' : '1.1',
    headers: pairsOf(rawHeaders),
    ...(body && { body }),
    sourceIp: withoutMapping(socket.remoteAddress ?? ''),
    ...(path !== undefined && { path }),
  }
}

/** What is kept to be sent again. */
export function toOriginal({ clientRequest, sent }: TakenRequest): OriginalRequest {
  const { method, url, host, rawHeaders } = clientRequest
  const headers: HeaderList = pairsOf(rawHeaders)
  const bytes = sent.bytes()
  const body = bytes.length === 0 ? {} : { body: bytes.toString('base64') }
  return { method, url, host, headers, ...body, isCut: sent.isCut }
}

/** The trace that a request is a part of, as it says. */
export function traceIdOf(headers: RawHeaders): string | undefined {
  const [, w3c] = /^[\da-f]{2}-([\da-f]{32})-/.exec(firstOf(headers, 'traceparent') ?? '') ?? []
  if (w3c !== undefined) return w3c
  return /Root=([^;]+)/.exec(firstOf(headers, 'x-amzn-trace-id') ?? '')?.[1]
}
