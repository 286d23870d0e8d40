import { createHook } from 'node:async_hooks'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchCode } from './watch.ts'

let folder: string
let stop: (() => void) | undefined
let heard: (path: string) => void
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-code-'))
  heard = () => undefined
})
afterEach(() => {
  stop?.()
  rmSync(folder, { recursive: true })
})

const build = () => join(folder, '.aws-sam/build')
const module = () => join(build(), 'index.js')

function write(): void {
  mkdirSync(build(), { recursive: true })
  writeFileSync(module(), String(Math.random()))
}

function follow(): void {
  stop = watchCode(build(), {
    changed: (path) => heard(path),
    blind: (path, reason) => expect.fail(`${path}: ${reason}`),
  })
}

/** Resolves once a path has changed after something is done. */
async function seen(wanted: string, act: () => void): Promise<void> {
  const change = new Promise<void>((settle) => {
    heard = (path) => {
      if (path === wanted) settle()
    }
  })
  act()
  await change
}

describe('code that is watched', () => {
  it('is seen once it is built, and when it is saved after that', async () => {
    follow()
    await seen(build(), write)
    await seen(module(), write)
  })

  it('is seen after its folder was removed and built anew', async () => {
    write()
    follow()
    for (const gone of [build(), join(folder, '.aws-sam')]) {
      await seen(build(), () => rmSync(gone, { recursive: true }))
      await seen(build(), write)
      await seen(module(), write)
    }
  })

  it('is seen beside thousands of other files, none of which has its folder listed', async () => {
    write()
    follow()
    const before = process.cpuUsage()
    await seen(module(), () => {
      for (let at = 0; at < 2_000; at += 1) writeFileSync(join(build(), `${at}.txt`), '')
      write()
    })
    const { user, system } = process.cpuUsage(before)
    // With a list of all for each it was several times as much.
    expect((user + system) / 1e6).toBeLessThan(4)
  })

  it('is seen in each function, however many folders another one has', async () => {
    write()
    const other = join(build(), 'last')
    mkdirSync(other)
    for (let at = 0; at < 1_100; at += 1)
      mkdirSync(join(build(), 'first', 'code', String(at)), { recursive: true })
    const untold: string[] = []
    stop = watchCode(build(), {
      changed: (path) => heard(path),
      blind: (path, reason) => untold.push(`${join(path, '..')} ${reason}`),
    })
    const [own, settings] = [join(other, 'index.js'), join(build(), 'first', 'function.json')]
    for (const file of [own, settings]) await seen(file, () => writeFileSync(file, '{}'))
    await seen(other, () => rmSync(other, { recursive: true }))
    expect(untold).toEqual([`${join(build(), 'first', 'code')} more than 1000 folders would be watched`])
  })

  it('is told not to be seen once, where the system gives up what it watched', () => {
    mkdirSync(join(build(), 'first', 'lib'), { recursive: true })
    const handles: { onchange(status: number, kind: string, name: null): void }[] = []
    const hook = createHook({
      init(_id, type, _trigger, handle) {
        if (type === 'FSEVENTWRAP') handles.push(handle as (typeof handles)[number])
      },
    }).enable()
    const told: string[] = []
    stop = watchCode(build(), { changed: () => undefined, blind: (_path, reason) => told.push(reason) })
    hook.disable()
    rmSync(join(build(), 'first', 'lib'), { recursive: true })
    // As libuv does when there are too many.
    for (const handle of handles.reverse()) handle.onchange(-constants.errno.EMFILE, '', null)
    expect(told).toEqual([expect.stringContaining('EMFILE')])
  })

  it.each(['lib', 'api.py'])('is seen in folders in %s, which comes, goes and comes again', async (name) => {
    write()
    follow()
    const deep = join(build(), name, 'deep')
    const file = join(deep, 'index.js')
    for (let round = 0; round < 2; round += 1) {
      await seen(join(build(), name), () => mkdirSync(deep, { recursive: true }))
      await seen(file, () => writeFileSync(file, String(round)))
      await seen(join(build(), name), () => rmSync(join(build(), name), { recursive: true }))
    }
  })
})
