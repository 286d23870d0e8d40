import { expect } from '../../matching/matchers.ts'
import { ECHO, type HttpSubject, http } from './scene.ts'

/** What travels with a request and with its answer. */
export const headers: readonly HttpSubject[] = [
  http('headers', 'http-apis §5.1', {
    given: ECHO,
    rows: [
      {
        title: 'the backend gets its own Host, Forwarded, Via and a trace, and no X-Forwarded',
        when: { path: '/' },
        outcome: {
          status: 200,
          receivedHeaders: {
            host: '<backendHost>',
            forwarded: expect.stringMatching(/^by=[\d.:a-f]+;for=[\d.:a-f]+;host=[^;]+;proto=https?$/),
            via: 'HTTP/1.1 AmazonAPIGateway',
            'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
            'x-forwarded-for': undefined,
            'x-forwarded-proto': undefined,
            'x-forwarded-port': undefined,
          },
        },
      },
      {
        title: 'Forwarded and Via are extended, a trace is kept',
        when: {
          path: '/',
          headers: ['Forwarded', 'for=1.2.3.4', 'Via', '1.1 cache', 'X-Amzn-Trace-Id', 'Root=1-5-6'],
        },
        outcome: {
          status: 200,
          receivedHeaders: {
            forwarded: expect.stringMatching(/^for=1\.2\.3\.4, by=/),
            via: '1.1 cache, HTTP/1.1 AmazonAPIGateway',
            'x-amzn-trace-id': 'Root=1-5-6',
          },
        },
      },
      {
        title: 'end-to-end headers pass',
        when: {
          path: '/',
          headers: [
            'Authorization',
            'Bearer x',
            'Cookie',
            'a=1; b=2',
            'Origin',
            'https://o.example',
            'X-Shop',
            'é',
            'X-Forwarded-For',
            '9.9.9.9',
          ],
        },
        outcome: {
          status: 200,
          receivedHeaders: {
            authorization: 'Bearer x',
            cookie: 'a=1; b=2',
            origin: 'https://o.example',
            'x-shop': 'é',
            'x-forwarded-for': '9.9.9.9',
          },
        },
      },
      {
        title: 'hop-by-hop headers and those that Connection names stay behind',
        when: {
          path: '/',
          headers: [
            'Connection',
            'close, X-Hop',
            'X-Hop',
            '1',
            'Keep-Alive',
            'timeout=1',
            'TE',
            'trailers',
            'Proxy-Authorization',
            'x',
            'X-End',
            '1',
          ],
        },
        outcome: {
          status: 200,
          receivedHeaders: {
            'x-hop': undefined,
            'keep-alive': undefined,
            te: undefined,
            'proxy-authorization': undefined,
            'x-end': '1',
          },
        },
      },
      {
        title: 'answers carry apigw-requestid and what the backend set, hop-by-hop headers aside',
        when: { path: '/answer-headers' },
        outcome: {
          status: 202,
          headers: {
            'apigw-requestid': expect.stringMatching(/^[\w-]{15}=$/),
            'set-cookie': ['a=1; Path=/', 'b=2'],
            server: 'tiny/1.0',
            etag: '"abc"',
            'x-hop': undefined,
            'proxy-authenticate': undefined,
          },
        },
      },
      {
        title: 'redirects go back to the client',
        when: { path: '/redirect' },
        outcome: { status: 302, headers: { location: 'https://else.example/' } },
      },
      {
        title: "the backend's own errors pass through unchanged",
        when: { path: '/teapot' },
        outcome: { status: 418, text: 'short and stout' },
      },
      {
        title: 'an empty answer stays empty',
        when: { path: '/nothing' },
        outcome: { status: 204, text: '' },
      },
      {
        title: 'a body goes along as it is',
        when: { method: 'POST', path: '/', headers: ['Content-Type', 'text/plain'], body: 'hello ☕' },
        outcome: {
          status: 200,
          received: { body: 'hello ☕' },
          receivedHeaders: { 'content-type': 'text/plain' },
        },
      },
    ],
  }),
]
