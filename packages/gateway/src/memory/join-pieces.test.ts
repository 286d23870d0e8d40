import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { type AddressInfo, connect, type Server } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { joinPieces } from './join-pieces.ts'

let server: Server
afterEach(() => {
  server.close()
})

async function listen(opened: Server): Promise<number> {
  server = opened.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** The pieces that come of a body once somebody reads it. */
async function piecesOf(body: Readable): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece as Buffer)
  return pieces
}

/** Once nothing more comes. */
async function untilFull(stream: Readable): Promise<void> {
  for (let length = -1; length !== stream.readableLength; ) {
    length = stream.readableLength
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const text = (bytes: number) =>
  Array.from({ length: bytes }, (_, at) => String.fromCharCode(97 + (at % 26))).join('')

describe('short pieces of a body that waits are few, and all of it, in its order,', () => {
  it.each([
    ['in chunks of a byte', text(9_000), 1],
    ['in chunks of some bytes', text(50_000), 7],
    ['in chunks at the bound', text(50_000), 512],
  ])('%s', async (_name, body, size) => {
    const found = new Promise<IncomingMessage>((resolve) => {
      server = createServer((request) => {
        joinPieces(request)
        resolve(request)
      })
    })
    const port = await listen(server)
    const client = connect(port)
    client.write('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n')
    const chunks = body.match(new RegExp(`.{1,${size}}`, 'g')) ?? []
    client.write(`${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n`)
    const request = await found
    await untilFull(request)
    const pieces = await piecesOf(request)
    expect(Buffer.concat(pieces).toString()).toBe(body)
    expect(pieces.length).toBeLessThanOrEqual(size < 512 ? 20 : 100)
    client.destroy()
  })

  it('in frames of a byte', async () => {
    const body = text(9_000)
    const found = new Promise<Readable>((resolve) => {
      server = createHttp2Server((request) => {
        joinPieces(request.stream)
        joinPieces(request)
        resolve(request)
      }) as unknown as Server
    })
    const port = await listen(server)
    const session = connectHttp2(`http://127.0.0.1:${port}`)
    const stream = session.request({ ':method': 'POST' })
    // In frames of their own.
    for (const byte of body) await new Promise((resolve) => stream.write(byte, resolve))
    stream.end()
    const request = await found
    await untilFull(request)
    const pieces = await piecesOf(request)
    expect(Buffer.concat(pieces).toString()).toBe(body)
    expect(pieces.length).toBeLessThanOrEqual(20)
    session.destroy()
  })
})

describe('a stream whose short pieces are joined', () => {
  const open = () => {
    const stream = new Readable({ read: () => undefined, highWaterMark: 1_000 })
    joinPieces(stream)
    return stream
  }

  it('says when it has enough, what it has not joined yet included', () => {
    const stream = open()
    const short = Buffer.alloc(300, 'x')
    expect([1, 2, 3, 4].map(() => stream.push(short))).toEqual([true, true, true, false])
  })

  it('keeps the order of short and long pieces, and is over after the last', async () => {
    const stream = open()
    const parts = ['a', 'b'.repeat(511), 'c'.repeat(600), 'd', '', 'e'.repeat(20_000), 'f']
    for (const part of parts) stream.push(Buffer.from(part))
    stream.push(null)
    expect(Buffer.concat(await piecesOf(stream)).toString()).toBe(parts.join(''))
  })

  it('gives what is there without waiting for more', async () => {
    const stream = open()
    stream.push(Buffer.from('a'))
    stream.push(Buffer.from('b'))
    expect(String((await once(stream, 'data'))[0])).toBe('ab')
  })

  it('keeps what comes little by little together, until it is read', async () => {
    const stream = open()
    for (const byte of text(900)) {
      stream.push(Buffer.from(byte))
      await new Promise((resolve) => setImmediate(resolve))
    }
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.push(null)
    await once(stream, 'end')
    expect(Buffer.concat(pieces).toString()).toBe(text(900))
    expect(pieces.length).toBe(2)
  })

  it('joins once, however often it is asked to', () => {
    const stream = open()
    const { push } = stream
    joinPieces(stream)
    expect(stream.push).toBe(push)
  })
})
