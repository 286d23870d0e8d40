import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LEFT_BESIDE } from './check-files.ts'
import { checkSqliteFile } from './check-sqlite-file.ts'
import { backupSqliteFile } from './sqlite-file.ts'
import { openSqliteStore } from './sqlite-store.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-damage-'))
  file = join(folder, 'state', 'state.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function fill(values = 300): Promise<void> {
  const store = openSqliteStore(file)
  for (let at = 0; at < values; at += 1)
    await store.write((tx) => tx.put('pets', `pet${at}`, { name: 'x'.repeat(200), at }))
  await store.close()
}

/** A state whose process was killed: what was last written is in its log. */
async function fillAndKill(values = 20): Promise<void> {
  const store = openSqliteStore(file)
  for (let at = 0; at < values; at += 1)
    await store.write((tx) => tx.put('cats', `cat${at}`, { name: 'x'.repeat(200), at }))
  const killed = join(folder, 'killed')
  mkdirSync(killed)
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, join(killed, `state.db${suffix}`))
  await store.close()
  file = join(killed, 'state.db')
}

const change = (path: string, at: number, bytes: Buffer) => {
  const content = readFileSync(path)
  bytes.copy(content, at)
  writeFileSync(path, content)
}

const PAGE = 4096
const DAMAGES: readonly [string, () => void | Promise<void>][] = [
  ['cut off in the middle', () => truncateSync(file, 3 * PAGE)],
  ['cut off within a page', () => truncateSync(file, statSync(file).size - 100)],
  ['cut off within its header', () => truncateSync(file, 50)],
  ['empty', () => truncateSync(file, 0)],
  ['filled with zeros', () => writeFileSync(file, Buffer.alloc(statSync(file).size))],
  ['filled with zeros from the second page on', () => change(file, PAGE, Buffer.alloc(4 * PAGE))],
  ['of another kind from its first byte on', () => change(file, 0, Buffer.from('{"apis": []}'))],
  ['overwritten within its pages', () => change(file, 5 * PAGE, Buffer.alloc(3 * PAGE, 0xa5))],
  [
    'gone, with its log still there',
    async () => {
      await fillAndKill()
      rmSync(file)
    },
  ],
  [
    'gone, with a journal still there',
    () => {
      rmSync(file)
      writeFileSync(`${file}-journal`, 'begun')
    },
  ],
  [
    'left with a log whose header is broken',
    async () => {
      await fillAndKill()
      change(`${file}-wal`, 0, Buffer.alloc(16, 0xff))
    },
  ],
  [
    'left with a log that is broken in the middle',
    async () => {
      await fillAndKill()
      change(`${file}-wal`, 32 + 24 + 500, Buffer.from('broken'))
    },
  ],
  [
    'left with a sound log, and overwritten itself',
    async () => {
      await fillAndKill(1)
      change(file, 9 * PAGE, Buffer.alloc(6 * PAGE, 0xa5))
    },
  ],
]

describe('a state that is damaged', () => {
  it.each(DAMAGES)('is refused with the way out, and not written to: %s', async (_what, damage) => {
    await fill()
    await damage()
    const contents = () =>
      ['', '-wal'].map((it) => existsSync(file + it) && readFileSync(file + it).toString('base64'))
    const before = contents()
    expect(() => openSqliteStore(file)).toThrow(`${file} is damaged: `)
    expect(() => openSqliteStore(file)).toThrow(/backup.*doctor/)
    expect(() => checkSqliteFile(file, { whole: true })).toThrow('is damaged')
    expect(contents()).toEqual(before)
    expect(readdirSync(dirname(file)).filter((it) => it.startsWith('.check'))).toEqual([])
  })

  it('is not what a killed process leaves behind, its last transaction torn', async () => {
    await fillAndKill()
    const log = `${file}-wal`
    truncateSync(log, statSync(log).size - 1_000)
    const store = openSqliteStore(file)
    expect(await store.read((tx) => tx.count('cats'))).toBe(19)
    await store.close()
  })

  it('gives way to a backup once it is moved away with its log, as it says', async () => {
    await fill(1)
    const backup = join(folder, 'backup.db')
    backupSqliteFile(file, backup)
    await fillAndKill()
    change(`${file}-wal`, 0, Buffer.alloc(16, 0xff))
    const beside = LEFT_BESIDE.map((suffix) => file + suffix)
    expect(() => openSqliteStore(file)).toThrow(`Move it away, and ${beside.join(', ')} with it`)
    for (const path of [file, ...beside]) rmSync(path, { force: true })
    copyFileSync(backup, file)
    const store = openSqliteStore(file)
    const counts = await store.read(async (tx) => [await tx.count('pets'), await tx.count('cats')])
    expect(counts).toEqual([1, 0])
    await store.close()
  })

  it('serves what can be read where one value is broken', async () => {
    await fill(3)
    const connection = new Database(file)
    connection.exec(`UPDATE records SET value = '{"name":' WHERE id = 'pet1'`)
    connection.close()
    const store = openSqliteStore(file)
    const get = (id: string) => store.read((tx) => tx.get('pets', id))
    await expect(get('pet1')).rejects.toThrow(`${file} is damaged: the value pets/pet1 cannot be read`)
    expect(await get('pet2')).toMatchObject({ at: 2 })
    expect(await store.read((tx) => tx.ids('pets'))).toEqual(['pet0', 'pet1', 'pet2'])
    await store.close()
  })
})

describe('the files of a state', () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

  it("are their owner's alone, in a folder that is", async () => {
    const store = openSqliteStore(file)
    await store.write((tx) => tx.put('pets', 'rex', 1))
    expect(modeOf(join(folder, 'state'))).toBe('700')
    for (const name of readdirSync(join(folder, 'state')))
      expect(modeOf(join(folder, 'state', name)), name).toBe('600')
    expect(readdirSync(join(folder, 'state')).length).toBeGreaterThan(3)
    backupSqliteFile(file, join(folder, 'copy.db'))
    expect(modeOf(join(folder, 'copy.db'))).toBe('600')
    await store.close()
  })

  it('are tightened where an earlier version left them open, and the folder stays as it is', async () => {
    mkdirSync(join(folder, 'state'), { mode: 0o755 })
    await fill(1)
    for (const name of readdirSync(join(folder, 'state'))) chmodSync(join(folder, 'state', name), 0o644)
    await openSqliteStore(file).close()
    for (const name of readdirSync(join(folder, 'state')))
      expect(modeOf(join(folder, 'state', name)), name).toBe('600')
    expect(modeOf(join(folder, 'state'))).toBe('755')
  })
})
