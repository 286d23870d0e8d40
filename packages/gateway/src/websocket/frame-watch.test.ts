import { describe, expect, it } from 'vitest'
import { FrameWatch } from './frame-watch.ts'

/** A client's frame: its first byte, and a payload of a length. */
function frame(first: number, length: number): Buffer {
  const header =
    length < 126
      ? Buffer.from([first, 0x80 | length])
      : length < 0x1_00_00
        ? Buffer.from([first, 0x80 | 126, length >> 8, length & 0xff])
        : Buffer.concat([Buffer.from([first, 0x80 | 127]), bytesOf(length)])
  return Buffer.concat([header, Buffer.alloc(4 + length)])
}

function bytesOf(length: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(length))
  return bytes
}

const [TEXT, BEGIN, MORE, END, BINARY, PING] = [0x81, 0x01, 0x00, 0x80, 0x82, 0x89]

/** What a watch says of frames, however they are cut. */
function watch(frames: readonly Buffer[], pieceBytes: number): FrameWatch {
  const found = new FrameWatch()
  const bytes = Buffer.concat(frames)
  for (let at = 0; at < bytes.length; at += pieceBytes) found.take(bytes.subarray(at, at + pieceBytes))
  return found
}

describe.each([1, 2, 3, 7, 1_000, 1_000_000])('in pieces of %s bytes', (pieceBytes) => {
  it.each<readonly [title: string, frames: readonly Buffer[], messages: number, code: number | undefined]>([
    ['messages of all lengths', [0, 1, 125, 126, 32_768].map((length) => frame(TEXT, length)), 5, undefined],
    [
      'a message in frames, a ping between',
      [frame(BEGIN, 5), frame(PING, 125), frame(MORE, 200), frame(END, 0)],
      1,
      undefined,
    ],
    ['a frame a byte too long', [frame(TEXT, 3), frame(TEXT, 32_769), frame(TEXT, 3)], 1, 1009],
    ['a frame far too long', [frame(TEXT, 70_000)], 0, 1009],
    ['a later frame too long', [frame(BEGIN, 3), frame(END, 32_769)], 0, 1009],
    [
      'a binary frame after others',
      [frame(TEXT, 3), frame(TEXT, 300), frame(BINARY, 3), frame(TEXT, 3)],
      2,
      1003,
    ],
  ])('%s', (_title, frames, messages, code) => {
    const found = watch(frames, pieceBytes)
    expect(found.messages).toBe(messages)
    expect(found.violation?.code).toBe(code)
  })
})

it('judges a compressed message by what it is without that, when it came in one frame', () => {
  const found = watch([frame(BEGIN, 9), frame(END, 9), frame(TEXT, 9), frame(TEXT, 9)], 1_000)
  expect([40_000, 32_768, 32_769].map((bytes) => found.judgeMessage(bytes))).toEqual([false, false, true])
  expect(found.violation?.code).toBe(1009)
})
