import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import {
  BINARY,
  CLOSE,
  CONTINUATION,
  connectRaw,
  type FrameParts,
  formatClosing,
  formatFrame,
  PING,
  PONG,
  type RawClient,
  TEXT,
} from '../../fixtures/raw-websocket.ts'
import { connect } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, proxy, twoWay } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess
let url: string

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend((_request, response, body) => response.writeHead(200).end(body))
  const apiId = await createApi(gateway.url, backend.url, api(...proxy('/'), ...twoWay('$default')))
  url = addressOf(gateway.url, apiId)
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

const text = (payload: string | Buffer, more: Partial<FrameParts> = {}): FrameParts => ({
  opcode: TEXT,
  payload,
  ...more,
})
const more = (payload: string | Buffer, parts: Partial<FrameParts> = {}): FrameParts => ({
  opcode: CONTINUATION,
  payload,
  ...parts,
})
const begin = (payload: string | Buffer): FrameParts => text(payload, { isFinal: false })
const go = (payload: string | Buffer): FrameParts => more(payload, { isFinal: false })
const PAGE = 'x'.repeat(32_768)

async function echoOf(client: RawClient): Promise<string | undefined> {
  const frame = await client.next()
  return frame?.opcode === TEXT ? frame.payload.toString() : undefined
}

/** RFC 6455 §5.4, §5.6 */
describe('messages', () => {
  it.each<readonly [title: string, frames: readonly FrameParts[], echo: string]>([
    ['empty', [text('')], ''],
    ['of 125 bytes', [text('x'.repeat(125))], 'x'.repeat(125)],
    ['of 126 bytes', [text('x'.repeat(126))], 'x'.repeat(126)],
    ['of 32 KB in one frame', [text(PAGE)], PAGE],
    ['of 128 KB in four frames', [begin(PAGE), go(PAGE), go(PAGE), more(PAGE)], PAGE.repeat(4)],
    [
      'of many small frames',
      [begin('a'), ...Array.from({ length: 500 }, () => go('b')), more('c')],
      `a${'b'.repeat(500)}c`,
    ],
    ['of empty frames', [begin(''), go(''), more('')], ''],
    ['with a character over two frames', [begin(Buffer.from([0xe2, 0x82])), more(Buffer.from([0xac]))], '€'],
    ['beyond the basic plane', [text('😀')], '😀'],
    ['with a ping between their frames', [begin('a'), { opcode: PING, payload: 'p' }, more('b')], 'ab'],
    ['with a pong that nobody asked for', [begin('a'), { opcode: PONG, payload: 'p' }, more('b')], 'ab'],
  ])('%s are whole', async (_title, frames, echo) => {
    const client = await connectRaw(url)
    client.send(...frames)
    for (;;) {
      const frame = await client.next()
      if (frame?.opcode === PONG) continue
      expect(frame?.payload.toString()).toBe(echo)
      break
    }
    client.socket.destroy()
  })

  it('come byte by byte', async () => {
    const client = await connectRaw(url)
    client.socket.setNoDelay(true)
    for (const byte of formatFrame(text('x'.repeat(130)))) client.send(Buffer.from([byte]))
    expect(await echoOf(client)).toBe('x'.repeat(130))
    client.socket.destroy()
  })

  it('come many at once, and are answered in their order', async () => {
    const client = await connectRaw(url)
    const sent = Array.from({ length: 200 }, (_, index) => `message ${index}`)
    client.send(Buffer.concat(sent.map((it) => formatFrame(text(it)))))
    const received: (string | undefined)[] = []
    for (const _ of sent) received.push(await echoOf(client))
    expect(received).toEqual(sent)
    client.socket.destroy()
  })
})

/** RFC 6455 §5.5, §7.1 */
describe('a closing handshake', () => {
  it.each<readonly [title: string, payload: Buffer | string, code: number | undefined, reason: string]>([
    ['without a code', '', undefined, ''],
    ['with 1000', formatClosing(1000, 'bye'), 1000, 'bye'],
    ['with 1001', formatClosing(1001), 1001, ''],
    ['with 3000', formatClosing(3000, 'é'), 3000, 'é'],
    ['with 4999', formatClosing(4999, 'x'.repeat(123)), 4999, 'x'.repeat(123)],
  ])('%s is answered with the same', async (_title, payload, code, reason) => {
    const client = await connectRaw(url)
    client.send({ opcode: CLOSE, payload })
    expect(await client.closing()).toEqual({ code, reason })
    expect(await client.next()).toBeUndefined()
  })

  it('ends what is heard', async () => {
    const client = await connectRaw(url)
    const before = backend.received.length
    client.send({ opcode: CLOSE, payload: formatClosing(1000) }, text('unheard'))
    await client.closing()
    const other = await connectRaw(url)
    other.send(text('heard'))
    await other.next()
    expect(backend.received.slice(before).map(({ body }) => body)).toEqual(['heard'])
    other.socket.destroy()
  })
})

const rsv = (reserved: number): FrameParts => text('x', { reserved })
const closing = (code: number, reason = ''): FrameParts => ({
  opcode: CLOSE,
  payload: formatClosing(code, reason),
})

