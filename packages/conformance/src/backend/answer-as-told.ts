import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the backend says at its own places; anywhere else it answers with what it received. */
const PLACES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/answer-headers': (response) =>
    response
      .writeHead(202, {
        'set-cookie': ['a=1; Path=/', 'b=2'],
        server: 'tiny/1.0',
        etag: '"abc"',
        connection: 'close, X-Hop',
        'x-hop': '1',
        'proxy-authenticate': 'Basic',
        'apigw-requestid': 'mine',
      })
      .end('ok'),
  '/cors': (response) =>
    response
      .writeHead(200, {
        'access-control-allow-origin': 'https://backend.example',
        'access-control-allow-private-network': 'true',
        'x-backend': 'real',
      })
      .end('pets'),
  '/redirect': (response) => response.writeHead(302, { location: 'https://else.example/' }).end(),
  '/teapot': (response) => response.writeHead(418).end('short and stout'),
  '/nothing': (response) => response.writeHead(204).end(),
}

/** How the backend of the traffic cases answers a request that has arrived whole. */
export function answerAsTold(
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): void {
  const place = PLACES[url]
  if (place) return place(response)
  response.writeHead(200, { 'content-type': 'application/json', 'x-method': method, 'x-url': url })
  response.end(
    method === 'HEAD' ? undefined : JSON.stringify({ method, url, headers, body: body.toString() }),
  )
}
