import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
  ])('%s keeps whether a file may be run', (_system, files, expected) => {
    unpack({ 'a.txt': strToU8('a'), ...files, 'z.txt': packed('z', 0o100644) })
    expect(['a.txt', 'bin/run', 'z.txt'].map(isExecutable)).toEqual([false, expected, false])
  })

  it('has an executable bootstrap, whatever packed it', () => {
    unpack({ bootstrap: packed('#!', 0, WINDOWS) })
    expect(isExecutable('bootstrap')).toBe(true)
  })

  it('keeps links, but for those that lead out of it', () => {
    unpack({
      'lib/libone.so': packed('libone.so.1', 0o120777),
      'lib/libone.so.1': strToU8('one'),
      up: packed('../other', 0o120777),
      root: packed('/etc/hosts', 0o120777),
    })
    expect(readlinkSync(join(folder, 'lib/libone.so'))).toBe('libone.so.1')
    expect(readFileSync(join(folder, 'lib/libone.so'), 'utf8')).toBe('one')
    expect(readdirSync(folder)).toEqual(['lib'])
  })

  it('writes nothing through a link', () => {
    const files = { link: packed('lib', 0o120777), 'link/file': strToU8('one'), 'lib/other': strToU8('two') }
    expect(() => unpack(files)).toThrow('EEXIST')
    expect(readdirSync(parent)).toEqual([])
  })

  it('keeps folders that are empty', () => {
    unpack({ 'empty/': new Uint8Array() })
    expect(statSync(join(folder, 'empty')).isDirectory()).toBe(true)
  })

  it('is not read again where it was unpacked', () => {
    unpack({ one: strToU8('one') })
    unpackArchive(() => expect.fail('it is read'), folder)
    expect(readdirSync(parent)).toEqual(['code'])
  })

  it('that is none leaves nothing', () => {
    expect(() => unpackArchive(() => strToU8('no archive'), folder)).toThrow()
    expect(existsSync(folder)).toBe(false)
  })
})
