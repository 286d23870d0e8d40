import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Answer } from '@gatehouse/runtime'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PlainClientRequest } from '../http1/plain-client-request.ts'
import type { ClientRequest } from './client-request.ts'
import { toClientRequest } from './node-request.ts'

const HEAD = { method: 'GET', url: '/', rawHeaders: [], host: 'a', headBytes: 0, bodyBytes: 0, isLast: true }

type Serve = (clientRequest: ClientRequest) => void

/** The two ways in which a request of HTTP/1.1 is answered. */
const WAYS: Readonly<Record<string, (serve: Serve) => ReturnType<typeof createSocketServer>>> = {
  'by Node': (serve) =>
    createServer(((request, response) => serve(toClientRequest(request, response))) as RequestListener),
  'on the fast path': (serve) =>
    createSocketServer((socket: Socket) => {
      socket.once('data', () => serve(new PlainClientRequest(HEAD, null, socket, () => socket.end())))
    }),
}

async function answerBy(way: string, answer: Answer): Promise<Response> {
  const server = WAYS[way]?.((clientRequest) => clientRequest.answer(answer)) as ReturnType<
    typeof createSocketServer
  >
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    headers: { connection: 'close' },
  })
}

describe.each(Object.keys(WAYS))('an answer that cannot be written, %s,', (way) => {
  it.each<[string, Partial<Answer>]>([
    ['for a line feed in a header', { headers: ['x', 'a\r\nx-evil: 1'] }],
    ['for a header beyond Latin-1', { headers: ['x', 'λ'] }],
    ['for the name of a header', { headers: ['x y', 'a'] }],
    ['for its status', { status: 600 }],
    ['for a status that ends nothing', { status: 101 }],
    ['for a header of a stream', { headers: ['x', '\0'], body: Readable.from(['a']) }],
  ])('%s is replaced, and both are told once', async (_title, members) => {
    const told: unknown[] = []
    const instead = (error: unknown): Answer => {
      told.push((error as Error).message)
      return {
        status: 500,
        headers: ['content-length', '3'],
        body: Buffer.from('why'),
        onSent: (it) => told.push(it),
      }
    }
    const answer: Answer = {
      status: 200,
      headers: [],
      body: null,
      ...members,
      instead,
      onSent: () => told.push('sent'),
    }
    const got = await answerBy(way, answer)
    expect([got.status, await got.text()]).toEqual([500, 'why'])
    expect([...got.headers.keys()]).not.toContain('x-evil')
    expect(told).toEqual([expect.stringMatching(/malformed|status|valid/), 3])
  })

  it('is an internal error where nothing else is said', async () => {
    const bad = { status: 200, headers: ['x', '\r\n'], body: null }
    for (const answer of [bad, { ...bad, instead: () => bad }]) {
      const got = await answerBy(way, answer)
      expect([got.status, await got.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
    }
  })

  it.each([
    [204, [], null],
    [205, ['content-length', '0'], null],
    [304, [], null],
  ])('%i has no body, whatever it was before', async (status, _headers, _body) => {
    let bytes: number | undefined
    const onSent = (sent: number) => {
      bytes = sent
    }
    const got = await answerBy(way, {
      status,
      headers: ['content-length', '3'],
      body: Buffer.from('abc'),
      onSent,
    })
    expect([got.status, await got.text(), bytes]).toEqual([status, '', 0])
    expect(got.headers.get('content-length')).toBe({ 204: null, 205: '0', 304: '3' }[status])
  })
})
