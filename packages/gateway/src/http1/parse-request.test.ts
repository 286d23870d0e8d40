import { describe, expect, it } from 'vitest'
import { parsePlainRequest } from './parse-request.ts'

const parse = (text: string) => parsePlainRequest(Buffer.from(text, 'latin1'))

describe('a plain request', () => {
  it('is read with its length and its end', () => {
    const head =
      'POST /a/b?c=%20d HTTP/1.1\r\nHost: x:1\r\nCONTENT-length: 5\r\nX-Empty:\r\nX-Text: \t a \xe9\t b\r\n\r\n'
    expect(parse(`${head}helloGET`)).toEqual({
      method: 'POST',
      url: '/a/b?c=%20d',
      rawHeaders: ['Host', 'x:1', 'CONTENT-length', '5', 'X-Empty', '', 'X-Text', 'a \xe9\t b'],
      host: 'x:1',
      headBytes: head.length,
      bodyBytes: 5,
      isLast: false,
    })
  })

  it.each([
    ['close', true],
    ['Close', true],
    ['keep-alive', false],
  ])('says whether it is the last: Connection: %s', (value, isLast) => {
    expect(parse(`GET / HTTP/1.1\r\nHost: x\r\nConnection: ${value}\r\n\r\n`)).toMatchObject({ isLast })
  })

  const LINE = 'GET / HTTP/1.1\r\n'
  const HOST = 'Host: x\r\n'
  it.each([
    ['a head that is not there whole', `${LINE}${HOST}`],
    ['another version', `GET / HTTP/1.0\r\n${HOST}\r\n`],
    ['an unusual method', `PROPFIND / HTTP/1.1\r\n${HOST}\r\n`],
    ['a method in lower case', `get / HTTP/1.1\r\n${HOST}\r\n`],
    ['a whole URL', `GET http://x/ HTTP/1.1\r\n${HOST}\r\n`],
    ['an asterisk', `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`],
    ['a fragment', `GET /a#b HTTP/1.1\r\n${HOST}\r\n`],
    ['a space in the path', `GET /a b HTTP/1.1\r\n${HOST}\r\n`],
    ['a byte beyond ASCII in the path', `GET /\xe9 HTTP/1.1\r\n${HOST}\r\n`],
    ['an empty line before', `\r\n${LINE}${HOST}\r\n`],
    ['no host', `${LINE}\r\n`],
    ['two hosts', `${LINE}${HOST}host: y\r\n\r\n`],
    ['two lengths', `${LINE}${HOST}Content-Length: 1\r\ncontent-length: 1\r\n\r\na`],
    ['a length with a sign', `${LINE}${HOST}Content-Length: +1\r\n\r\na`],
    ['a length of two values', `${LINE}${HOST}Content-Length: 1, 1\r\n\r\na`],
    ['an empty length', `${LINE}${HOST}Content-Length:\r\n\r\n`],
    ['chunks', `${LINE}${HOST}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['another coding', `${LINE}${HOST}transfer-encoding: identity\r\n\r\n`],
    ['an upgrade', `${LINE}${HOST}Upgrade: h2c\r\n\r\n`],
    ['options of the connection', `${LINE}${HOST}Connection: keep-alive, x-secret\r\n\r\n`],
    ['an expectation', `${LINE}${HOST}Expect: 100-continue\r\n\r\n`],
    ['a folded line', `${LINE}${HOST}X: a\r\n b\r\n\r\n`],
    ['a bare line feed', `${LINE}${HOST}X: a\nY: b\r\n\r\n`],
    ['a bare carriage return', `${LINE}${HOST}X: a\rY: b\r\n\r\n`],
    ['a space before the colon', `${LINE}${HOST}X : a\r\n\r\n`],
    ['a space before the name', `${LINE} X: a\r\n${HOST}\r\n`],
    ['a name that is none', `${LINE}${HOST}X(y): a\r\n\r\n`],
    ['no name', `${LINE}${HOST}: a\r\n\r\n`],
    ['a line without a colon', `${LINE}${HOST}X\r\n\r\n`],
    ['white space after a value', `${LINE}${HOST}X: a \r\n\r\n`],
    ['white space after a length', `${LINE}${HOST}Content-Length: 1\t\r\n\r\na`],
    ['a NUL in a value', `${LINE}${HOST}X: a\0b\r\n\r\n`],
    ['too many fields', `${LINE}${HOST}${'X: y\r\n'.repeat(64)}\r\n`],
    ['a long head', `${LINE}${HOST}X: ${'y'.repeat(9000)}\r\n\r\n`],
  ])('is nothing with %s', (_, text) => {
    expect(parse(text)).toBeUndefined()
  })

  it('takes no longer to be read than its length, however it is made', () => {
    const white = `${LINE}${HOST}X:${' '.repeat(8_000)}\0\r\n\r\n`
    const before = process.cpuUsage()
    for (let times = 0; times < 100; times += 1) expect(parse(white)).toBeUndefined()
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  })
})
