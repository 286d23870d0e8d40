import { createServer, type Server, type Socket } from 'node:net'

/** The first byte of a TLS handshake. RFC 8446 §5.1 */
const HANDSHAKE = 0x16

/** What takes connections of one port, by what their clients speak. */
export interface SharedServers {
  readonly plain: Server
  readonly tls: Server
  /** How long a client may take to its first byte; from then on its server counts. */
  readonly silenceMs: number
}

/** A server that looks at a connection's first byte, and hands it on with all of its bytes. */
export interface SharedServer {
  readonly listening: Server
  /** Closes connections that have said nothing yet. */
  closeSilent(): void
}

export function createSharedServer({ plain, tls, silenceMs }: SharedServers): SharedServer {
  const silent = new Set<Socket>()
  const listening = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (socket) => {
    silent.add(socket)
    const late = setTimeout(() => socket.destroy(), silenceMs)
    const end = () => {
      clearTimeout(late)
      silent.delete(socket)
    }
    // Of who leaves without a word nothing more is to come: half of the connection would stay open for good.
    for (const event of ['error', 'end']) socket.once(event, destroy)
    socket.once('close', end)
    socket.once('data', (chunk: Buffer) => {
      end()
      socket.pause()
      for (const event of ['error', 'end']) socket.off(event, destroy)
      socket.off('close', end)
      socket.unshift(chunk)
      const server = chunk[0] === HANDSHAKE ? tls : plain
      server.emit('connection', socket)
      if (server === plain) socket.resume()
    })
    socket.resume()
  })
  return {
    listening,
    closeSilent() {
      for (const socket of silent) socket.destroy()
    },
  }
}

function destroy(this: Socket): void {
  this.destroy()
}
