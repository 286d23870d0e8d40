import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE_MS = 240_000

/** What npm says when the packages that ours depend on are not to be had. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED/

const UNINSTALLED = 'skipped: what the tarballs depend on cannot be had here'

let folder = ''
let tarballs: string[] = []
let isInstalled = false

/** All packages as they are published, installed into an empty folder. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-tarballs-'))
  await run('npm', ['pack', '--workspaces', '--silent', '--pack-destination', folder], { cwd: root })
  tarballs = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  await writeFile(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}')
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error']
  try {
    await run('npm', ['install', ...quiet, ...tarballs.map((name) => `./${name}`)], { cwd: folder })
    isInstalled = true
  } catch (error) {
    if (!OFFLINE.test(String(error))) throw error
    console.log(UNINSTALLED)
  }
}, PATIENCE_MS)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what is published', () => {
  test('is every package', async () => {
    const folders = await readdir(join(root, 'packages'))
    expect(tarballs.map((name) => name.replace(/^gatehouse-(.*)-[\d.]+\.tgz$/, '$1')).sort()).toEqual(
      folders.sort(),
    )
  })

  test('has a licence and a README, no test, and no source map without its source', async () => {
    for (const tarball of tarballs) {
      const { stdout } = await run('tar', ['tzf', tarball], { cwd: folder })
      const files = stdout.trim().split('\n')
      expect(files, tarball).toEqual(expect.arrayContaining(['package/LICENSE', 'package/README.md']))
      expect(
        files.filter((name) => /\.map$|\.test\.|tsbuildinfo/.test(name)),
        tarball,
      ).toEqual([])
    }
  })

  test.for(['gatehouse', 'gatehouse-mock'])(
    'has the command %s, which says what it is',
    async (command, { skip }) => {
      if (!isInstalled) skip(UNINSTALLED)
      const bin = join(folder, 'node_modules/.bin', command)
      const help = await run(process.execPath, [bin, '--help'], { cwd: folder })
      expect(help.stdout).toContain(`Usage: ${command} [`)
      expect(help.stdout).not.toContain('npm ')
      const version = await run(process.execPath, [bin, '--version'], { cwd: folder })
      expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    },
  )

  const SERVERS: readonly (readonly [string, ...string[]])[] = [
    ['gatehouse', '--data', ':memory:'],
    ['gatehouse-mock'],
  ]
  test.for(SERVERS)('has the command $0, which serves', { timeout: PATIENCE_MS }, async (line, { skip }) => {
    if (!isInstalled) skip(UNINSTALLED)
    const [command, ...options] = line
    const bin = join(folder, 'node_modules/.bin', command)
    const child = spawn(process.execPath, [bin, '--port', '0', ...options], { cwd: folder })
    try {
      const answer = await fetch(`${await addressOf(child.stdout)}/v2/apis`)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toHaveProperty('items')
    } finally {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
    }
  })
})

/** The first address that a command prints. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [url] = /https?:\/\/[\w.:[\]-]+/.exec(line) ?? []
    if (url) return url
  }
  throw new Error('ended without an address')
}
