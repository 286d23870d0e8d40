import { createServer, type Server, type Socket } from 'node:net'

/** The first byte of a TLS handshake. RFC 8446 §5.1 */
const HANDSHAKE = 0x16

/** What takes connections of one port, by what their clients speak. */
export interface SharedServers {
  readonly plain: Server
  readonly tls: Server
}

/** A server that looks at a connection's first byte, and hands it on with all of its bytes. */
export function createSharedServer({ plain, tls }: SharedServers): Server {
  return createServer({ pauseOnConnect: true, allowHalfOpen: true }, (socket) => {
    socket.once('error', ignore)
    socket.once('data', (chunk: Buffer) => {
      socket.pause()
      socket.off('error', ignore)
      socket.unshift(chunk)
      const server = chunk[0] === HANDSHAKE ? tls : plain
      server.emit('connection', socket)
      if (server === plain) socket.resume()
    })
    socket.resume()
  })
}

/** A client that breaks off before it said anything. */
function ignore(this: Socket): void {
  this.destroy()
}
