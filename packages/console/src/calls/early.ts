/** Requests that were sent before the page that needs them was there, by their addresses. */
const early = new Map<string, Promise<Response>>()

/** Sends a request of which it is known that a page will make it: the page's code comes meanwhile. */
export function askEarly(url: string): void {
  const sent = fetch(url)
  sent.catch(() => undefined)
  early.set(url, sent)
}

/** The answer to a request that was sent early, once; sends any other. */
export function fetchOrTake(request: Request): Promise<Response> {
  const known = request.method === 'GET' ? early.get(request.url) : undefined
  early.delete(request.url)
  return known ?? fetch(request)
}
