import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const { pruneDist } = await import(new URL('../../scripts/prune-dist.mjs', import.meta.url).href)

const SOURCES = ['src/index.ts', 'src/page.tsx', 'src/pages/list.ts']
const KEPT = [
  'index.js',
  'index.d.ts',
  'page.js',
  'pages/list.js',
  'chunks/a-b1.js',
  'console/assets/index-x.js',
]
const STALE = ['gone.js', 'gone.d.ts', 'index.js.map', 'pages/gone.js', 'old/index.js', 'pages.js']

test('what older builds left in dist is removed before a package is packed, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-dist-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const file of [...SOURCES, ...[...KEPT, ...STALE].map((it) => `dist/${it}`)]) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), '')
  }
  expect(pruneDist(folder).sort()).toEqual([...STALE].sort())
  const left = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })
  expect(left.filter((it) => it.isFile())).toHaveLength(KEPT.length)
})
