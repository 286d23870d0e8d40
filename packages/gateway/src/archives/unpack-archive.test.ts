import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LargeArchiveError } from './read-archive.ts'
import { unpackArchive } from './unpack-archive.ts'

let parent: string
let folder: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'gatehouse-archive-'))
  folder = join(parent, 'code')
})
afterEach(() => rmSync(parent, { recursive: true }))

const UNIX = 3
const WINDOWS = 10

/** A file as a system with modes packs it. */
const packed = (text: string, mode: number, os = UNIX): Zippable[string] => [
  strToU8(text),
  { os, attrs: mode << 16 },
]

const unpack = (files: Zippable) => unpackArchive(() => zipSync(files), folder)
const isExecutable = (name: string) => (statSync(join(folder, name)).mode & 0o111) !== 0

describe('an archive', () => {
  it.each([
    ['of Unix', { 'bin/run': packed('#!', 0o100755) }, true],
    ['of macOS', { 'bin/run': packed('#!', 0o100755, 19) }, true],
    ['of Unix, where it is not executable', { 'bin/run': packed('#!', 0o100644) }, false],
    ['of a system without modes', { 'bin/run': packed('#!', 0o100755, WINDOWS) }, false],
  ])('%s keeps whether a file may be run', async (_system, files, expected) => {
    await unpack({ 'a.txt': strToU8('a'), ...files, 'z.txt': packed('z', 0o100644) })
    expect(['a.txt', 'bin/run', 'z.txt'].map(isExecutable)).toEqual([false, expected, false])
  })

  it('has an executable bootstrap, whatever packed it', async () => {
    await unpack({ bootstrap: packed('#!', 0, WINDOWS) })
    expect(isExecutable('bootstrap')).toBe(true)
  })

  it('keeps links, but for those that lead out of it', async () => {
    await unpack({
      'lib/libone.so': packed('libone.so.1', 0o120777),
      'lib/libone.so.1': strToU8('one'),
      up: packed('../other', 0o120777),
      root: packed('/etc/hosts', 0o120777),
    })
    expect(readlinkSync(join(folder, 'lib/libone.so'))).toBe('libone.so.1')
    expect(readFileSync(join(folder, 'lib/libone.so'), 'utf8')).toBe('one')
    expect(readdirSync(folder)).toEqual(['lib'])
  })

  it.each([
    ['packed', 6 as const],
    ['as it is', 0 as const],
  ])('is none where a link leads further than a path goes, %s', async (_how, level) => {
    const long: Zippable[string] = [strToU8('a/'.repeat(2_049)), { os: UNIX, attrs: 0o120777 << 16, level }]
    await expect(unpack({ long })).rejects.toThrow('a link leads further than any path')
    expect(readdirSync(parent)).toEqual([])
  })

  it('writes nothing through a link', async () => {
    const files = { link: packed('lib', 0o120777), 'link/file': strToU8('one'), 'lib/other': strToU8('two') }
    await expect(unpack(files)).rejects.toThrow('EEXIST')
    expect(readdirSync(parent)).toEqual([])
  })

  it('keeps folders that are empty', async () => {
    await unpack({ 'empty/': new Uint8Array() })
    expect(statSync(join(folder, 'empty')).isDirectory()).toBe(true)
  })

  it('is not read again where it was unpacked', async () => {
    await unpack({ one: strToU8('one') })
    await unpackArchive(() => expect.fail('it is read'), folder)
    expect(readdirSync(parent)).toEqual(['code'])
  })

  /** Overwrites members of its directory's entries, each by where it is in one: 20 packed bytes, 24 unpacked bytes, 42 the place. */
  function lie(archive: Uint8Array, members: Readonly<Record<number, number>>, first = 0): Uint8Array {
    const bytes = Buffer.from(archive)
    let at = bytes.indexOf('PK\x01\x02')
    for (let index = 0; at >= 0; index += 1, at = bytes.indexOf('PK\x01\x02', at + 4))
      for (const [member, value] of Object.entries(members))
        if (index >= first) bytes.writeUInt32LE(value, at + Number(member))
    return bytes
  }

  const KB = 1024
  const limited = (maxBytes: number, maxEntries = 10) => ({ maxBytes, maxEntries })

  it.each([
    ['packed', zipSync({ a: new Uint8Array(100 * KB) })],
    ['packed, and long', zipSync({ a: randomBytes(100 * KB) })],
    ['stored', zipSync({ a: new Uint8Array(100 * KB) }, { level: 0 })],
    ['with nothing left', zipSync({ a: new Uint8Array(100 * KB), b: new Uint8Array() })],
  ])('has its size whatever it says: %s', async (_title, archive) => {
    const small = lie(archive, { 24: 0 })
    await expect(unpackArchive(() => small, folder, limited(100 * KB - 1))).rejects.toThrow(LargeArchiveError)
    expect(existsSync(folder)).toBe(false)
    await unpackArchive(() => small, folder, limited(100 * KB))
    expect(statSync(join(folder, 'a')).size).toBe(100 * KB)
  })

  it('has no byte where there is room for none', async () => {
    const archive = zipSync({ a: new Uint8Array(1), b: new Uint8Array(1) })
    await expect(unpackArchive(() => archive, folder, limited(1))).rejects.toThrow('more than 1 bytes')
    await unpackArchive(() => archive, folder, limited(2))
  })

  it('has what its files had, long ones as well', async () => {
    const files = { random: randomBytes(3_000 * KB), zeros: new Uint8Array(3_000 * KB), 'b/c': strToU8('c') }
    await unpack(files)
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true)
  })

  it.each([
    ['entries', { a: strToU8('a'), b: strToU8('b'), 'c/': new Uint8Array() }],
    ['folders that its names have', { 'a/b/c/d': strToU8('d') }],
  ])('has no more %s than it may', async (_title, files) => {
    const archive = zipSync(files)
    const most = 'it has more than 2 files and folders'
    await expect(unpackArchive(() => archive, folder, limited(KB, 2))).rejects.toThrow(most)
    expect(readdirSync(parent)).toEqual([])
    await unpackArchive(() => archive, folder, limited(KB, 3))
  })

  it('has no name that is longer than any path', async () => {
    await expect(unpack({ ['a/'.repeat(2_100)]: new Uint8Array() })).rejects.toThrow('longer than any path')
  })

  it.each([
    [
      'many folders',
      Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`${at}/`, new Uint8Array()])),
    ],
    ['a long file', { a: new Uint8Array(60_000 * KB) }],
    ['a long file that is stored', { a: [new Uint8Array(30_000 * KB), { level: 0 }] } as Zippable],
  ])('lets others have their turns while it is unpacked: %s', async (_title, files) => {
    const archive = zipSync(files)
    let turns = 0
    const watch = () => {
      turns += 1
      immediate = setImmediate(watch)
    }
    let immediate = setImmediate(watch)
    await unpackArchive(() => archive, folder)
    clearImmediate(immediate)
    expect(turns).toBeGreaterThan(1)
    expect(readdirSync(folder)).toHaveLength(Object.keys(files).length)
  })

  it('may be unpacked twice at once', async () => {
    const files = { a: new Uint8Array(1_000 * KB), b: strToU8('b') }
    await Promise.all([unpack(files), unpack(files)])
    expect([readdirSync(parent), readdirSync(folder)]).toEqual([['code'], ['a', 'b']])
  })

  it('has each of its parts once', async () => {
    const files = { a: new Uint8Array(10 * KB), b: new Uint8Array(1), c: new Uint8Array(1) }
    const overlapping = lie(zipSync(files, { level: 0 }), { 20: 10 * KB, 42: 0 }, 1)
    await expect(unpackArchive(() => overlapping, folder)).rejects.toThrow('parts in common')
  })

  it('has all the entries that it says, by ZIP64 as well', async () => {
    const end = Buffer.from(zipSync({}))
    const record = Buffer.alloc(56)
    record.writeUInt32LE(0x06064b50, 0)
    record.writeUInt32LE(0xffffffff, 32)
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    await expect(unpackArchive(() => Buffer.concat([record, locator, end]), folder)).rejects.toThrow(
      'not whole',
    )
    end.writeUInt16LE(2, 10)
    await expect(unpackArchive(() => end, folder)).rejects.toThrow('not whole')
  })

  it('that is none leaves nothing', async () => {
    await expect(unpackArchive(() => strToU8('no archive'), folder)).rejects.toThrow()
    expect(existsSync(folder)).toBe(false)
  })
})
