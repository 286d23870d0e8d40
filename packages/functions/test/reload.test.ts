import { cp, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { failureOf, open } from './opened.ts'

/** For what depends on how busy the machine is. */
const LONG = { timeout: 120_000, interval: 50 }

const returns = (text: string, more = '') =>
  `${more}\nexport const handler = async ({ wait = 0 } = {}) => { await new Promise((r) => setTimeout(r, wait)); return '${text}' }`

describe('a changed file', () => {
  it.each<[string, string, string, string]>([
    ['its own', 'pets.mjs', returns('one'), returns('two')],
    [
      'in TypeScript',
      'pets.ts',
      `${returns('one')}\nexport type A = 1`,
      `${returns('two')}\nexport type A = 1`,
    ],
    ['in its folder', 'pets/index.mjs', returns('one'), returns('two')],
  ])('is what runs next: %s', async (_title, file, before, after) => {
    const { value, folder } = await open({ [file]: before })
    expect(await value('pets')).toBe('one')
    await folder.write(file, after)
    await vi.waitFor(async () => expect(await value('pets')).toBe('two'), LONG)
  })

  it.each<[string, string, string, string]>([
    ['that it imports', 'lib/name.mjs', "export const name = 'one'", "export const name = 'two'"],
    ['of its variables', 'pets.env', 'NAME=one', 'NAME=two'],
  ])('is what runs next: one %s', async (_title, file, before, after) => {
    const { value, folder } = await open({
      'lib/name.mjs': 'export const name = undefined',
      'pets.mjs':
        "import { name } from './lib/name.mjs'\nexport const handler = async () => name ?? process.env.NAME",
      [file]: before,
    })
    expect(await value('pets')).toBe('one')
    await folder.write(file, after)
    await vi.waitFor(async () => expect(await value('pets')).toBe('two'), LONG)
  })

  it.each<[string, (path: string) => Promise<void>]>([
    [
      'swapped with another',
      async (path) => {
        await rename(join(path, 'pets'), join(path, 'old'))
        await rename(join(path, 'next'), join(path, 'pets'))
      },
    ],
    [
      'made anew',
      async (path) => {
        await rm(join(path, 'pets'), { recursive: true })
        await cp(join(path, 'next'), join(path, 'pets'), { recursive: true })
      },
    ],
    [
      'a link that leads elsewhere',
      async (path) => {
        await rm(join(path, 'pets'), { recursive: true })
        await symlink(join(path, 'next'), join(path, 'pets'))
      },
    ],
  ])('may come with its folder: %s', async (_title, change) => {
    const { value, folder, call } = await open({
      'pets/index.mjs': returns('one'),
      'next/index.mjs': returns('two'),
    })
    expect(await value('pets')).toBe('one')
    await change(folder.path)
    await vi.waitFor(async () => expect(await call('pets')).toMatchObject({ payload: '"two"' }), LONG)
    await folder.write('pets/index.mjs', returns('three'))
    await vi.waitFor(async () => expect(await value('pets')).toBe('three'), LONG)
  })

  it('lets calls under way finish in the old code', async () => {
    const { value, folder } = await open({ 'pets.mjs': returns('one') })
    await value('pets')
    const old = value('pets', { wait: 700 })
    await folder.write('pets.mjs', returns('two'))
    await vi.waitFor(async () => expect(await value('pets')).toBe('two'), LONG)
    expect(await old).toBe('one')
  })

  it('fails no call, however often it changes under load', async () => {
    const { call, folder } = await open({ 'pets.mjs': returns('0') })
    let isWriting = true
    const seen = new Set<string>()
    const load = Array.from({ length: 8 }, async () => {
      while (isWriting) {
        const result = await call('pets', { wait: 5 })
        seen.add('payload' in result ? result.payload : result.detail)
      }
    })
    for (let version = 1; version <= 20; version += 1) {
      await folder.write('pets.mjs', returns(String(version)))
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await vi.waitFor(() => expect(seen).toContain('"20"'), LONG)
    isWriting = false
    await Promise.all(load)
    for (const value of seen) expect(value).toMatch(/^"\d+"$/)
  })

  it('is waited for while it is being written', async () => {
    const { value, folder } = await open({ 'pets.mjs': '' })
    const answer = value('pets')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await folder.write('pets.mjs', returns('whole'))
    expect(await answer).toBe('whole')
  })

  it('that stays empty fails at last', async () => {
    const { call } = await open({ 'pets.mjs': '' })
    expect(await failureOf(call('pets'))).toEqual(['error', expect.stringContaining('handler is undefined')])
  })

  it('may be mended', async () => {
    const { call, value, folder, list } = await open({ 'pets.mjs': 'export const handler = (' })
    expect((await failureOf(call('pets')))[0]).toBe('error')
    await folder.write('pets.mjs', returns('mended'))
    await vi.waitFor(async () => expect(await value('pets')).toBe('mended'), LONG)
    expect(list()).toMatchObject([{ state: 'loaded' }])
  })

  it('is no data that the function writes', async () => {
    const { value, folder } = await open({
      'pets/index.mjs': `import { writeFileSync } from 'node:fs'
        let calls = 0
        export const handler = async () => { calls += 1; writeFileSync(process.env.LAMBDA_TASK_ROOT + '/data.db', String(calls)); return calls }`,
    })
    expect(await value('pets')).toBe(1)
    await folder.write('pets/other.txt', 'x')
    expect(await value('pets')).toBe(2)
    expect(await value('pets')).toBe(3)
  })
})

it('finds a function that comes later, and misses one that went', async () => {
  const { call, value, folder, list } = await open({})
  expect((await failureOf(call('pets')))[0]).toBe('not found')
  await folder.write('pets/index.mjs', returns('here'))
  expect(await value('pets')).toBe('here')
  expect(list()).toMatchObject([{ name: 'pets', state: 'loaded', calls: 1, environments: 1 }])
  await folder.remove('pets')
  await vi.waitFor(async () => expect((await failureOf(call('pets')))[0]).toBe('not found'), LONG)
  expect(list()).toEqual([])
})
