import { describe, expect, it } from 'vitest'
import { ByteCollector } from './byte-collector.ts'

const KB = 1024
const pieceOf = (bytes: number, seed: number) =>
  Buffer.from(Array.from({ length: bytes }, (_, at) => at * seed))

describe('gathering bytes', () => {
  it.each([
    ['nothing', []],
    ['one short piece', [10]],
    ['several short pieces', [10, 20, 0, 5]],
    ['many pieces of a byte', Array(3 * KB).fill(1)],
    ['nothing before something', [0, 0, 10, 0, 20]],
    ['what is just short', [32 * KB, 32 * KB]],
    ['one byte more than that', [32 * KB, 32 * KB, 1]],
    ['one long piece', [100 * KB]],
    ['many pieces', Array(40).fill(17 * KB + 1)],
    ['whole blocks', Array(8).fill(64 * KB)],
    ['a piece of several blocks', [10, 700 * KB, 5]],
    ['one whole block', [100 * KB, 156 * KB]],
    ['more than is put together at once', Array(7).fill(200 * KB)],
  ])('%s', async (_name, sizes) => {
    const pieces = sizes.map((bytes, index) => pieceOf(bytes, index + 1))
    const whole = Buffer.concat(pieces)
    for (const comesWhole of [false, true]) {
      for (const end of ['finish', 'finishInTurns'] as const) {
        const collector = new ByteCollector(comesWhole ? whole.length : 2048 * KB, comesWhole)
        for (const piece of pieces) collector.add(piece)
        expect(collector.length).toBe(whole.length)
        const body = collector[end]()
        expect(collector.length).toBe(0)
        expect(whole.equals(await body)).toBe(true)
      }
    }
  })

  it('is given up where not all came that was announced', () => {
    const collector = new ByteCollector(512 * KB, true)
    collector.add(pieceOf(300 * KB, 1))
    collector.clear()
    expect(collector.finish()).toHaveLength(0)
  })

  it('lets others have their turns while what is long is put together', async () => {
    const collector = new ByteCollector(10 * 1024 * KB)
    for (let count = 0; count < 40; count += 1) collector.add(Buffer.alloc(256 * KB, count))
    let turns = 0
    let isWatched = true
    const watch = () => {
      turns += 1
      if (isWatched) setImmediate(watch)
    }
    setImmediate(watch)
    const body = collector.finishInTurns()
    // Others grow meanwhile, in blocks that it has given up.
    const other = new ByteCollector(10 * 1024 * KB)
    const timer = setInterval(() => other.add(Buffer.alloc(256 * KB, 'x')), 0)
    const whole = await body
    clearInterval(timer)
    isWatched = false
    expect(turns).toBeGreaterThan(30)
    const blocks = Array.from({ length: 40 }, (_, count) => Buffer.alloc(256 * KB, count))
    expect(Buffer.concat(blocks).equals(whole)).toBe(true)
  })

  it('keeps bodies apart that grow where others were given up', () => {
    const other = new ByteCollector(1024 * KB)
    other.add(Buffer.alloc(700 * KB, 'x'))
    other.clear()
    const [first, second] = [1, 2].map((seed) => {
      const collector = new ByteCollector(1024 * KB)
      collector.add(pieceOf(300 * KB, seed))
      return collector
    })
    first?.add(pieceOf(100 * KB, 3))
    const bytes = first?.finish()
    const whole = Buffer.concat([pieceOf(300 * KB, 1), pieceOf(100 * KB, 3)])
    expect(whole.equals(bytes as Uint8Array)).toBe(true)
    expect(bytes?.buffer.byteLength).toBe(whole.length)
    expect(pieceOf(300 * KB, 2).equals(second?.finish() as Uint8Array)).toBe(true)
    expect(whole.equals(bytes as Uint8Array)).toBe(true)
    expect(other.length).toBe(0)
  })

  it('takes what may come, and not a byte more', () => {
    const collector = new ByteCollector(100 * KB)
    for (let count = 0; count < 4; count += 1) collector.add(pieceOf(25 * KB, 3))
    expect(() => collector.add(pieceOf(1, 1))).toThrow(RangeError)
    expect(collector.finish()).toHaveLength(100 * KB)
  })

  it.each([
    ['what is long', [pieceOf(100 * KB, 1)]],
    ['several short pieces', [pieceOf(10, 1), pieceOf(20, 1), pieceOf(5, 1)]],
    ['a short piece of something long', [pieceOf(64 * KB, 1).subarray(0, 100)]],
  ])('copies %s: the pieces are free', (_name, pieces) => {
    const whole = Buffer.concat(pieces)
    const collector = new ByteCollector(200 * KB)
    for (const piece of pieces) collector.add(piece)
    for (const piece of pieces) piece.fill(0)
    const bytes = collector.finish()
    expect(whole.equals(bytes)).toBe(true)
    expect(structuredClone(bytes)).toHaveLength(whole.length)
  })

  it('takes the one short piece of a body as it is', () => {
    const piece = Buffer.from(new ArrayBuffer(100))
    const collector = new ByteCollector(200 * KB)
    collector.add(piece)
    expect(collector.finish().buffer).toBe(piece.buffer)
  })
})
