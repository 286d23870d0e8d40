import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CdkSourcesOptions, createCdkSources } from './cdk-sources.ts'
import { findWorkspace } from './find-workspace.ts'

let top: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'gatehouse-sources-'))
})
afterEach(() => rmSync(top, { recursive: true }))

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(top, name)), { recursive: true })
    writeFileSync(join(top, name), '{}')
  }
}

const place = (name: string) => join(top, name)
const named = (paths: readonly string[]) => paths.map((path) => relative(top, path))
const APP = () => ({ folder: place('repo/infra'), output: place('repo/infra/made') })

function list(options?: CdkSourcesOptions): string[] {
  return named(createCdkSources(options).list(APP()))
}

const OWN = ['repo/infra/cdk.json', 'repo/infra/lib/deep/api.ts']

describe('sources of an app of the CDK', () => {
  it.each<[string, string]>([
    ['a repository', '.git/HEAD'],
    ['a linked work tree', '.git'],
    ['a workspace of npm', 'package.json'],
    ['a workspace of pnpm', 'pnpm-workspace.yaml'],
    ['a workspace of Nx', 'nx.json'],
  ])('are those of %s that it is in, the nearest first', (_what, mark) => {
    write(
      ...OWN,
      `repo/${mark}`,
      'repo/services/x/index.ts',
      'repo/app.py',
      'repo/web/page.tsx',
      'other/a.ts',
    )
    if (mark === 'package.json') writeFileSync(place('repo/package.json'), '{ "workspaces": ["services/*"] }')
    write('repo/infra/turbo.json', 'repo/services/package.json')
    const found = list()
    expect(found).toEqual(
      expect.arrayContaining([...OWN, 'repo/services/x/index.ts', 'repo/app.py', 'repo/web/page.tsx']),
    )
    expect(found).not.toContain('other/a.ts')
    const places = ['repo/infra/lib/deep/api.ts', 'repo/app.py', 'repo/services/x/index.ts']
    expect(places.map((it) => found.indexOf(it)).toSorted((a, b) => a - b)).toEqual(
      places.map((it) => found.indexOf(it)),
    )
  })

  it('are its own where it is in nothing, and those of folders that are named', () => {
    write(...OWN, 'repo/services/x.ts', 'far/away/y.ts')
    writeFileSync(place('repo/package.json'), '{')
    expect(list()).toEqual(OWN)
    expect(list({ watched: [place('far')] })).toEqual(['far/away/y.ts', ...OWN])
  })

  it('are neither installed nor assemblies, and what is compiled comes last, which an app may run from', () => {
    write(
      ...OWN,
      'repo/.git/HEAD',
      'repo/z/a.ts',
      'repo/lib/shared/dist/index.js',
      'repo/lib/shared/dist/out/b.js',
    )
    write(...['made', 'cdk.out', 'build', '.next', 'venv'].map((it) => `repo/infra/${it}/a.js`))
    write('repo/node_modules/a/index.js', 'repo/infra/python/pyvenv.cfg', 'repo/infra/python/lib/a.py')
    write('repo/go/vendor/modules.txt', 'repo/go/vendor/a/a.go', 'repo/php/vendor/autoload.php')
    write('repo/php/vendor/a/a.json', 'repo/shop/vendor/a.ts')
    write('repo/infra/image.png')
    symlinkSync(place('repo'), place('repo/infra/again'))
    expect(list()).toEqual([
      ...OWN,
      'repo/z/a.ts',
      'repo/shop/vendor/a.ts',
      'repo/infra/build/a.js',
      'repo/lib/shared/dist/index.js',
      'repo/lib/shared/dist/out/b.js',
    ])
  })

  it('may be more than two thousand', () => {
    write(...Array.from({ length: 2100 }, (_, index) => `repo/infra/lib/${index % 7}/${index}.ts`))
    expect(list()).toHaveLength(2100)
  })

  it.each([
    ['files', { files: 3, folders: 100 }, 'repo/infra/lib'],
    ['folders', { files: 100, folders: 2 }, 'repo/infra/more'],
  ])('are told to be incomplete once where there are too many %s', (_what, most, cutAt) => {
    write('repo/infra/a.ts', 'repo/infra/lib/b.ts', 'repo/infra/lib/c.ts', 'repo/infra/lib/d.ts')
    write('repo/infra/more/e.ts')
    const told: string[] = []
    const sources = createCdkSources({ most, blind: (folder, reason) => told.push(`${folder}: ${reason}`) })
    expect(named(sources.list(APP()))[0]).toBe('repo/infra/a.ts')
    sources.list(APP())
    expect(told).toEqual([
      expect.stringMatching(new RegExp(`${cutAt}: more than ${most.files} files .*--watch`)),
    ])
  })

  it.each([
    ['darwin', 1000, 1],
    ['linux', 1101, 0],
  ] as const)('are in fewer folders on %s where it bears no more, %i', (platform, most, times) => {
    for (let at = 0; at < 1100; at += 1) mkdirSync(place(`repo/infra/${at}`), { recursive: true })
    const told: string[] = []
    const sources = createCdkSources({ platform, blind: (_folder, reason) => told.push(reason) })
    sources.list(APP())
    expect([sources.folders.size, told.length]).toEqual([most, times])
  })

  it('that come later count too, and what is gone makes room', () => {
    write('repo/infra/a.ts', 'repo/infra/lib/b.ts')
    const told: string[] = []
    const most = { files: 4, folders: 3 }
    const sources = createCdkSources({ most, blind: (folder) => told.push(relative(top, folder)) })
    sources.list(APP())
    const at = (name: string) => {
      const { files, folders } = sources.at(place(name))
      return named([...files, ...folders])
    }
    write('repo/infra/first/c.ts', 'repo/infra/second/d.ts')
    expect(at('repo/infra/first')).toEqual(['repo/infra/first/c.ts', 'repo/infra/first'])
    expect(told).toEqual([])
    expect(at('repo/infra/second')).toEqual([])
    expect(told).toEqual(['repo/infra/second'])
    rmSync(place('repo/infra/first'), { recursive: true })
    expect(at('repo/infra/second')).toEqual(['repo/infra/second/d.ts', 'repo/infra/second'])
    write('repo/infra/e.ts', 'repo/infra/f.ts')
    expect(['e', 'f', 'e'].flatMap((name) => at(`repo/infra/${name}.ts`))).toEqual([
      'repo/infra/e.ts',
      'repo/infra/e.ts',
    ])
  })

  it('are not all looked at for each that comes where there is no room', () => {
    const names = Array.from({ length: 250 }, (_, index) => `repo/infra/${1000 + index}.ts`)
    write(...names)
    const sources = createCdkSources({ most: { files: 250, folders: 3 } })
    expect(sources.list(APP())).toHaveLength(250)
    rmSync(place(names[230] ?? ''))
    write('repo/infra/new.ts', 'repo/infra/new.log')
    const found = () => sources.at(place('repo/infra/new.ts')).files.length
    // What is no source is not looked for.
    for (let times = 0; times < 10; times += 1)
      expect(sources.at(place('repo/infra/new.log')).files).toEqual([])
    expect([found(), found(), found(), found()]).toEqual([0, 0, 1, 1])
  })

  it('are not those of a home that is a repository of settings', () => {
    write('repo/.git/HEAD', 'repo/infra/nx.json')
    expect(findWorkspace(place('repo/infra/app'), place('repo'))).toBe(place('repo/infra'))
    expect(findWorkspace(place('repo/lib'), place('repo'))).toBe(place('repo/lib'))
    expect(findWorkspace(place('repo/lib'))).toBe(place('repo'))
  })

  it('are none in a folder that cannot be read', () => {
    expect(list()).toEqual([])
  })

  it('come as files and with folders, in folders that are followed', () => {
    write(...OWN, 'repo/.git/HEAD')
    const sources = createCdkSources()
    const at = (name: string) => {
      const { files, folders } = sources.at(place(name))
      return [named(files), named(folders)]
    }
    expect(at('repo/infra/cdk.json')).toEqual([[], []])
    sources.list(APP())
    write('repo/infra/new.ts', 'repo/infra/new.png', 'repo/a/dist/b.ts', 'repo/infra/made/c.json', 'repo.ts')
    expect(at('repo/infra/new.ts')).toEqual([['repo/infra/new.ts'], []])
    expect(at('repo/a')).toEqual([['repo/a/dist/b.ts'], ['repo/a', 'repo/a/dist']])
    expect(at('repo/a/dist/b.ts')).toEqual([['repo/a/dist/b.ts'], []])
    for (const name of ['repo/infra/new.png', 'repo/infra/made', 'repo.ts', 'repo/gone.ts'])
      expect(at(name)).toEqual([[], []])
  })
})
