import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSharedServer } from './shared-port.ts'

interface Port {
  readonly plain: Server
  open(): Promise<Socket>
  countConnections(): Promise<number>
  closeSilent(): void
}

async function openPort(silenceMs: number): Promise<Port> {
  const plain = createServer()
  const { listening, closeSilent } = createSharedServer({ plain, tls: createServer(), silenceMs })
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const sockets: Socket[] = []
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    listening.close()
  })
  return {
    plain,
    async open() {
      // What is not closed from the other side stays open.
      const socket = connect({
        port: (listening.address() as AddressInfo).port,
        host: '127.0.0.1',
        allowHalfOpen: true,
      })
      sockets.push(socket)
      socket.resume()
      await once(socket, 'connect')
      return socket
    },
    countConnections: () =>
      new Promise((resolve) => listening.getConnections((_error, count) => resolve(count))),
    closeSilent,
  }
}

const LONG_MS = 600_000

describe('a connection of a shared port', () => {
  it('is closed when its client leaves without a word', async () => {
    const port = await openPort(LONG_MS)
    const socket = await port.open()
    const ended = once(socket, 'end')
    socket.end()
    await ended
    await once(socket, 'close')
    expect(await port.countConnections()).toBe(0)
  })

  it('is closed when its client says nothing for too long', async () => {
    const port = await openPort(50)
    const socket = await port.open()
    await once(socket, 'end')
    expect(await port.countConnections()).toBe(0)
  })

  it('is no longer asked for its first byte once that came', async () => {
    const port = await openPort(50)
    const spoken = await port.open()
    const taken = once(port.plain, 'connection')
    spoken.write('G')
    const [served] = (await taken) as [Socket]
    await once(await port.open(), 'end')
    served.end('served')
    expect(String(await once(spoken, 'data'))).toBe('served')
  })

  it('is closed with the port while it says nothing', async () => {
    const port = await openPort(LONG_MS)
    const [silent, spoken] = [await port.open(), await port.open()]
    const taken = once(port.plain, 'connection')
    spoken.write('G')
    await taken
    port.closeSilent()
    await once(silent, 'end')
    expect(await port.countConnections()).toBe(1)
  })
})
