import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../exchange/exchange.ts'
import type { RawHeaders } from '../../exchange/raw-headers.ts'
import { toBackendHeaders, toClientHeaders } from './headers.ts'

const TRACE_ID = '1-67c41b90-0123456789abcdef01234567'

function exchangeOf(headers: RawHeaders, more: Partial<Exchange> = {}): Exchange {
  return {
    requestId: 'KP8ZgjF4IAMEMyQ=',
    method: 'GET',
    path: '/',
    clientPath: '/',
    wirePath: '/',
    query: '',
    headers,
    body: null,
    host: 'a1b2c3d4e5.execute-api.localhost',
    scheme: 'http',
    sourceIp: '192.0.2.1',
    localIp: '192.0.2.2',
    onGone: () => undefined,
    ...more,
  }
}

const OWN = [
  'Forwarded',
  'by=192.0.2.2;for=192.0.2.1;host=a1b2c3d4e5.execute-api.localhost;proto=http',
  'Via',
  'HTTP/1.1 AmazonAPIGateway',
  'X-Amzn-Trace-Id',
  `Root=${TRACE_ID}`,
]
const forBackend = (headers: RawHeaders, more?: Partial<Exchange>) =>
  toBackendHeaders(exchangeOf(headers, more), () => TRACE_ID)

describe('toBackendHeaders', () => {
  it.each<[string, RawHeaders, RawHeaders]>([
    [
      'passes headers in their order and case',
      ['X-B', '1', 'x-a', '2', 'X-B', '3'],
      ['X-B', '1', 'x-a', '2', 'X-B', '3'],
    ],
    [
      'passes Authorization and Cookie',
      ['Authorization', 'Bearer x', 'Cookie', 'a=1'],
      ['Authorization', 'Bearer x', 'Cookie', 'a=1'],
    ],
    ['drops Host and Expect', ['Host', 'x', 'Expect', '100-continue'], []],
    [
      'drops hop-by-hop headers',
      ['Connection', 'keep-alive', 'Keep-Alive', 'x', 'TE', 'x', 'Trailer', 'x', 'Upgrade', 'h2c'],
      [],
    ],
    [
      'drops proxy headers',
      ['Proxy-Authorization', 'x', 'Proxy-Connection', 'x', 'Transfer-Encoding', 'chunked'],
      [],
    ],
    [
      'drops what Connection names',
      ['X-Hop', '1', 'Connection', 'Upgrade, x-hop', 'X-End', '2'],
      ['X-End', '2'],
    ],
    ['keeps Content-Length', ['Content-Length', '5'], ['Content-Length', '5']],
  ])('%s', (_title, headers, kept) => {
    expect(forBackend(headers)).toEqual([...kept, ...OWN])
  })

  it('extends Forwarded and Via, and keeps a trace', () => {
    const headers = forBackend([
      'forwarded',
      'for=1.2.3.4',
      'via',
      '1.1 cache',
      'x-amzn-trace-id',
      'Root=1-2-3',
    ])
    expect(headers).toEqual([
      'Forwarded',
      `for=1.2.3.4, ${OWN[1]}`,
      'Via',
      `1.1 cache, ${OWN[3]}`,
      'X-Amzn-Trace-Id',
      'Root=1-2-3',
    ])
  })

  it('quotes IPv6 addresses and hosts with a port in Forwarded', () => {
    const [, forwarded] = forBackend([], {
      sourceIp: '::1',
      localIp: '2001:db8::1',
      host: 'localhost:4080',
      scheme: 'https',
    })
    expect(forwarded).toBe('by="[2001:db8::1]";for="[::1]";host="localhost:4080";proto=https')
  })
})

describe('toClientHeaders', () => {
  it.each<[string, RawHeaders, RawHeaders]>([
    [
      'passes several Set-Cookie',
      ['Set-Cookie', 'a=1', 'set-cookie', 'b=2'],
      ['Set-Cookie', 'a=1', 'set-cookie', 'b=2'],
    ],
    [
      'passes Server, Date and ETag',
      ['Server', 'nginx', 'Date', 'x', 'ETag', '"1"'],
      ['Server', 'nginx', 'Date', 'x', 'ETag', '"1"'],
    ],
    [
      'drops hop-by-hop headers',
      ['Connection', 'close', 'Transfer-Encoding', 'chunked', 'Keep-Alive', 'x'],
      [],
    ],
    ['drops what Connection names', ['connection', 'X-Hop', 'x-hop', '1'], []],
    ["drops a backend's own request id", ['APIGW-RequestId', 'x'], []],
  ])('%s', (_title, headers, kept) => {
    expect(toClientHeaders(headers, 'id=')).toEqual([...kept, 'apigw-requestid', 'id='])
  })
})
