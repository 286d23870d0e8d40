import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { listenForNotices } from './notices.ts'

/** Answers of the protocol: that who asks is let in and may ask, and that a command is done. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])
const LET_IN = Buffer.concat([Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]), READY])
const LISTENING = Buffer.concat([Buffer.from([0x43, 0, 0, 0, 11]), Buffer.from('LISTEN\0'), READY])

/** Lets everybody in and listen, and says nothing any more after that: what a half-open connection looks like. */
async function startSilent() {
  const sockets: Socket[] = []
  const asked: string[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => socket.write(LET_IN))
    socket.on('data', (data) => {
      if (data[0] !== 0x51) return
      asked.push(data.toString('latin1', 5, data.length - 1))
      if (data.includes('LISTEN')) socket.write(LISTENING)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { url: `postgres://x@127.0.0.1:${(server.address() as { port: number }).port}/x`, sockets, asked }
}

it('gives up a connection that does not answer, makes another, and says that something may be missed', async () => {
  const { url, sockets, asked } = await startSilent()
  const onNotice = vi.fn()
  const notices = listenForNotices(url, onNotice, { beatMs: 20, answerMs: 50 })
  await vi.waitFor(() => expect(onNotice.mock.calls).toEqual([['commit'], ['commit']]), 10_000)
  expect(asked.slice(0, 3)).toEqual(['LISTEN gatehouse', 'SELECT 1', 'LISTEN gatehouse'])
  expect(sockets).toHaveLength(2)
  await notices.close()
})

it('ends though nobody answers its goodbye', async () => {
  const { url } = await startSilent()
  const onNotice = vi.fn()
  const notices = listenForNotices(url, onNotice)
  await vi.waitFor(() => expect(onNotice).toHaveBeenCalled(), 10_000)
  await notices.close()
})
