import { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { type ClientHello, createHelloReader } from './client-hello.ts'

/** The first bytes that Node's own client sends. */
function helloOf(servername: string, ALPNProtocols: string[] = []): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = new Duplex({ read: () => undefined, write: (chunk: Buffer) => resolve(chunk) })
    connectTls({ socket, servername, ALPNProtocols }).on('error', () => undefined)
  })
}

/** The same message in records of so many bytes. */
function inRecordsOf(size: number, hello: Buffer): Buffer {
  const message = hello.subarray(5)
  const records = Array.from({ length: Math.ceil(message.length / size) }, (_, index) => {
    const part = message.subarray(index * size, (index + 1) * size)
    return Buffer.concat([Buffer.from([22, 3, 1, part.length >> 8, part.length & 255]), part])
  })
  return Buffer.concat(records)
}

function readBy(step: number, bytes: Buffer): ClientHello | string {
  const read = createHelloReader()
  for (let at = 0; at < bytes.length; at += step) {
    const found = read(bytes.subarray(at, at + step))
    if (found !== 'incomplete') return found
  }
  return 'incomplete'
}

const WANTED = { serverName: 'pets.example.com', offersHttp2: true }

describe('a ClientHello', () => {
  it.each([1, 2, 3, 100, 16_384])('is read from records of %s bytes, however they come', async (size) => {
    const bytes = inRecordsOf(size, await helloOf('Pets.example.com', ['h2', 'http/1.1']))
    for (const step of [1, 7, bytes.length]) expect(readBy(step, bytes)).toEqual(WANTED)
    expect(readBy(5, bytes.subarray(0, -1))).toBe('incomplete')
  })

  it('may name no protocol', async () => {
    expect(readBy(9, await helloOf('a.b'))).toEqual({ serverName: 'a.b', offersHttp2: false })
  })

  it.each<[string, (hello: Buffer) => Buffer]>([
    [
      'another record between its own',
      (it) => Buffer.concat([inRecordsOf(9, it).subarray(0, 14), Buffer.from([21, 3, 1, 0, 2, 1, 0])]),
    ],
    ['an empty record', (it) => Buffer.concat([Buffer.from([22, 3, 1, 0, 0]), it])],
    ['a record beyond the limit', () => Buffer.from([22, 3, 1, 0x40, 1])],
    ['another message', () => Buffer.from([22, 3, 1, 0, 1, 2])],
    ['a length beyond the limit', () => Buffer.from([22, 3, 1, 0, 4, 1, 1, 0, 0])],
    ['another protocol', () => Buffer.from('GET / HTTP/1.1\r\n')],
    [
      'an extension that reaches beyond its end',
      (it) => Buffer.concat([it.subarray(0, 5), Buffer.from([1, 0, 0, 40]), it.subarray(9, 49)]),
    ],
  ])('is none with %s', async (_name, alter) => {
    expect(readBy(3, alter(await helloOf('a.b')))).toBe('malformed')
  })
})