/** RFC 6455 §5, §7.4, §8.1; websocket-apis §2.3, §2.4 */
const violations: readonly (readonly [
  title: string,
  broken: {
    readonly frames: readonly FrameParts[]
    readonly code: number
    readonly reason?: string | undefined
  },
])[] = (
  [
    ['a frame without a mask', [text('x', { isMasked: false })], 1002],
    ['a ping without a mask', [{ opcode: PING, isMasked: false }], 1002],
    ['RSV1 without compression', [rsv(4)], 1002],
    ['RSV2', [rsv(2)], 1002],
    ['RSV3', [rsv(1)], 1002],
    ['RSV1 of a ping', [{ opcode: PING, reserved: 4 }], 1002],
    ...[3, 4, 5, 6, 7].map((opcode) => [`the data opcode ${opcode}`, [{ opcode }], 1002] as const),
    ...[11, 12, 13, 14, 15].map((opcode) => [`the control opcode ${opcode}`, [{ opcode }], 1002] as const),
    ['a continuation of nothing', [more('x')], 1002],
    ['a second message inside the first', [begin('x'), text('y')], 1002],
    ['a ping in fragments', [{ opcode: PING, isFinal: false }], 1002],
    ['a ping that is too long', [{ opcode: PING, payload: 'x'.repeat(126) }], 1002],
    [
      'a close frame that is too long',
      [{ opcode: CLOSE, payload: Buffer.concat([formatClosing(1000), Buffer.alloc(124, 'x')]) }],
      1002,
    ],
    ['a close frame of one byte', [{ opcode: CLOSE, payload: 'x' }], 1002],
    ...[0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535].map(
      (code) => [`the close code ${code}`, [closing(code)], 1002] as const,
    ),
    [
      'a close reason that is no UTF-8',
      [{ opcode: CLOSE, payload: Buffer.concat([formatClosing(1000), Buffer.from([0xff])]) }],
      1007,
    ],
    ['text that is no UTF-8', [text(Buffer.from([0x61, 0xff]))], 1007],
    ['text with an overlong character', [text(Buffer.from([0xc0, 0xaf]))], 1007],
    ['text with half a surrogate', [text(Buffer.from([0xed, 0xa0, 0x80]))], 1007],
    ['text beyond Unicode', [text(Buffer.from([0xf4, 0x90, 0x80, 0x80]))], 1007],
    ['text that ends in the middle of a character', [text(Buffer.from([0xe2, 0x82]))], 1007],
    ['fragments that make no UTF-8 together', [begin(Buffer.from([0xe2, 0x82])), more('x')], 1007],
    ['a binary frame', [{ opcode: BINARY, payload: 'x' }], 1003, 'Binary is not supported'],
    ['an empty binary frame', [{ opcode: BINARY }], 1003, 'Binary is not supported'],
    [
      'a binary frame that never ends',
      [{ opcode: BINARY, payload: '', claimedLength: 1_000, isFinal: false }],
      1003,
      'Binary is not supported',
    ],
    ['a frame a byte too long', [text(`${PAGE}x`)], 1009, ''],
    ['a frame that claims to be too long', [text('', { claimedLength: 32_769 })], 1009, ''],
    ['a frame that claims 2^40 bytes', [text('', { claimedLength: 2 ** 40 })], 1009, ''],
    ['a later frame a byte too long', [begin('x'), more(`${PAGE}x`)], 1009, ''],
    ['a message a byte too long', [begin(PAGE), go(PAGE), go(PAGE), go(PAGE), more('x')], 1009, ''],
  ] as readonly (readonly [string, readonly FrameParts[], number, string?])[]
).map(([title, frames, code, reason]) => [title, { frames, code, reason }])

describe('a client that breaks the protocol', () => {
  it.each(violations)('by %s', async (_title, { frames, code, reason }) => {
    const client = await connectRaw(url)
    const before = backend.received.length
    client.send(...frames)
    const ending = await client.closing()
    expect(ending?.code).toBe(code)
    if (reason !== undefined) expect(ending?.reason).toBe(reason)
    if (frames.some(({ claimedLength }) => claimedLength !== undefined)) client.socket.destroy()
    else client.send({ opcode: CLOSE, payload: formatClosing(code) })
    expect(await client.next()).toBeUndefined()
    expect(backend.received.length).toBe(before)
  })

  it('is heard up to there, and not beyond', async () => {
    const client = await connectRaw(url)
    const before = backend.received.length
    client.send(
      Buffer.concat([
        formatFrame(text('good')),
        formatFrame({ opcode: BINARY, payload: 'bad' }),
        formatFrame(text('late')),
      ]),
    )
    expect(await client.closing()).toEqual({ code: 1003, reason: 'Binary is not supported' })
    await expect.poll(() => backend.received.slice(before).map(({ body }) => body)).toEqual(['good'])
    client.socket.destroy()
    const other = await connectRaw(url)
    other.send(text('next'))
    await other.next()
    expect(backend.received.slice(before).map(({ body }) => body)).toEqual(['good', 'next'])
    other.socket.destroy()
  })

  it('takes nobody else along', async () => {
    const [good, bad] = [await connectRaw(url), await connectRaw(url)]
    bad.send(rsv(7))
    await bad.closing()
    good.send(text('still here'))
    expect(await echoOf(good)).toBe('still here')
    good.socket.destroy()
  })
})

/** RFC 7692 */
describe('a compressed message', () => {
  it('counts by its length without compression', async () => {
    const options = { perMessageDeflate: { threshold: 0 } }
    const fine = await connect(url, options)
    expect(await fine.ask(PAGE)).toBe(PAGE)
    await fine.close()
    for (const bytes of [32_769, 131_073]) {
      const large = await connect(url, options)
      large.send('x'.repeat(bytes))
      expect(await large.closed).toMatchObject({ code: 1009 })
    }
  })

  it('that is none is refused', async () => {
    const client = await connectRaw(url, { headers: ['Sec-WebSocket-Extensions: permessage-deflate'] })
    client.send({ opcode: TEXT, payload: Buffer.from([0xff, 0xff, 0xff, 0xff]), reserved: 4 })
    expect((await client.closing())?.code).toBe(1007)
    client.socket.destroy()
  })
})
