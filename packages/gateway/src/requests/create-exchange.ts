import { type Exchange, recordingOf } from '@gatehouse/runtime'
import type { ResolvedStage } from '../addresses/resolve-stage.ts'
import { splitUrl } from '../addresses/split-url.ts'
import type { RequestHead } from './client-request.ts'
import { withoutMapping } from './remote-address.ts'

/** A request as the runtime sees it. */
export function createExchange(
  request: RequestHead,
  target: Omit<ResolvedStage, 'apiId' | 'stageName'>,
  own: Pick<Exchange, 'requestId' | 'onGone' | 'body' | 'memory' | 'traceparent' | 'recording'>,
): Exchange {
  const { url, method, rawHeaders, host, socket } = request
  const { path: wirePath, query } = splitUrl(url)
  return {
    requestId: own.requestId,
    method,
    path: target.path,
    clientPath: target.clientPath,
    wirePath,
    mappingKey: target.mappingKey,
    domainName: target.domainName,
    traceparent: own.traceparent,
    query,
    headers: rawHeaders,
    body: own.body,
    host,
    scheme: 'encrypted' in socket ? 'https' : 'http',
    clientCert: target.clientCert,
    sourceIp: withoutMapping(socket.remoteAddress ?? ''),
    localIp: withoutMapping(socket.localAddress ?? ''),
    onGone: own.onGone,
    memory: own.memory,
    cutOff: () => void socket.destroy(),
    recording: recordingOf(own),
  }
}
