import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unpackCode } from './unpack-code.ts'

let parent: string
beforeEach(() => {
  parent = join(mkdtempSync(join(tmpdir(), 'gatehouse-test-')), 'code')
})
afterEach(() => rmSync(join(parent, '..'), { recursive: true }))

const pack = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

it('unpacks into a folder of its own, once', () => {
  const archive = pack({ 'index.mjs': 'one', 'lib/two.mjs': 'two', bootstrap: '#!', '../out.mjs': 'out' })
  const { folder, size } = unpackCode(archive, parent)
  expect(size).toBe(archive.length)
  expect(readFileSync(join(folder, 'lib/two.mjs'), 'utf8')).toBe('two')
  expect(statSync(join(folder, 'bootstrap')).mode & 0o111).toBe(0o111)
  expect(unpackCode(archive, parent).folder).toBe(folder)
  expect(readdirSync(parent).map((it) => join(parent, it))).toEqual([folder])
  expect(existsSync(join(parent, '..', 'out.mjs'))).toBe(false)
})

it.each([
  ['a file and a folder of one name', { a: 'one', 'a/b': 'two' }],
  ['a folder and a file of one name', { 'a/b': 'two', a: 'one' }],
  ['a name that is too long', { a: 'one', ['b'.repeat(300)]: 'two' }],
])('leaves nothing of an archive with %s, and refuses it each time', (_title, files) => {
  for (let count = 0; count < 2; count += 1) {
    expect(() => unpackCode(pack(files), parent)).toThrow('Could not unzip uploaded file')
    expect(readdirSync(parent)).toEqual([])
  }
})

it('refuses what is no archive', () => {
  expect(() => unpackCode(strToU8('no archive'), parent)).toThrow('Could not unzip uploaded file')
})
