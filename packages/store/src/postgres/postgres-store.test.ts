import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBreakingProxy } from '../../../../test/fixtures/breaking-proxy.ts'
import { openTestPostgres } from '../../../../test/fixtures/postgres.ts'
import { createMemoryReplica } from '../memory/memory-replica.ts'
import { createMemoryStore } from '../memory/memory-store.ts'
import { openSqliteReplica } from '../sqlite/sqlite-replica.ts'
import type { Change, Commit, Writer } from '../store/store.ts'
import { StoreUnavailableError } from '../store/unavailable.ts'
import { migrateFromPostgres } from './migrate-state.ts'
import { openPostgresStore, type PostgresOptions, type PostgresStore } from './postgres-store.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

describe.skipIf(!postgres)('several nodes on one database', () => {
  let url = ''
  let nodes: PostgresStore[] = []

  beforeEach(async () => {
    url = (await postgres?.createDatabase()) ?? ''
  })
  afterEach(async () => {
    await Promise.all(nodes.map((it) => it.close()))
    nodes = []
  })

  async function open(options: Partial<PostgresOptions> = {}): Promise<PostgresStore> {
    const node = await openPostgresStore({ url, replica: createMemoryReplica(), pollMs: 100, ...options })
    nodes.push(node)
    return node
  }

  const openThree = async () => [await open(), await open(), await open()] as const

  async function ask(text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(text)
    await client.end()
    return rows
  }

  const _setOfDatabase = (name: string, value: string) =>
    ask(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET ${name} = ${value}`)

  const increment = (node: PostgresStore) =>
    node.write(async (tx) => {
      const value = (await tx.get<number>('counters', 'one')) ?? 0
      await tx.put('counters', 'one', value + 1)
      return value
    })

  it('runs the writes of all one after the other, and tells each of every commit once, in order', async () => {
    const three = await openThree()
    const told: number[][] = three.map((node) => {
      const revisions: number[] = []
      node.follow(({ revision }) => revisions.push(revision))
      return revisions
    })
    // Two writers a node, which each wait for every answer: at most two writes share a commit.
    const seen: number[] = []
    await Promise.all(
      [...three, ...three].map(async (node) => {
        for (let write = 0; write < 20; write += 1) seen.push(await increment(node))
      }),
    )
    expect(seen.sort((one, other) => one - other)).toEqual(Array.from({ length: 120 }, (_, at) => at))
    for (const revisions of told) {
      expect(revisions).toEqual(revisions.map((_, at) => at + 1))
      expect(revisions.length).toBe(three[0].status().revision)
    }
    expect(three[0].status().revision).toBeGreaterThanOrEqual(60)
  })

  it('answers a write once every node can read it', async () => {
    const three = await openThree()
    for (let at = 0; at < 30; at += 1) {
      await three[at % 3]?.write((tx) => tx.put('pets', 'rex', at))
      const read = await Promise.all(three.map((node) => node.read((tx) => tx.get('pets', 'rex'))))
      expect(read).toEqual([at, at, at])
    }
  })

  it('waits until what follows a node has taken a commit up', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const writer = await open()
    let isFollowing = false
    await open({ settled: () => (isFollowing ? held : Promise.resolve()) })
    isFollowing = true
    const events: string[] = []
    const writing = writer.write((tx) => tx.put('pets', 'rex', 1)).then(() => events.push('answered'))
    await vi.waitFor(() => expect(writer.lastKnown.read((tx) => tx.get('pets', 'rex'))).resolves.toBe(1))
    events.push('released')
    release()
    await writing
    expect(events).toEqual(['released', 'answered'])
  })

  it('waits for a node that went without a word no longer than for its lease', async () => {
    const node = await open({ leaseMs: 700 })
    await ask("INSERT INTO gatehouse.nodes (id, beats, confirmed) VALUES ('gone', 7, 0)")
    await node.write((tx) => tx.put('pets', 'rex', 1))
    expect(await ask('SELECT id FROM gatehouse.nodes')).toHaveLength(1)
    expect(node.status()).toMatchObject({ nodes: 1, waits: 1 })
  })

  it('enters a node again that the others gave up', async () => {
    const [one, other] = [await open(), await open()]
    await ask('DELETE FROM gatehouse.nodes')
    await vi.waitFor(async () => expect(await ask('SELECT id FROM gatehouse.nodes')).toHaveLength(2))
    await one.write((tx) => tx.put('pets', 'rex', 1))
    expect(await other.read((tx) => tx.get('pets', 'rex'))).toBe(1)
  })

  it('writes once what was committed though the connection broke before anybody said so', async () => {
    const proxy = await openBreakingProxy(url)
    const node = await open({ url: proxy.url, listenUrl: url })
    proxy.breakAfter('gatehouse.commits (revision')
    await increment(node)
    expect(proxy.broken()).toBe(1)
    expect(await node.read((tx) => tx.get('counters', 'one'))).toBe(1)
    expect(await ask('SELECT revision FROM gatehouse.commits')).toHaveLength(1)
    await node.close()
    nodes = []
    proxy.close()
  })

  it('loads everything where the log does not go back far enough, and tells of the difference', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-replica-'))
    const replica = () => openSqliteReplica(join(folder, 'replica.db'))
    const writer = await open()
    const late = await open({ replica: replica() })
    for (const id of ['a', 'b', 'c']) await writer.write((tx) => tx.put('pets', id, id))
    await late.close()
    await writer.write((tx) => tx.delete('pets', 'a'))
    await writer.write((tx) => tx.put('pets', 'b', 'new'))
    await writer.write((tx) => tx.put('pets', 'd', 'd'))
    await ask('DELETE FROM gatehouse.commits WHERE revision < 6')
    const again = await open({ replica: replica() })
    const entries = await again.read((tx) => tx.list('pets', { limit: 9 }))
    expect(entries.map(({ id, value }) => [id, value])).toEqual([
      ['b', 'new'],
      ['c', 'c'],
      ['d', 'd'],
    ])
    nodes = nodes.filter((node) => node !== late)
    const changes: Change[] = []
    again.follow((commit) => changes.push(...commit.changes))
    await ask("UPDATE gatehouse.state SET epoch = 'another'; DELETE FROM gatehouse.records WHERE id = 'c'")
    await vi.waitFor(() => expect(changes).toEqual([{ kind: 'delete', collection: 'pets', id: 'c' }]))
    await again.close()
    nodes = nodes.filter((node) => node !== again)
    rmSync(folder, { recursive: true })
  })

  it('refuses a layout that is too new, and takes a newer one that says it still fits', async () => {
    await (await open()).close()
    nodes = []
    await ask('UPDATE gatehouse.layout SET version = 9, oldest = 1')
    await (await open()).close()
    nodes = []
    await ask('UPDATE gatehouse.layout SET version = 9, oldest = 8')
    await expect(open()).rejects.toThrow(
      'the database was written by a newer version of Gatehouse (layout 9, for versions that know 8; this one knows 4)',
    )
  })

  it('reads on and writes no longer where a newer version took something away, and goes on once it fits again', async () => {
    const node = await open({ leaseMs: 400 })
    await node.write((tx) => tx.put('pets', 'rex', 1))
    await ask('UPDATE gatehouse.layout SET version = 9, oldest = 8')
    await expect(node.write((tx) => tx.put('pets', 'rex', 2))).rejects.toThrow(
      'the database is of a newer version of Gatehouse now (for versions that know layout 8; this one knows 4)',
    )
    await vi.waitFor(() => expect(node.status().isFresh).toBe(false))
    expect(await node.lastKnown.read((tx) => tx.get('pets', 'rex'))).toBe(1)
    await ask('UPDATE gatehouse.layout SET version = 4, oldest = 4')
    await vi.waitFor(() => expect(node.status().isFresh).toBe(true))
    await node.write((tx) => tx.put('pets', 'rex', 3))
  })

  it('makes the layout once, however many nodes come first', async () => {
    await Promise.all([open(), open(), open()])
    expect(await ask('SELECT * FROM gatehouse.layout')).toEqual([{ version: 4, oldest: 4 }])
  })

  it('says that the database cannot be used where there is none, and no copy', async () => {
    await expect(open({ url: 'postgres://nobody@127.0.0.1:9/none' })).rejects.toThrow(
      /the database cannot be used: .*ECONNREFUSED/,
    )
  })

  it('serves what it has where it is let in no longer, and begins nowhere so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-replica-'))
    const replica = () => openSqliteReplica(join(folder, 'replica.db'))
    const [role, database] = [`role_${Date.now()}`, new URL(url).pathname.slice(1)]
    await ask(`CREATE ROLE ${role} LOGIN PASSWORD 'first'; GRANT CREATE ON DATABASE ${database} TO ${role}`)
    const own = new URL(url)
    own.username = role
    own.password = 'first'
    const node = await open({ url: own.href, leaseMs: 400, replica: replica() })
    await node.write((tx) => tx.put('pets', 'rex', 1))
    await ask(`ALTER ROLE ${role} PASSWORD 'second'`)
    await ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`)
    await expect(node.write((tx) => tx.put('pets', 'rex', 2))).rejects.toThrow(StoreUnavailableError)
    expect(await node.lastKnown.read((tx) => tx.get('pets', 'rex'))).toBe(1)
    await node.close()
    nodes = []
    const line = /^the database cannot be used: password authentication failed for user/
    await expect(open({ url: own.href, replica: replica() })).rejects.toThrow(line)
    await expect(migrateFromPostgres(own.href, join(folder, 'copy.db'))).rejects.toThrow(line)
    own.password = 'second'
    own.pathname = '/postgres'
    await expect(open({ url: own.href })).rejects.toThrow(
      'the database cannot be used: permission denied for database postgres',
    )
    rmSync(folder, { recursive: true })
    await ask(`DROP OWNED BY ${role}; DROP ROLE ${role}`)
  })

  it('does in a transaction what the memory store does', async () => {
    const [node, memory] = [await open(), createMemoryStore()]
    const seed = 20_261_129
    for (const round of Array.from({ length: 12 }, (_, at) => at)) {
      const outcomes: unknown[] = []
      for (const store of [memory, node]) {
        outcomes.push(await store.write((tx) => act(tx, createRandom(seed + round))))
      }
      expect(outcomes[1], `seed ${seed + round}`).toEqual(outcomes[0])
    }
  })

  describe.skipIf(!postgres?.halt)('whose database goes away', () => {
    it('reads what it has, refuses to vouch for it, starts from its copy, and catches up by itself', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gatehouse-replica-'))
      const file = join(folder, 'replica.db')
      const node = await open({ leaseMs: 600, replica: openSqliteReplica(file) })
      await node.write((tx) => tx.put('pets', 'rex', 1))
      await postgres?.halt?.()
      const failed = await vi.waitFor(async () => {
        const error = await node.read((tx) => tx.get('pets', 'rex')).catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(StoreUnavailableError)
        return node.status()
      })
      expect(failed).toMatchObject({ isFresh: false, revision: 1 })
      await expect(node.write((tx) => tx.put('pets', 'tom', 2))).rejects.toThrow(StoreUnavailableError)
      expect(await node.lastKnown.read((tx) => tx.get('pets', 'rex'))).toBe(1)
      await node.close()
      nodes = []
      const again = await open({ replica: openSqliteReplica(file) })
      expect(await again.lastKnown.read((tx) => tx.get('pets', 'rex'))).toBe(1)
      await postgres?.resume()
      await vi.waitFor(() => expect(again.status().isFresh).toBe(true))
      const commits: Commit[] = []
      again.follow((commit) => commits.push(commit))
      await again.write((tx) => tx.put('pets', 'tom', 2))
      expect(commits.map(({ revision }) => revision)).toEqual([2])
      await again.close()
      nodes = []
      rmSync(folder, { recursive: true })
    })
  })
})

/** Random steps in one transaction; what it reads after each. */
async function act(tx: Writer, random: (below: number) => number): Promise<unknown[]> {
  const seen: unknown[] = []
  for (let step = 0; step < 40; step += 1) {
    const collection = ['pets', 'pets/a/toys', 'pets/b/toys'][random(3)] ?? 'pets'
    const id = `id${random(6)}`
    const kind = random(8)
    if (kind < 4) await tx.put(collection, id, { step, of: random(1_000) })
    else if (kind < 7) await tx.delete(collection, id)
    else await tx.deleteWithin(['pets/', 'pets/a/'][random(2)] ?? '')
    const options = { limit: 1 + random(4), newestFirst: random(2) === 1 }
    const page = await tx.list(collection, options)
    const next = await tx.list(collection, { ...options, after: page.at(-1)?.sequence })
    seen.push(await tx.get(collection, id), await tx.count(collection), await tx.ids(collection))
    seen.push([...page, ...next].map((entry) => [entry.id, entry.value]))
  }
  return seen
}

/** Mulberry32. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * below) | 0
  }
}
