import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBackend } from '../fixtures/backend.ts'
import { CHROMIUM, openPage } from '../fixtures/chromium.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const projects = join(root, 'test/packages/projects')
const PATIENCE_MS = 240_000

/** What a project installs besides: the versions of the repository. */
const BESIDES = ['@tanstack/query-core', 'msw', 'vite', 'vitest', 'zod']

/** What npm says when the packages that ours depend on are not to be had. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED/

const UNINSTALLED = 'skipped: what the tarballs depend on cannot be had here'

/** A program that calls the management API of a gateway of the test kit. */
const USE_OF_THE_KIT = `
  import { createGateway } from '@gatehouse/testing'
  const gateway = await createGateway()
  const answer = await gateway.fetch("/v2/apis")
  console.log(answer.status, await answer.text())
  await gateway.close()
`

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
    await run(
      'npm',
      ['install', ...quiet, ...tarballs.map((name) => `./${name}`), ...(await versionsOf(BESIDES))],
      { cwd: folder },
    )
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

  test('needs nothing that has an install script', async ({ skip }) => {
    if (!isInstalled) skip(UNINSTALLED)
    const { packages } = JSON.parse(
      await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8'),
    ) as { packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }> }
    const scripted = Object.entries(packages).filter(([, it]) => it.hasInstallScript && !it.optional)
    const names = scripted.map(([path]) => path.slice('node_modules/'.length))
    expect(names.filter((name) => !BESIDES.includes(name))).toEqual([])
  })

  test('has the console in the package of the gateway', async () => {
    const tarball = tarballs.find((name) => /^gatehouse-gateway-/.test(name)) ?? ''
    const { stdout } = await run('tar', ['tzf', tarball], { cwd: folder })
    expect(stdout).toContain('package/dist/console/index.html\n')
    expect(stdout).toMatch(/package\/dist\/console\/assets\/[\w-]+\.js\n/)
  })

  test.for(['gatehouse', 'gatehouse-mock', 'gatehouse-conformance'])(
    'has the command %s, which says what it is',
    async (command, { skip }) => {
      if (!isInstalled) skip(UNINSTALLED)
      const bin = join(folder, 'node_modules/.bin', command)
      const help = await run(process.execPath, [bin, '--help'], { cwd: folder })
      expect(help.stdout).toMatch(new RegExp(`^Usage: ${command} (\\[|--endpoint <url> \\[)`))
      expect(help.stdout).not.toContain('npm ')
      const version = await run(process.execPath, [bin, '--version'], { cwd: folder })
      expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    },
  )

  test('has the conformance kit behind the command gatehouse', async ({ skip }) => {
    if (!isInstalled) skip(UNINSTALLED)
    const bin = join(folder, 'node_modules/.bin/gatehouse')
    const { stdout } = await run(process.execPath, [bin, 'conformance', '--help'], { cwd: folder })
    expect(stdout).toMatch(/^Usage: gatehouse conformance --endpoint <url>/)
  })

  test('has the test kit, whose gateway answers', { timeout: PATIENCE_MS }, async ({ skip }) => {
    if (!isInstalled) skip(UNINSTALLED)
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', USE_OF_THE_KIT], {
      cwd: folder,
    })
    expect(stdout).toBe('200 {"items":[]}\n')
  })

  const SERVERS: readonly (readonly [string, ...string[]])[] = [
    ['gatehouse', '--data', ':memory:'],
    ['gatehouse-mock'],
    ['gatehouse-mock', '--dynamic', '--fault', 'operation=CreateApi,status=503'],
    ['gatehouse-mock', '--stateful', '--seed', 'story'],
    ['gatehouse-mock', '--prism'],
  ]
  test.for(SERVERS)(
    'has the command $0, which serves with $1 $2',
    { timeout: PATIENCE_MS },
    async (line, { skip }) => {
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
    },
  )
})

/** Compilers of a project: the oldest that the client's README promises, and the repository's. */
const OLDEST_TYPESCRIPT = '5.1.6'
const COMPILERS = [OLDEST_TYPESCRIPT, 'newest']
/** How a project may resolve what it imports: module and resolution. */
const RESOLUTIONS = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const

