import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupSqliteFile } from './sqlite-file.ts'
import { openSqliteStore } from './sqlite-store.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-store-'))
  file = join(folder, 'below', 'state.db')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  // Where the folder itself was opened as a state, its lock stands beside it.
  rmSync(`${folder}.lock`, { force: true })
})

describe('the SQLite store', () => {
  it('has its state, its order and its revision after it was closed and opened again', async () => {
    const revisions: number[] = []
    for (const id of ['a', 'b']) {
      const store = openSqliteStore(file)
      store.follow(({ revision }) => revisions.push(revision))
      await store.write((tx) => tx.put('pets', id, { id }))
      await store.close()
    }
    const store = openSqliteStore(file)
    const entries = await store.read((tx) => tx.list('pets', { limit: 10 }))
    expect(entries.map(({ id, value }) => [id, value])).toEqual([
      ['a', { id: 'a' }],
      ['b', { id: 'b' }],
    ])
    expect(revisions).toEqual([1, 2])
    await store.close()
  })

  it('finishes the writes under way before it closes', async () => {
    const first = openSqliteStore(file)
    const writing = first.write((tx) => tx.put('pets', 'a', 1))
    await first.close()
    await writing
    const second = openSqliteStore(file)
    expect(await second.read((tx) => tx.get('pets', 'a'))).toBe(1)
    await second.close()
  })

  it('refuses a file of a newer version', async () => {
    await openSqliteStore(file).close()
    const connection = new Database(file)
    connection.exec('PRAGMA user_version = 99')
    connection.close()
    const refusal = `${file} was written by a newer version of Gatehouse (layout 99, this one knows 5)`
    expect(() => openSqliteStore(file)).toThrow(refusal)
    expect(() => openSqliteStore(file), 'and holds no lock after that').toThrow(refusal)
  })

  it('brings a file of the first layout up to date', async () => {
    mkdirSync(dirname(file))
    const connection = new Database(file)
    connection.exec(FIRST_LAYOUT)
    const put = connection.prepare('INSERT INTO records VALUES (?, ?, ?, ?)')
    put.run('a/r/apis/one/routes', 'r1', 1, '{"routeKey":"GET /pets/{id}"}')
    put.run('a/r/apis/one/routes', 'r2', 2, 'no JSON')
    connection.close()
    const store = openSqliteStore(file)
    const shape = { index: 'shape', key: 'GET /pets/{}' }
    const found = await store.read((tx) => tx.findBy('a/r/apis/one/routes', shape))
    expect(found).toEqual([{ id: 'r1', sequence: 1, value: { routeKey: 'GET /pets/{id}' } }])
    expect(await store.read((tx) => tx.get('pets', 'rex'))).toEqual({ legs: 4 })
    expect(await store.read((tx) => tx.count('pets'))).toBe(2)
    expect(await store.read((tx) => tx.characters('pets'))).toBe(12)
    expect(await store.read((tx) => tx.characters('a/r'))).toBe(36)
    await store.write((tx) => tx.delete('pets', 'rex'))
    await store.write((tx) => tx.put('pets', 'new', 1))
    await store.write((tx) => tx.put('pets', 'new', 2))
    expect(await store.read((tx) => tx.count('pets'))).toBe(2)
    expect(await store.read((tx) => tx.characters('pets'))).toBe(3)
    const ids = await store.read((tx) => tx.list('pets', { limit: 9 }))
    expect(ids.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['tom', 2],
      ['new', 3],
    ])
    await store.close()
  })

  it('refuses a file that is no database', () => {
    expect(() => openSqliteStore(folder)).toThrow()
  })

  it('refuses a file that is open, and takes it again once it is closed', async () => {
    const store = openSqliteStore(file)
    expect(() => openSqliteStore(file)).toThrow(`${file} is in use by another process`)
    await store.close()
    await openSqliteStore(file).close()
  })

  it('waits for a lock of another process, and reads go on meanwhile', async () => {
    const store = openSqliteStore(file)
    await store.write((tx) => tx.put('pets', 'rex', 1))
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    let isWritten = false
    const writing = store
      .write((tx) => tx.put('pets', 'tom', 2))
      .then(() => {
        isWritten = true
      })
    expect(await store.read((tx) => tx.count('pets'))).toBe(1)
    expect(isWritten).toBe(false)
    other.exec('ROLLBACK')
    other.close()
    await writing
    expect(await store.read((tx) => tx.count('pets'))).toBe(2)
    await store.close()
  })

  it('rejects a write that the disk does not take, keeps what it has and goes on after that', async () => {
    const store = openSqliteStore(file, { lockedMs: 100 })
    await store.write((tx) => tx.put('pets', 'rex', 1))
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.write((tx) => tx.put('pets', 'tom', 2))).rejects.toThrow('database is locked')
    other.exec('ROLLBACK')
    other.close()
    await store.write((tx) => tx.put('pets', 'kim', 3))
    const entries = await store.read((tx) => tx.list('pets', { limit: 9 }))
    expect(entries.map(({ id }) => id)).toEqual(['rex', 'kim'])
    expect(await store.read((tx) => tx.count('pets'))).toBe(2)
    await store.close()
  })

  it('is copied while it is open, as of one commit', async () => {
    const store = openSqliteStore(file)
    await store.write((tx) => tx.put('pets', 'rex', 1))
    const copy = join(folder, 'copy.db')
    backupSqliteFile(file, copy)
    await store.write((tx) => tx.put('pets', 'tom', 2))
    expect(() => backupSqliteFile(file, copy)).toThrow(`${copy} exists already`)
    expect(() => backupSqliteFile(join(folder, 'none.db'), join(folder, 'x.db'))).toThrow(
      `${join(folder, 'none.db')} holds no state`,
    )
    await store.close()
    const restored = openSqliteStore(copy)
    expect(await restored.read((tx) => tx.count('pets'))).toBe(1)
    await restored.close()
  })
})

/** As the first version wrote it. */
const FIRST_LAYOUT = `
  CREATE TABLE records (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX records_in_order ON records (collection, sequence);
  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO counters VALUES ('revision', 2), ('sequence', 2);
  INSERT INTO records VALUES ('pets', 'rex', 1, '{"legs":4}'), ('pets', 'tom', 2, '{}');
  PRAGMA user_version = 1;
`
