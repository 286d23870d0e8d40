import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPostgres } from '../../../test/fixtures/postgres.ts'
import { createMemoryReplica } from './memory/memory-replica.ts'
import { createMemoryStore } from './memory/memory-store.ts'
import { openPostgresStore } from './postgres/postgres-store.ts'
import { openSqliteReplica } from './sqlite/sqlite-replica.ts'
import { openSqliteStore } from './sqlite/sqlite-store.ts'
import type { Commit, ListOptions, Store } from './store/store.ts'

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

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

const onPostgres = async (replica: () => ReturnType<typeof createMemoryReplica>) =>
  openPostgresStore({ url: (await postgres?.createDatabase()) ?? '', replica: replica() })

const STORES: Readonly<Record<string, () => Store | Promise<Store>>> = {
  'the memory store': createMemoryStore,
  'the SQLite store': () => openSqliteStore(file),
  ...(postgres && {
    'the PostgreSQL store with a replica in memory': () => onPostgres(createMemoryReplica),
    'the PostgreSQL store with a replica in a file': () => onPostgres(() => openSqliteReplica(file)),
  }),
}

describe.each(Object.entries(STORES))('%s', (_name, open) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  const put = (id: string, value: unknown = id, collection = 'pets') =>
    store.write((tx) => tx.put(collection, id, value))
  const get = (id: string, collection = 'pets') => store.read((tx) => tx.get(collection, id))
  const ids = async (options: Partial<ListOptions> = {}, collection = 'pets') =>
    (await store.read((tx) => tx.list(collection, { limit: 100, ...options }))).map(({ id }) => id)

  describe('finds values by what they are about', () => {
    const ROUTES = 'a/r/apis/one/routes'
    const route = (at: number, more: object = {}) => ({
      routeKey: `GET /${at}`,
      target: 'integrations/i',
      ...more,
    })
    const find = (index: string, key: string, limit?: number, collection = ROUTES) =>
      store.read(async (tx) =>
        (await tx.findBy(collection, { index, key, ...(limit !== undefined && { limit }) })).map(
          ({ id }) => id,
        ),
      )
    /** More than are looked through one by one. */
    const fill = (count = 50) =>
      store.write(async (tx) => {
        for (let at = 0; at < count; at += 1) await tx.put(ROUTES, `r${at}`, route(at))
        await tx.put('a/r/apis/two/routes', 'other', route(0))
      })

    it.each([3, 50])('among %i, in the order of their creation, as many as are asked for', async (count) => {
      await fill(count)
      expect(await find('shape', 'GET /2')).toEqual(['r2'])
      expect(await find('shape', 'GET /none')).toEqual([])
      expect(await find('target', 'integrations/i')).toHaveLength(count)
      expect(await find('target', 'integrations/i', 2)).toEqual(['r0', 'r1'])
      expect(await find('shape', 'GET /0', undefined, 'a/r/apis/two/routes')).toEqual(['other'])
      expect(await find('shape', 'GET /0', undefined, 'nowhere/routes')).toEqual([])
    })

    it.each([3, 50])('among %i, as they are after each change', async (count) => {
      await fill(count)
      expect(await find('shape', 'GET /1')).toEqual(['r1'])
      await store.write((tx) => tx.put(ROUTES, 'r1', route(99)))
      expect(await find('shape', 'GET /1')).toEqual([])
      expect(await find('shape', 'GET /99')).toEqual(['r1'])
      expect((await find('target', 'integrations/i'))[1]).toBe('r1')
      await store.write((tx) => tx.delete(ROUTES, 'r1'))
      expect(await find('shape', 'GET /99')).toEqual([])
      await store.write((tx) => tx.deleteWithin('a/r/apis/one/'))
      expect(await find('shape', 'GET /2')).toEqual([])
      expect(await find('shape', 'GET /0', undefined, 'a/r/apis/two/routes')).toEqual(['other'])
    })

    it.each([3, 50])(
      'among %i, within the transaction that changes them, and not after one that failed',
      async (count) => {
        await fill(count)
        await find('shape', 'GET /1')
        const attempt = store.write(async (tx) => {
          await tx.put(ROUTES, 'r1', route(99))
          await tx.put(ROUTES, 'new', route(1))
          await tx.delete(ROUTES, 'r2')
          const seen = ['GET /1', 'GET /2', 'GET /99'].map((key) =>
            tx.findBy(ROUTES, { index: 'shape', key }),
          )
          expect((await Promise.all(seen)).map((found) => found.map(({ id }) => id))).toEqual([
            ['new'],
            [],
            ['r1'],
          ])
          expect(await tx.findBy(ROUTES, { index: 'target', key: 'integrations/i' })).toHaveLength(count)
          throw new Error('no')
        })
        await expect(attempt).rejects.toThrow('no')
        expect(await find('shape', 'GET /1')).toEqual(['r1'])
        expect(await find('shape', 'GET /2')).toEqual(['r2'])
        expect(await find('shape', 'GET /99')).toEqual([])
      },
    )

    it('over many collections', async () => {
      const link = (connectionId: string) => ({ connectionId })
      await store.write(async (tx) => {
        await tx.put('a/r/apis/one/integrations', 'i', link('link'))
        await tx.put('a/r/apis/two/integrations', 'i', link('link'))
        await tx.put('a/r/apis/two/integrations', 'j', link('other'))
        await tx.put('b/r/apis/three/integrations', 'i', link('link'))
      })
      const found = () =>
        store.write(async (tx) =>
          (await tx.findWithin('a/r/apis/', { index: 'connectionId', key: 'link' })).map(
            ({ collection, id }) => `${collection} ${id}`,
          ),
        )
      expect(await found()).toEqual(['a/r/apis/one/integrations i', 'a/r/apis/two/integrations i'])
      const seen = await store.write(async (tx) => {
        await tx.put('a/r/apis/two/integrations', 'i', link('other'))
        await tx.put('a/r/apis/four/integrations', 'i', link('link'))
        return tx.findWithin('a/r/apis/', { index: 'connectionId', key: 'link' })
      })
      expect(seen.map(({ collection }) => collection)).toEqual([
        'a/r/apis/one/integrations',
        'a/r/apis/four/integrations',
      ])
      expect(await found()).toEqual(['a/r/apis/one/integrations i', 'a/r/apis/four/integrations i'])
    })
  })

  it('gives a value with its place', async () => {
    await put('rex')
    await put('tom')
    await put('rex', 'again')
    const [first] = await store.read((tx) => tx.list('pets', { limit: 1 }))
    expect(await store.read((tx) => tx.entry('pets', 'rex'))).toEqual({ ...first, id: 'rex', value: 'again' })
    expect(await store.read((tx) => tx.entry('pets', 'none'))).toBeUndefined()
  })

  it('gives back what was put, and undefined for what was not', async () => {
    await put('rex', { legs: 4, names: ['Rex', 'Ré'], none: null })
    expect(await get('rex')).toEqual({ legs: 4, names: ['Rex', 'Ré'], none: null })
    expect(await get('none')).toBeUndefined()
    expect(await get('rex', 'other')).toBeUndefined()
  })

  it('takes and gives copies', async () => {
    const value = { tags: ['a'] }
    await put('rex', value)
    value.tags.push('b')
    const read = (await get('rex')) as typeof value
    read.tags.push('c')
    expect(await get('rex')).toEqual({ tags: ['a'] })
  })

  it('lists in order of creation, a replaced value at its old place', async () => {
    for (const id of ['b', 'a', 'c']) await put(id)
    await put('b', 'new')
    const entries = await store.read((tx) => tx.list('pets', { limit: 10 }))
    expect(entries.map(({ id, value }) => `${id} ${value}`)).toEqual(['b new', 'a a', 'c c'])
    const sequences = entries.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((x, y) => x - y))
  })

  it.each([
    [{}, [['a', 'b'], ['c', 'd'], ['e'], []]],
    [{ newestFirst: true }, [['e', 'd'], ['c', 'b'], ['a'], []]],
  ] as const)('pages by sequence (%o)', async (options, pages) => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await put(id)
    await put('x', 'x', 'pets/others')
    let after: number | undefined
    for (const page of pages) {
      const entries = await store.read((tx) => tx.list('pets', { ...options, limit: 2, after }))
      expect(entries.map(({ id }) => id)).toEqual(page)
      after = entries.at(-1)?.sequence ?? after
    }
  })

  it('puts a value that was deleted at the end when it comes again', async () => {
    for (const id of ['a', 'b']) await put(id)
    await store.write((tx) => tx.delete('pets', 'a'))
    await put('a')
    expect(await ids()).toEqual(['b', 'a'])
    expect(await store.read((tx) => tx.ids('pets'))).toEqual(['a', 'b'])
    expect(await store.read((tx) => tx.idLines('pets'))).toBe('a\nb\n')
  })

  it('counts a collection', async () => {
    for (const id of ['a', 'b']) await put(id)
    await put('x', 1, 'pets/a/toys')
    expect(await store.read(async (tx) => [await tx.count('pets'), await tx.count('none')])).toEqual([2, 0])
  })

  it('adds up the characters of a collection and of those below it, as they are after each change', async () => {
    const paths = ['apis/one', 'apis/one/routes', 'apis', 'none']
    const all = () => Promise.all(paths.map((path) => store.read((tx) => tx.characters(path))))
    expect(await all()).toEqual([0, 0, 0, 0])
    await put('one', 'x', 'apis')
    await put('r', 'x'.repeat(98), 'apis/one/routes')
    await put('s', 'x'.repeat(48), 'apis/one/routes')
    await put('q', 1, 'apis/one/routes/r/responses')
    await put('r', 'xxx', 'apis/one-more/routes')
    expect(await all()).toEqual([151, 151, 159, 0])
    const failed = store.write(async (tx) => {
      await tx.put('apis/one/routes', 'r', 'x'.repeat(8))
      await tx.put('apis/one/models', 'm', 'é')
      expect(await Promise.all(paths.map((path) => tx.characters(path)))).toEqual([64, 61, 72, 0])
      await tx.delete('apis/one/routes', 'r')
      await tx.delete('apis/one/models', 'm')
      expect(await tx.characters('apis/one')).toBe(51)
      await tx.deleteWithin('apis/one/')
      expect(await tx.characters('apis/one')).toBe(0)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await all()).toEqual([151, 151, 159, 0])
    await put('r', '', 'apis/one/routes')
    expect(await all()).toEqual([53, 53, 61, 0])
    await store.write((tx) => tx.delete('apis/one/routes', 's'))
    await store.write((tx) => tx.deleteWithin('apis/one/routes/'))
    expect(await all()).toEqual([2, 2, 10, 0])
  })

  it('deletes everything below a prefix, and nothing beside it', async () => {
    for (const collection of ['pets/a/toys', 'pets/a/toys/deep', 'pets/ab/toys', 'pets/a', 'pets']) {
      await put('one', 1, collection)
    }
    await store.write((tx) => tx.deleteWithin('pets/a/'))
    const kept = ['pets/a/toys', 'pets/a/toys/deep', 'pets/ab/toys', 'pets/a', 'pets']
    expect(await Promise.all(kept.map((it) => get('one', it)))).toEqual([undefined, undefined, 1, 1, 1])
  })

  it('shows a transaction its own writes', async () => {
    await store.write(async (tx) => {
      for (const id of ['b', 'a']) await tx.put('pets', id, 1)
      expect([await tx.get('pets', 'a'), await tx.count('pets')]).toEqual([1, 2])
      expect([await tx.ids('pets'), await tx.idLines('pets')]).toEqual([['a', 'b'], 'a\nb\n'])
      await tx.delete('pets', 'a')
      expect(await tx.get('pets', 'a')).toBeUndefined()
    })
  })

  it('keeps nothing of a transaction that fails', async () => {
    await put('a', 1)
    await put('b', 2)
    const before = await store.read((tx) => tx.list('pets', { limit: 10 }))
    const failing = store.write(async (tx) => {
      await tx.put('pets', 'a', 'changed')
      await tx.put('pets', 'c', 3)
      await tx.put('pets', 'c', 4)
      await tx.delete('pets', 'b')
      await tx.deleteWithin('pets/')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.read((tx) => tx.list('pets', { limit: 10 }))).toEqual(before)
  })

  it('does not let a failing write harm its neighbours', async () => {
    const outcomes = await Promise.allSettled([
      put('a'),
      store.write(async (tx) => {
        await tx.put('pets', 'bad', 1)
        throw new Error('no')
      }),
      put('b'),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await ids()).toEqual(['a', 'b'])
  })

  it('runs concurrent writes one after the other', async () => {
    const increment = () =>
      store.write(async (tx) => {
        const value = (await tx.get<number>('counters', 'one')) ?? 0
        await tx.put('counters', 'one', value + 1)
        return value
      })
    const seen = await Promise.all(Array.from({ length: 600 }, increment))
    expect(seen).toEqual(Array.from({ length: 600 }, (_, at) => at))
  })

  it('never shows a read half of a transaction', async () => {
    const writes = Array.from({ length: 50 }, (_, at) =>
      store.write(async (tx) => {
        await tx.put('pairs', 'left', at)
        await tx.put('pairs', 'right', at)
      }),
    )
    const reads = Array.from({ length: 50 }, () =>
      store.read(async (tx) => [await tx.get('pairs', 'left'), await tx.get('pairs', 'right')]),
    )
    for (const [left, right] of await Promise.all(reads)) expect(left).toBe(right)
    await Promise.all(writes)
  })

  it('passes on what the work resolves to and rejects with', async () => {
    expect(await store.write(async () => 'done')).toBe('done')
    await expect(store.read(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await store.read(async () => 'still there')).toBe('still there')
  })

  it('tells of a commit before its write resolves, and no more after the listener has stopped', async () => {
    const events: string[] = []
    const stop = store.follow(({ changes }) => events.push(...changes.map(({ id }) => `told of ${id}`)))
    await put('a').then(() => events.push('a resolved'))
    stop()
    await put('b')
    expect(events).toEqual(['told of a', 'a resolved'])
  })

  it('numbers commits without gaps, and tells of what was kept only', async () => {
    const commits: Commit[] = []
    store.follow((commit) => commits.push(commit))
    await put('a', 1, 'pets/x')
    await store.write(async () => undefined)
    await store.write((tx) => tx.delete('pets', 'none'))
    await store.write((tx) => Promise.reject(tx)).catch(() => undefined)
    await store.write((tx) => tx.deleteWithin('pets/'))
    const [first, second, ...more] = commits
    expect(first?.changes).toEqual([{ kind: 'put', collection: 'pets/x', id: 'a' }])
    expect(second?.changes).toEqual([{ kind: 'delete', collection: 'pets/x', id: 'a' }])
    expect((second?.revision ?? 0) - (first?.revision ?? 0)).toBe(1)
    expect(more).toEqual([])
  })
})
