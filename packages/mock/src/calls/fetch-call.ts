import type { Answer, Call } from './call.ts'

const EMPTY: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }

/** A request of the Fetch API as a call. */
export function toCall(request: Request): Call {
  const { pathname, search } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => Object.fromEntries(request.headers),
    body: (request.body as AsyncIterable<Uint8Array> | null) ?? EMPTY,
    signal: request.signal,
  }
}

/** An answer to a request, as a response of the Fetch API. */
export function toResponse({ method }: Request, { status, headers, body }: Answer): Response {
  if (method === 'HEAD' || body === undefined) return new Response(null, { status, headers })
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers })
}