describe('a project with the tarballs', () => {
  beforeAll(() => cp(projects, join(folder, 'src'), { recursive: true }))

  const ROWS = COMPILERS.flatMap((name) =>
    RESOLUTIONS.map(([module, resolution]) => [name, module, resolution]),
  )
  test.for(ROWS)(
    'compiles strictly with %s, %s and %s',
    async ([name = '', module = '', resolution = ''], { skip }) => {
      if (!isInstalled) skip(UNINSTALLED)
      const compiler =
        name === OLDEST_TYPESCRIPT ? await installCompiler(name) : join(root, 'node_modules/typescript')
      if (!compiler) return skip(UNINSTALLED)
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module]
      const rest = ['--moduleResolution', resolution, '--lib', 'es2022,dom,dom.iterable']
      // Declarations of others are theirs to mend: zod and MSW are written for newer compilers.
      const args = [...options, ...rest, '--skipLibCheck', 'src/strict.ts']
      const { stdout } = await run(process.execPath, [join(compiler, 'bin/tsc'), ...args], { cwd: folder })
      expect(stdout).toBe('')
    },
  )

  test.for(['mock', 'msw'])('has its own tests with the %s', async (name, { skip }) => {
    if (!isInstalled) skip(UNINSTALLED)
    await writeFile(
      join(folder, 'vitest.config.js'),
      "export default { test: { include: ['src/*.suite.ts'], reporters: ['json'], testTimeout: 120_000, hookTimeout: 120_000 } }",
    )
    const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
    const { stdout } = await run(process.execPath, [vitest, 'run', `src/${name}.suite.ts`], { cwd: folder })
    const { numPassedTests, numFailedTests } = JSON.parse(stdout)
    expect([numPassedTests, numFailedTests]).toEqual([2, 0])
  })

  const SERVERS = [
    ['the stateful mock', 'gatehouse-mock', '--stateful'],
    ['the gateway', 'gatehouse', '--data', ':memory:'],
  ] as const
  test.for(SERVERS)(
    'shows a page of Vite and TanStack Query with $0',
    { timeout: PATIENCE_MS },
    async (row, { skip }) => {
      if (!isInstalled) skip(UNINSTALLED)
      if (!CHROMIUM) skip('skipped: no Chromium found')
      const [, command, ...options] = row
      const site = await servePage(await buildPage())
      const origin = command === 'gatehouse' ? ['--cors-origin', site.url] : []
      const child = spawn(
        process.execPath,
        [join(folder, 'node_modules/.bin', command), '--port', '0', ...options, ...origin],
        { cwd: folder },
      )
      const page = openPage(`${site.url}/?api=${await addressOf(child.stdout)}`)
      try {
        await expect.poll(() => site.printed.at(-1), { timeout: 60_000 }).toBe('GET /a, GET /b')
      } finally {
        await page.close()
        child.kill()
        if (child.exitCode === null) await once(child, 'exit')
        await site.close()
      }
    },
  )
})

/** Packages with the versions that the repository has. */
async function versionsOf(names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const { version } = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'))
      return `${name}@${version}`
    }),
  )
}

/** The first address that a command prints. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, url] = /listen(?:s|ing) on (https?:\/\/[\w.:[\]-]+)/.exec(line) ?? []
    if (url) return url
  }
  throw new Error('ended without an address')
}

/** A compiler of a version, installed beside the tarballs; undefined where it cannot be had. */
async function installCompiler(version: string): Promise<string | undefined> {
  const quiet = ['--no-save', '--ignore-scripts', '--prefer-offline', '--loglevel=error']
  try {
    await run('npm', ['install', ...quiet, `typescript-oldest@npm:typescript@${version}`], { cwd: folder })
    return join(folder, 'node_modules/typescript-oldest')
  } catch (error) {
    if (!OFFLINE.test(String(error))) throw error
    return undefined
  }
}

/** Builds the page as its project would; resolves to the text of its script. */
async function buildPage(): Promise<string> {
  const input = join(folder, 'src/query-page.ts')
  const output = { entryFileNames: 'page.js' }
  const config = { logLevel: 'error', build: { outDir: 'page', rolldownOptions: { input, output } } }
  await writeFile(join(folder, 'vite.config.js'), `export default ${JSON.stringify(config)}`)
  await run(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: folder })
  return readFile(join(folder, 'page/page.js'), 'utf8')
}

/** Serves the page, and keeps the lines that it posts. */
async function servePage(script: string) {
  const printed: string[] = []
  const html = '<!doctype html><script type="module" src="/page.js"></script>'
  const server = await startBackend(({ url = '' }, response, body) => {
    if (url === '/printed') printed.push(body.toString())
    const isScript = url === '/page.js'
    const type = isScript ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': type }).end(isScript ? script : html)
  })
  return { url: server.url, printed, close: server.close }
}
