import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import {
  type Address,
  type Answer,
  type Exchange,
  formatFault,
  type OnGone,
  selectStage,
} from '@gatehouse/runtime'
import type { Directory } from './directory.ts'
import { newRequestId } from './random.ts'

/** Serves a request for an API: address, stage, plan, answer. Never rejects. */
export async function serveTraffic(
  directory: Directory,
  address: Address,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = newRequestId()
  const stages = directory.stagesOf(address.apiId)
  const choice = stages && selectStage(stages, address)
  const found = choice && directory.planOf({ apiId: address.apiId, stageName: choice.stageName })
  const plan = found instanceof Promise ? await found : found
  if (!choice || !plan) return send(response, formatFault({ fault: 'notFound' }, requestId))
  const onGone: OnGone = (listener) => {
    response.once('close', () => {
      if (!response.writableFinished) listener()
    })
  }
  send(response, await plan.serve(createExchange(request, { requestId, path: choice.path, onGone })))
}

function createExchange(
  request: IncomingMessage,
  { requestId, path, onGone }: Pick<Exchange, 'requestId' | 'path' | 'onGone'>,
): Exchange {
  const { url = '', method = '', rawHeaders, headers, socket } = request
  const cut = url.indexOf('?')
  const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
  return {
    requestId,
    method,
    path,
    query: cut === -1 ? '' : url.slice(cut + 1),
    headers: rawHeaders,
    body: hasBody ? request : null,
    host: headers.host ?? '',
    scheme: 'http',
    sourceIp: withoutMapping(socket.remoteAddress ?? ''),
    localIp: withoutMapping(socket.localAddress ?? ''),
    onGone,
  }
}

/** An IPv4 address that a dual-stack socket shows as IPv6. */
function withoutMapping(ip: string): string {
  return ip.startsWith('::ffff:') ? ip.slice(7) : ip
}

/** Writes an answer. A body that breaks off breaks the connection, so that no client takes it for whole. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) {
    if (body instanceof Readable) body.destroy()
    return
  }
  response.writeHead(status, headers as string[])
  if (body === null) response.end()
  else if (body instanceof Uint8Array) response.end(body)
  else pipeline(body, response, () => undefined)
}
