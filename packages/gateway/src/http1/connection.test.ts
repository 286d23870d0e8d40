import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { collectGarbage } from '../memory/collect-garbage.ts'
import { FastConnection } from './connection.ts'

const nothing = () => undefined

/** Both ends of a connection. */
async function openPair(): Promise<{ readonly client: Socket; readonly accepted: Socket }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [accepted] = (await once(server, 'connection')) as [Socket]
  onTestFinished(() => {
    client.destroy()
    accepted.destroy()
    server.close()
  })
  return { client, accepted }
}

it('keeps nothing of the pieces that a body comes in but their bytes, and what follows it', async () => {
  const { client, accepted } = await openPair()
  const bodies: string[] = []
  new FastConnection(accepted, {
    find: () => (clientRequest) => {
      const { body } = clientRequest.openUpload()
      bodies.push(String(body ?? ''))
      clientRequest.answer({ status: 200, headers: [], body: null })
    },
    handOver: nothing,
    onLate: nothing,
    stalledMs: 60_000,
    onFailure: (error) => {
      throw error
    },
    onClosed: nothing,
  })
  const post = (length: number) => `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n`
  accepted.emit('data', Buffer.from(`${post(1_000)}xx`))
  const pieces = Array.from({ length: 997 }, () => {
    const piece = Buffer.from('x')
    accepted.emit('data', piece)
    return new WeakRef(piece)
  })
  await expect
    .poll(() => {
      collectGarbage()
      return pieces.filter((it) => it.deref()).length
    })
    .toBe(0)
  accepted.emit('data', Buffer.from(`x${post(3)}sea${post(0)}`))
  let text = ''
  client.on('data', (chunk) => {
    text += chunk
  })
  await expect.poll(() => text.split('HTTP/1.1 200 OK').length).toBe(4)
  expect(bodies).toEqual(['x'.repeat(1_000), 'sea', ''])
})
