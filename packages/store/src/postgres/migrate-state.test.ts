import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it, vi } from 'vitest'
import { openTestPostgres } from '../../../../test/fixtures/postgres.ts'
import { createMemoryReplica } from '../memory/memory-replica.ts'
import { openSqliteStore } from '../sqlite/sqlite-store.ts'
import { migrateFromPostgres, migrateToPostgres } from './migrate-state.ts'
import { openPostgresStore } from './postgres-store.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

it.skipIf(!postgres)(
  'a database is filled from a file and fills one, and refuses what would be overwritten',
  async () => {
    const url = (await postgres?.createDatabase()) ?? ''
    const ask = async (text: string): Promise<Record<string, unknown>[]> => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query(text)
      await client.end()
      return rows
    }
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-migration-'))
    const [source, target] = [join(folder, 'source.db'), join(folder, 'target.db')]
    const values = [
      ['pets', 'rex'],
      ['pets', 'tom'],
      ['pets/ü', '😀'],
    ] as const
    await expect(migrateToPostgres(source, url)).rejects.toThrow(`${source} holds no state`)
    await expect(migrateFromPostgres(url, target)).rejects.toThrow('the database holds no state')
    expect(await ask("SELECT nspname FROM pg_namespace WHERE nspname = 'gatehouse'")).toEqual([])
    const file = openSqliteStore(source)
    for (const [collection, id] of values)
      await file.write((tx) => tx.put(collection, id, { id, b: 1, a: 2 }))
    await file.write((tx) => tx.delete('pets', 'rex'))
    await expect(migrateToPostgres(source, url)).rejects.toThrow('is in use by another process')
    await file.close()
    await ask(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET idle_in_transaction_session_timeout = 1`)
    const node = await openPostgresStore({ url, replica: createMemoryReplica(), pollMs: 100 })
    const report = await migrateToPostgres(source, url)
    expect(report).toMatchObject({ records: 2, revision: 4 })
    await expect(migrateToPostgres(source, url)).rejects.toThrow('the database has a state already')
    await vi.waitFor(async () => {
      expect(await node.read((tx) => tx.get('pets/ü', '😀'))).toEqual({ id: '😀', b: 1, a: 2 })
    })
    // Nodes of a version before may run on it.
    await ask('UPDATE gatehouse.layout SET version = 3, oldest = 1')
    const other = openSqliteStore(join(folder, 'other.db'))
    await other.write((tx) => tx.put('cats', 'tom', 1))
    const leaveLogAt = (path: string) => copyFileSync(join(folder, 'other.db-wal'), path)
    leaveLogAt(`${target}-wal`)
    const left = `it is gone, and what was last written is still in ${target}-wal`
    await expect(migrateFromPostgres(url, target)).rejects.toThrow(left)
    expect(existsSync(target)).toBe(false)
    rmSync(`${target}-wal`)
    // What one that was killed has left behind is in nobody's way.
    leaveLogAt(`${target}.migrating-wal`)
    await other.close()
    expect(await migrateFromPostgres(url, target)).toEqual(report)
    expect(await ask('SELECT * FROM gatehouse.layout')).toEqual([{ version: 3, oldest: 1 }])
    await expect(migrateFromPostgres(url, target)).rejects.toThrow(`${target} exists already`)
    const copy = openSqliteStore(target)
    await copy.write((tx) => tx.put('pets', 'kim', 1))
    const entries = await copy.read((tx) => tx.list('pets', { limit: 9 }))
    expect(entries.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['tom', 2],
      ['kim', 4],
    ])
    await copy.close()
    rmSync(folder, { recursive: true })
    await node.close()
  },
)
