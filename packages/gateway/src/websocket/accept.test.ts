import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { ByteBudget } from '../memory/byte-budget.ts'
import { HeldBytes } from '../memory/held-bytes.ts'
import { createPaceWatch } from '../memory/pace-watch.ts'
import { createAcceptorLoader, SocketConnection } from './accept.ts'

const KB = 1024
const nothing = () => undefined

/** A client, and its connection as the runtime drives it, which may hold so much. */
async function connect(perMessageDeflate: boolean, maxBytes: number) {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const upgraded = once(server, 'upgrade') as Promise<[IncomingMessage, Socket, Buffer]>
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    perMessageDeflate,
  })
  const received: string[] = []
  client.on('message', (data) => void received.push(String(data)))
  client.on('error', nothing)
  const [request, socket, head] = await upgraded
  const webSocket = (await createAcceptorLoader()()).accept({ request, socket, head }, undefined)
  if (!webSocket) throw new Error('the client went away')
  onTestFinished(() => {
    client.terminate()
    socket.destroy()
    server.close()
  })
  await once(client, 'open')
  const budget = new ByteBudget(maxBytes)
  const pace = createPaceWatch(() => false, nothing)
  const held = new HeldBytes({ budgets: () => [budget], pace, onRefused: nothing })
  return { client, received, webSocket, budget, connection: new SocketConnection(webSocket, socket, held) }
}

const MESSAGE = 'x'.repeat(120 * KB)

/** More than sockets take at once. */
const MANY = 200

describe.each([
  ['as they are', false],
  ['compressed', true],
])('messages that go out %s', (_name, perMessageDeflate) => {
  it('count, and hold up those that follow, until they are on their way', async () => {
    const { received, budget, connection } = await connect(perMessageDeflate, 64 * 1024 * KB)
    const sent = Array.from({ length: MANY }, (_, index) => `${index} ${MESSAGE}`)
    for (const message of sent) connection.send(message)
    expect(budget.heldBytes).toBeGreaterThan(1024 * KB)
    expect(connection.drained()).toBeInstanceOf(Promise)
    await connection.drained()
    expect([connection.drained(), budget.heldBytes]).toEqual([undefined, 0])
    await expect.poll(() => received.length).toBe(sent.length)
    expect(received).toEqual(sent)
  })

  it('end the connection where there is no room for them', async () => {
    const { client, budget, connection } = await connect(perMessageDeflate, 2 * 1024 * KB)
    const closed = once(client, 'close')
    for (let count = 0; count < MANY; count += 1) connection.send(MESSAGE)
    expect(connection.isOpen).toBe(false)
    await connection.drained()
    await closed
    await expect.poll(() => budget.heldBytes).toBe(0)
  })

  it('are let go of when the client leaves', async () => {
    const { client, budget, connection } = await connect(perMessageDeflate, 64 * 1024 * KB)
    for (let count = 0; count < MANY; count += 1) connection.send(MESSAGE)
    const drained = connection.drained()
    client.terminate()
    await drained
    await expect.poll(() => budget.heldBytes).toBe(0)
  })
})

describe('messages that came', () => {
  it('count until the work on them is over, also when their client has left', async () => {
    const { client, webSocket, budget, connection } = await connect(false, 64 * KB)
    const closed = once(webSocket, 'close')
    expect([connection.holdReceived(50 * KB), budget.heldBytes]).toEqual([true, 50 * KB])
    client.terminate()
    await closed
    expect(budget.heldBytes).toBe(50 * KB)
    connection.holdLeft(66 * KB)
    expect(budget.heldBytes).toBe(66 * KB)
    connection.holdLeft(10 * KB)
    expect(budget.heldBytes).toBe(10 * KB)
    connection.holdLeft(0)
    expect(budget.heldBytes).toBe(0)
  })

  it('go on to count when the client, which left, had not taken what it was sent', async () => {
    const { client, budget, connection } = await connect(false, 64 * 1024 * KB)
    connection.holdReceived(50 * KB)
    for (let count = 0; count < MANY; count += 1) connection.send(MESSAGE)
    const drained = connection.drained()
    client.terminate()
    await drained
    await expect.poll(() => budget.heldBytes).toBe(50 * KB)
  })
})

describe('a message', () => {
  it('in too many frames is not waited for', async () => {
    const { client, webSocket } = await connect(false, 1024 * KB)
    const failed = once(webSocket, 'error')
    for (let count = 0; count < 2_000; count += 1) client.send('x', { fin: false })
    const [error] = await failed
    expect(error).toMatchObject({ code: 'WS_ERR_TOO_MANY_BUFFERED_PARTS' })
  })
})
