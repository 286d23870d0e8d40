import { createHook } from 'node:async_hooks'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { awaitFiles, type FileWatch, type FoundFiles, watchFiles } from './watch-files.ts'

let folder: string
let watched: FileWatch | undefined
let waiting: (() => void)[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-watch-'))
  waiting = []
})
afterEach(() => {
  watched?.close()
  rmSync(folder, { recursive: true })
})

const place = (name: string) => join(folder, name)

function write(name: string): void {
  mkdirSync(join(place(name), '..'), { recursive: true })
  writeFileSync(place(name), String(Math.random()))
}

function follow(...names: string[]): FileWatch {
  const changed = () => {
    for (const settle of waiting.splice(0)) settle()
  }
  watched = watchFiles({ changed })
  watched.set(names.map(place))
  return watched
}

/** Resolves with the next change after something is done. */
async function seen(act: () => void): Promise<void> {
  const change = new Promise<void>((settle) => waiting.push(settle))
  act()
  await change
}

describe('files that are watched', () => {
  it('are seen when they are saved in place, and in the way of editors', async () => {
    write('template.yaml')
    follow('template.yaml')
    await seen(() => write('template.yaml'))
    write('template.yaml~')
    await seen(() => renameSync(place('template.yaml~'), place('template.yaml')))
    await seen(() => write('template.yaml'))
  })

  it('are seen when they come', async () => {
    follow('part.yaml')
    await seen(() => write('part.yaml'))
  })

  it('are seen when they come with the folders that they are in, and afterwards', async () => {
    follow('build/out/part.yaml')
    await seen(() => write('build/out/part.yaml'))
    await seen(() => write('build/out/part.yaml'))
  })

  it.each(['out', 'out/deeper'])('are seen after the folder %s was removed and made anew', async (gone) => {
    write('out/deeper/manifest.json')
    follow('out/deeper/manifest.json')
    await seen(() => rmSync(place(gone), { recursive: true }))
    await seen(() => write('out/deeper/manifest.json'))
    await seen(() => write('out/deeper/manifest.json'))
  })

  it('are seen after their folder was replaced by another one', async () => {
    write('out/manifest.json')
    write('made/manifest.json')
    follow('out/manifest.json')
    await seen(() => {
      renameSync(place('out'), place('old'))
      renameSync(place('made'), place('out'))
    })
    await seen(() => write('out/manifest.json'))
  })

  it.each([
    [1, false],
    [0, true],
  ])(
    'have changed %i times where they are written again as they were, by contents: %s',
    async (times, isByContents) => {
      write('app.js')
      const text = readFileSync(place('app.js'))
      let changes = 0
      const changed = () => {
        changes += 1
      }
      const own = watchFiles({ changed, isByContents })
      own.set([place('app.js')])
      follow('later')
      await seen(() => {
        writeFileSync(place('app.js'), text)
        write('later')
      })
      own.close()
      expect(changes).toBe(times)
    },
  )

  it.each([false, true])(
    'are those too that come in folders that are followed, by contents: %s',
    async (isByContents) => {
      write('lib/old.ts')
      const folders = new Set([place('lib')])
      const changed = () => {
        for (const settle of waiting.splice(0)) settle()
      }
      const at = (path: string): FoundFiles => {
        if (path.endsWith('.ts')) return { files: [path], folders: [] }
        if (path.endsWith('.png')) return { files: [], folders: [] }
        folders.add(path)
        return { files: [], folders: [path] }
      }
      watched = watchFiles({ changed, isByContents, followed: { folders, at } })
      watched.set([place('lib/old.ts')])
      await seen(() => write('lib/new.ts'))
      await seen(() => write('lib/new.ts'))
      watched.set([place('lib/old.ts')])
      await seen(() => write('lib/new.ts'))
      mkdirSync(place('lib/more'))
      write('lib/more.png')
      await expect.poll(() => folders.has(place('lib/more'))).toBe(true)
      await new Promise((settle) => setImmediate(settle))
      await seen(() => write('lib/more/new.ts'))
      await seen(() => rmSync(place('lib/more'), { recursive: true }))
    },
  )

  it('have changed where they were saved since they were read, before they were watched', async () => {
    const files = follow()
    const since = Date.now()
    await seen(() => {
      write('part.yaml')
      files.set([place('part.yaml')], since)
    })
    const awaited = awaitFiles({})
    awaited.set([place('part.yaml')], since)
    expect([await awaited.next(), await awaited.next(20)]).toEqual([true, false])
    awaited.close()
  })

  it('are waited for again and again, by contents, and what changed meanwhile counts', async () => {
    write('app.js')
    follow('later')
    const awaited = awaitFiles({ isByContents: true })
    awaited.set([place('app.js')])
    const text = readFileSync(place('app.js'))
    await seen(() => {
      writeFileSync(place('app.js'), text)
      write('later')
    })
    expect(await awaited.next(20)).toBe(false)
    await seen(() => {
      write('app.js')
      write('later')
    })
    expect(await awaited.next()).toBe(true)
    awaited.close()
  })

  it('have changed where they came since they were listed, before their folder was watched', async () => {
    write('lib/old.ts')
    const folders = new Set([place('lib')])
    const asked: string[] = []
    const at = (path: string): FoundFiles => {
      asked.push(path)
      if (path.endsWith('.ts')) return { files: [path], folders: [] }
      folders.add(path)
      // It comes after it was looked for.
      write('lib/more/late.ts')
      return { files: [], folders: [path] }
    }
    const since = Date.now()
    const changed = () => {
      for (const settle of waiting.splice(0)) settle()
    }
    watched = watchFiles({ changed, followed: { folders, at } })
    await seen(() => {
      write('lib/new.ts')
      watched?.set([place('lib/old.ts')], since)
    })
    expect(asked).toEqual([place('lib/new.ts')])
    await seen(() => mkdirSync(place('lib/more')))
    expect(asked).toContain(place('lib/more/late.ts'))
  })

  it.each([
    ['EMFILE', 1],
    // Of a single folder, each: Windows says it of one that went.
    ['EPERM', 2],
  ] as const)(
    'are told not to be seen where the system gives up their folders for %s, %i times',
    (code, times) => {
      write('lib/a.ts')
      write('gone/b.ts')
      write('more/c.ts')
      const told: string[] = []
      const giveUp = noteWatchers(() => {
        const blind = (_folder: string, reason: string) => told.push(reason)
        watched = watchFiles({ changed: () => undefined, blind })
        watched.set(['lib/a.ts', 'gone/b.ts', 'more/c.ts'].map(place))
      })
      rmSync(place('gone'), { recursive: true })
      giveUp(code)
      expect(told).toEqual(Array(times).fill(expect.stringContaining(code)))
    },
  )
})

/** Gives what makes all watchers that are opened meanwhile fail, as libuv does when there are too many. */
function noteWatchers(open: () => void): (code: 'EMFILE' | 'EPERM') => void {
  const handles: { onchange(status: number, kind: string, name: null): void }[] = []
  const hook = createHook({
    init(_id, type, _trigger, handle) {
      if (type === 'FSEVENTWRAP') handles.push(handle as (typeof handles)[number])
    },
  }).enable()
  open()
  hook.disable()
  return (code) => {
    for (const handle of handles) handle.onchange(-constants.errno[code], '', null)
  }
}
