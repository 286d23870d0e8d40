import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { collectGarbage } from '../memory/collect-garbage.ts'
import type { ClientRequest } from '../requests/client-request.ts'
import { writeSoon } from '../sockets/write-soon.ts'
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

const ANSWER = { status: 200, headers: [], body: null }

/** A connection whose first request waits to be answered, with the beginning of what follows. */
async function openBusy(beginning: string) {
  const { client, accepted } = await openPair()
  const bodies: string[] = []
  const waiting: ClientRequest[] = []
  let handedOver = 0
  new FastConnection(accepted, {
    find: ({ method }) => {
      if (method === 'PUT') return undefined
      return (clientRequest) => {
        bodies.push(String(clientRequest.openUpload().body ?? ''))
        waiting.push(clientRequest)
      }
    },
    handOver: () => {
      handedOver += 1
    },
    onLate: nothing,
    stalledMs: 60_000,
    onFailure: (error) => {
      throw error
    },
    onClosed: nothing,
  })
  accepted.emit('data', Buffer.from(`GET / HTTP/1.1\r\nHost: a\r\n\r\n${beginning}`))
  /** Answers it; the rest comes after that, before anything else is done. */
  const answerThen = (rest: string) => {
    waiting.shift()?.answer(ANSWER)
    writeSoon(accepted, '', () => void accepted.emit('data', Buffer.from(rest)))
    return once(client, 'data')
  }
  return { accepted, bodies, answerThen, handedOver: () => handedOver }
}

it('serves a body that goes on to come when the request before it was answered once it is there', async () => {
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n'
  const { accepted, bodies, answerThen } = await openBusy(`${head}p`)
  await answerThen('o')
  expect(bodies).toEqual([''])
  accepted.emit('data', Buffer.from('st'))
  expect(bodies).toEqual(['', 'post'])
})

it('hands a connection over once whose next request goes on to come when the one before it was answered', async () => {
  const { answerThen, handedOver } = await openBusy('PUT / HTTP/1.1\r\n')
  await answerThen('Host: a\r\n\r\n')
  await new Promise((resolve) => setImmediate(resolve))
  expect(handedOver()).toBe(1)
})

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
