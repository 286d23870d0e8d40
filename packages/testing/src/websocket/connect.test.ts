import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { connect } from './connect.ts'

/** A server that answers the first bytes of a connection in its own way. */
async function startServer(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  await once(server, 'listening')
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const HEAD = 'HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\n'

it('rejects with the refusal whose body breaks off', async () => {
  const url = await startServer((socket) => socket.write(`${HEAD}part`, () => socket.destroySoon()))
  await expect(connect(url)).rejects.toMatchObject({ status: 403, body: 'part' })
})

it('rejects with a refusal that is whole', async () => {
  const url = await startServer((socket) => socket.end(`${HEAD.replace('100', '2')}no`))
  await expect(connect(url)).rejects.toThrow('the handshake was refused with 403: no')
})

it.each([
  ['says nothing', ''],
  ['stops in the middle of a refusal', `${HEAD}part`],
])('rejects where the server %s', async (_what, said) => {
  const url = await startServer((socket) => socket.write(said))
  await expect(connect(url, { timeoutMs: 100 })).rejects.toThrow(/timed out|refused with 403: part/)
})
