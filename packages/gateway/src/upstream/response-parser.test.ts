import { describe, expect, it } from 'vitest'
import { MalformedResponseError, type ResponseHead, ResponseParser } from './response-parser.ts'

interface Read {
  head?: ResponseHead
  body: string
  isReusable?: boolean
}

/** Reads an answer that arrives in parts of `size` bytes, and then the end of the connection where `closes`. */
function read(text: string, { size = text.length, isHead = false, closes = false } = {}): Read {
  const result: Read = { body: '' }
  const parser = new ResponseParser()
  parser.begin(
    {
      onHead: (head) => {
        result.head = head
      },
      onData: (chunk) => {
        result.body += chunk.toString('latin1')
      },
      onEnd: (isReusable) => {
        result.isReusable = isReusable
      },
    },
    isHead,
  )
  for (let at = 0; at < text.length; at += size) parser.take(Buffer.from(text.slice(at, at + size), 'latin1'))
  if (closes) parser.close()
  return result
}

const HEAD = 'HTTP/1.1 200 OK\r\n'

describe('an answer of a backend', () => {
  it.each<[string, string, object, Partial<Read> & { status?: number; length?: number | undefined }]>([
    ['with a length', `${HEAD}content-length: 2\r\n\r\nok`, {}, { body: 'ok', isReusable: true, length: 2 }],
    ['without a reason', 'HTTP/1.1 200\r\ncontent-length: 0\r\n\r\n', {}, { body: '', isReusable: true }],
    [
      'in chunks',
      `${HEAD}transfer-encoding: chunked\r\n\r\n2\r\nok\r\nA;x="y"\r\n0123456789\r\n0\r\n\r\n`,
      {},
      { body: 'ok0123456789', isReusable: true },
    ],
    [
      'in chunks with trailers',
      `${HEAD}Transfer-Encoding: Chunked\r\n\r\n0\r\nx: y\r\n\r\n`,
      {},
      { body: '', isReusable: true },
    ],
    [
      'until the end',
      `${HEAD}\r\nok`,
      { closes: true },
      { body: 'ok', isReusable: false, length: undefined },
    ],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok', {}, { body: 'ok', isReusable: false }],
    [
      'that closes',
      `${HEAD}connection: close\r\ncontent-length: 2\r\n\r\nok`,
      {},
      { body: 'ok', isReusable: false },
    ],
    ['to HEAD', `${HEAD}content-length: 2\r\n\r\n`, { isHead: true }, { body: '', isReusable: true }],
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', {}, { status: 204, body: '', isReusable: true }],
    [
      '304 with a length',
      'HTTP/1.1 304 X\r\ncontent-length: 9\r\n\r\n',
      {},
      { status: 304, body: '', isReusable: true },
    ],
    [
      'after interim ones',
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${HEAD}content-length: 2\r\n\r\nok`,
      {},
      { status: 200, body: 'ok' },
    ],
  ])('%s is read, however it is cut', (_title, text, how, expected) => {
    for (const size of [text.length, 1, 2, 7]) {
      const { head, ...rest } = read(text, { ...how, size })
      expect({ ...head, ...rest }).toMatchObject(expected)
    }
  })

  it('keeps the case and the order of its headers, and no space around them', () => {
    const { head } = read(
      `${HEAD}X-b:  1 \t\r\nx-A:\r\nSet-Cookie: a=b\r\nset-cookie: c, d\r\nx: \xe4\r\n\r\n`,
    )
    expect(head?.headers).toEqual([
      'X-b',
      '1',
      'x-A',
      '',
      'Set-Cookie',
      'a=b',
      'set-cookie',
      'c, d',
      'x',
      '\xe4',
    ])
  })

  it.each<[string, string]>([
    ['another protocol', 'SSH-2.0-OpenSSH\r\n\r\n'],
    ['another version', 'HTTP/2.0 200 OK\r\n\r\n'],
    ['a status of two digits', 'HTTP/1.1 20 OK\r\n\r\n'],
    ['a status of letters', 'HTTP/1.1 2xx OK\r\n\r\n'],
    ['a bare line feed', 'HTTP/1.1 200 OK\r\nx: a\ny: b\r\n\r\n'],
    ['a bare carriage return', 'HTTP/1.1 200 OK\r\nx: a\rb\r\n\r\n'],
    ['a NUL', 'HTTP/1.1 200 OK\r\nx: a\0\r\n\r\n'],
    ['a folded line', 'HTTP/1.1 200 OK\r\nx: a\r\n b\r\n\r\n'],
    ['a space before the colon', 'HTTP/1.1 200 OK\r\nx : a\r\n\r\n'],
    ['a name that is none', 'HTTP/1.1 200 OK\r\nx y: a\r\n\r\n'],
    ['a line without a colon', 'HTTP/1.1 200 OK\r\nx\r\n\r\n'],
    ['a length twice', `${HEAD}content-length: 2\r\ncontent-length: 2\r\n\r\nok`],
    ['a length that is a list', `${HEAD}content-length: 2, 2\r\n\r\nok`],
    ['a length with a sign', `${HEAD}content-length: +2\r\n\r\nok`],
    ['an empty length', `${HEAD}content-length:\r\n\r\nok`],
    ['a length and chunks', `${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['chunked twice', `${HEAD}transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['another coding', `${HEAD}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
    ['chunks of HTTP/1.0', 'HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a chunk size of letters', `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['a chunk size with a sign', `${HEAD}transfer-encoding: chunked\r\n\r\n-1\r\n`],
    ['a chunk size beyond all', `${HEAD}transfer-encoding: chunked\r\n\r\nfffffffffffff\r\n`],
    ['a chunk size that never ends', `${HEAD}transfer-encoding: chunked\r\n\r\n1;${'x'.repeat(2000)}`],
    ['a chunk longer than it says', `${HEAD}transfer-encoding: chunked\r\n\r\n1\r\nok\r\n`],
    ['a chunk line that ends in a line feed', `${HEAD}transfer-encoding: chunked\r\n\r\n1\nx\r\n`],
    ['a trailer that is none', `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\nx\r\n\r\n`],
    ['trailers without end', `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n${'x: y\r\n'.repeat(100)}`],
    ['a head without end', `${HEAD}${'x: y\r\n'.repeat(5000)}`],
    ['an upgrade', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['interim answers without end', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(20)],
    ['more than was asked', `${HEAD}content-length: 0\r\n\r\n${HEAD}`],
  ])('with %s is refused, however it is cut', (_title, text) => {
    for (const size of [text.length, 1, 5]) expect(() => read(text, { size })).toThrow(MalformedResponseError)
  })

  it.each([
    ['head', `${HEAD}x: y`],
    ['body', `${HEAD}content-length: 3\r\n\r\nok`],
    ['chunks', `${HEAD}transfer-encoding: chunked\r\n\r\n2\r\nok\r\n`],
  ])('that is cut off in its %s is refused', (_title, text) => {
    expect(() => read(text, { closes: true })).toThrow('the connection was closed before the answer ended')
  })

  it('with a header of spaces takes no time', () => {
    expect(() => read(`${HEAD}x:${' '.repeat(15_000)}\0\r\n\r\n`)).toThrow(MalformedResponseError)
  })
})
