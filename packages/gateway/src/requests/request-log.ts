import { type Answer, firstOf } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import type { ClientRequest, Serve } from './client-request.ts'

/** Where the gateway's own log takes an event. */
export type TellRequest = (details: Readonly<Record<string, unknown>>) => void

/** Serves as `serve` does, and tells of each request once its answer is out. Without it nothing is paid for. */
export function withRequestLog(serve: Serve, tell: TellRequest): Serve {
  return (clientRequest) => serve(toLogged(clientRequest, tell))
}

function toLogged(clientRequest: ClientRequest, tell: TellRequest): ClientRequest {
  const startedAt = performance.now()
  const { method, url, rawHeaders, host, socket, announcedBytes, recording, onGone, connection } =
    clientRequest
  return {
    method,
    url,
    rawHeaders,
    host,
    socket,
    announcedBytes,
    recording,
    onGone,
    connection,
    openUpload: (held) => clientRequest.openUpload(held),
    closeAfterAnswer: () => clientRequest.closeAfterAnswer(),
    answer: (answer, held) => clientRequest.answer(told(answer), held),
  }

  function told(answer: Answer): Answer {
    const { status, headers, body, about, instead } = answer
    return {
      status,
      headers,
      body,
      about,
      ...(instead && { instead: (error: unknown) => told(instead(error)) }),
      onSent(bytes) {
        answer.onSent?.(bytes)
        const { apiId, stage, routeKey: route, functionArn } = about ?? {}
        tell({
          method,
          // Queries have secrets.
          path: splitUrl(url).path,
          apiId,
          stage,
          route,
          status,
          bytes,
          durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
          requestId: firstOf(headers, 'apigw-requestid'),
          function: functionArn,
        })
      },
    }
  }
}
