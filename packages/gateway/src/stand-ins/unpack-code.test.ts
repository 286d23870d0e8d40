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

it('unpacks into a folder of its own', async () => {
  const archive = pack({ 'index.mjs': 'one', 'lib/two.mjs': 'two', bootstrap: '#!', '../out.mjs': 'out' })
  const { folder, size } = await unpackCode(archive, parent)
  expect(size).toBe(archive.length)
  expect(readFileSync(join(folder, 'lib/two.mjs'), 'utf8')).toBe('two')
  expect(statSync(join(folder, 'bootstrap')).mode & 0o111).toBe(0o111)
  const other = await unpackCode(archive, parent)
  expect(
    readdirSync(parent)
      .map((it) => join(parent, it))
      .sort(),
  ).toEqual([folder, other.folder].sort())
  expect(existsSync(join(parent, '..', 'out.mjs'))).toBe(false)
})

it.each([
  ['a file and a folder of one name', { a: 'one', 'a/b': 'two' }],
  ['a folder and a file of one name', { 'a/b': 'two', a: 'one' }],
  ['a name that is too long', { a: 'one', ['b'.repeat(300)]: 'two' }],
])('leaves nothing of an archive with %s, and refuses it each time', async (_title, files) => {
  for (let count = 0; count < 2; count += 1) {
    await expect(unpackCode(pack(files), parent)).rejects.toThrow('Could not unzip uploaded file')
    expect(readdirSync(parent)).toEqual([])
  }
})

it('refuses what is no archive', async () => {
  await expect(unpackCode(strToU8('no archive'), parent)).rejects.toThrow('Could not unzip uploaded file')
})

it('refuses more files and folders than code has', async () => {
  const one = Buffer.from(zipSync({ 'a/': new Uint8Array() }))
  const directory = one.indexOf('PK\x01\x02')
  const entry = one.subarray(directory, one.indexOf('PK\x05\x06'))
  const archive = Buffer.concat([one.subarray(0, directory), ...Array<Buffer>(100_001).fill(entry)])
  const end = one.subarray(directory + entry.length)
  const refused = unpackCode(Buffer.concat([archive, end]), parent)
  await expect(refused).rejects.toThrow('at most 100000 files and folders')
  expect(existsSync(parent)).toBe(false)
})
