import type { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import * as ws from 'ws'
import { formatTextFrame } from './format-frame.ts'

/** The library's own reader, which its types do not have. */
const { Receiver } = ws as unknown as { Receiver: new (options: object) => Writable }

/** What a client reads of a frame, and whether it was a whole message. */
function read(frame: Buffer): Promise<string> {
  const receiver = new Receiver({ isServer: false })
  return new Promise((resolve, reject) => {
    receiver.on('message', (data: Buffer, isBinary: boolean) =>
      isBinary ? reject(new Error('binary')) : resolve(String(data)),
    )
    receiver.on('error', reject)
    receiver.write(frame)
  })
}

describe('a text frame', () => {
  it.each([0, 1, 125, 126, 127, 65_535, 65_536, 131_072])(
    'of %i bytes is read as it was written',
    async (length) => {
      const text = 'x'.repeat(length)
      expect(await read(formatTextFrame(text))).toBe(text)
      expect(await read(formatTextFrame(Buffer.from(text)))).toBe(text)
    },
  )

  it('has text as UTF-8, its length counted in bytes', async () => {
    const text = 'é'.repeat(63)
    const frame = formatTextFrame(text)
    expect([frame.length, await read(frame)]).toEqual([4 + 126, text])
    expect(formatTextFrame(new Uint8Array([0xc3, 0xa9]))).toEqual(formatTextFrame('é'))
  })
})
