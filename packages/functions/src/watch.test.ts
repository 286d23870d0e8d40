import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
})
