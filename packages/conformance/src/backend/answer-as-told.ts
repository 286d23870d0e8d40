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

const PET = { pet: { name: 'Rex', tags: ['a', 'b'], age: 3 }, empty: null }

/** Bodies of `/pet` in other forms: bytes that are no UTF-8, and base64. */
const FORMS: Readonly<Record<string, string | Buffer>> = { bytes: Buffer.from([0xff, 0x62]), base64: 'aGk=' }

/** `/pet` says always the same, by the status and in the form that its query asks for. */
function answerPet(url: string, response: ServerResponse): void {
  const query = new URLSearchParams(url.split('?')[1])
  const type = query.get('type') ?? 'application/json'
  response
    .writeHead(Number(query.get('status') ?? 200), {
      'content-type': type,
      'x-kind': 'pet',
      'x-many': ['1', '2'],
    })
    .end(FORMS[query.get('form') ?? ''] ?? JSON.stringify(PET))
}

/** What answers a request that has arrived whole. */
export type Answering = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void

/** How many events the backend keeps. */
const MOST_EVENTS = 1_000

/**
 * How the backend of the traffic cases answers. It keeps what is sent to `/events`, its headers beside its `body`, and tells of it to a
 * `GET` of the same.
 */
export function createAnswering(): Answering {
  const events: object[] = []
  return (request, response, body) => {
    if (request.url !== '/events') return answerAsTold(request, response, body)
    response.writeHead(200, { 'content-type': 'application/json' })
    if (request.method === 'GET') return void response.end(JSON.stringify(events))
    events.push({ ...request.headers, body: body.toString() })
    if (events.length > MOST_EVENTS) events.shift()
    response.end('{"ok":true}')
  }
}

function answerAsTold(
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): void {
  const place = PLACES[url]
  if (place) return place(response)
  if (/^\/pet(\?|$)/.test(url)) return answerPet(url, response)
  response.writeHead(200, { 'content-type': 'application/json', 'x-method': method, 'x-url': url })
  response.end(
    method === 'HEAD' ? undefined : JSON.stringify({ method, url, headers, body: body.toString() }),
  )
}
