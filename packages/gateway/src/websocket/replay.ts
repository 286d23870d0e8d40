import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { forEachHeader, removeHeader } from '@gatehouse/runtime'

/**
 * Hands a request that asks for another protocol back to the server as one that does not: HTTP APIs go on with the protocol that
 * they are asked in, RFC 9110 §7.8. Node ends its parsing of a connection with an upgrade, so the request is put back as the bytes
 * it was, without its `Upgrade`, and the connection is taken in anew.
 */
export function replayWithoutUpgrade(
  server: Server,
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  { socket, head }: { readonly socket: Socket; readonly head: Buffer },
): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  forEachHeader(removeHeader(rawHeaders, 'upgrade'), (name, value) => void lines.push(`${name}: ${value}`))
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  socket.setTimeout(0)
  socket.unshift(head.length > 0 ? Buffer.concat([bytes, head]) : bytes)
  // A TLS server takes connections that are encrypted already by another event.
  server.emit('encrypted' in socket ? 'secureConnection' : 'connection', socket)
}

/** Waits for the answers to requests that came before on the same connection: their order is the client's. RFC 9112 §9.3.2 */
export async function waitForEarlierAnswers(socket: Socket): Promise<void> {
  for (;;) {
    // Node's own server looks at the same member: there is no public one.
    const { _httpMessage: underWay } = socket as Socket & { _httpMessage?: ServerResponse | null }
    if (!underWay) return
    await once(underWay, 'close')
  }
}
