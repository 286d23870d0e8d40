import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, type DevProcess, HELLO, startDev } from '../fixtures/dev-process.ts'
import { type Issuer, startIssuer } from '../fixtures/issuer.ts'
import { hasProgram } from '../fixtures/programs.ts'
import { connect } from '../fixtures/websocket.ts'

const hasPython = hasProgram('python3')

describe.skipIf(!hasPython)('dev with the SAM example', () => {
  let issuer: Issuer
  let project: ReturnType<typeof copyProject>
  let dev: DevProcess
  let shop: string

  beforeAll(async () => {
    issuer = await startIssuer()
    project = copyProject('sam')
    dev = await startDev(project.folder, [
      ...['--stack-name', 'shop', '--parameters', `Issuer=${issuer.url}`],
      ...['--parameters', 'Audience=pets-app'],
    ])
    shop = dev.urlOf('ShopApi')
  })

  afterAll(async () => {
    await dev?.stop()
    project?.remove()
    await issuer?.close()
  })

  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${shop}${path}`, init)
    return { status: response.status, body: (await response.json()) as unknown }
  }

  const edit = (file: string, change: (text: string) => string) => {
    const path = join(project.folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }

  it('lists the routes with authorizer, function and file', () => {
    const routes = dev.lines.filter(({ type }) => type === 'route')
    expect(routes).toHaveLength(5)
    expect(routes).toContainEqual(
      expect.objectContaining({
        api: 'ShopApi',
        method: 'GET',
        path: '/me',
        authorizer: 'JWT People',
        target: 'Profile',
        file: 'src/profile/app.handler',
      }),
    )
  })

  it('tells agents what AGENTS.md does, as one of its lines', () => {
    const text = readFileSync(new URL('../../AGENTS.md', import.meta.url), 'utf8')
    expect(dev.lines.filter(({ type }) => type === 'agents')).toEqual([expect.objectContaining({ text })])
  })

  it('answers as its README says, authorizers enforced', async () => {
    expect(await get('/pets')).toEqual({
      status: 200,
      body: { shop: 'Gatehouse Pets', pets: [{ id: 1, name: 'Rex' }] },
    })
    expect((await get('/me')).status).toBe(401)
    const authorization = `Bearer ${await issuer.sign()}`
    expect(await get('/me', { headers: { authorization } })).toEqual({ status: 200, body: { hello: 'rex' } })
    const tom = { method: 'POST', body: '{"name":"Tom"}' }
    expect((await get('/pets', tom)).status).toBe(401)
    expect((await get('/pets', { ...tom, headers: { 'x-staff-key': 'wrong' } })).status).toBe(403)
    const printed = dev.next('output', ({ text }) => text === 'added Tom')
    const told = dev.next('request', ({ status }) => status === 201)
    expect(await get('/pets', { ...tom, headers: { 'x-staff-key': 'let-me-in' } })).toMatchObject({
      status: 201,
    })
    expect(await printed).toMatchObject({ function: expect.stringContaining('Pets') })
    expect(await told).toMatchObject({ what: 'POST', path: '/pets', durationMs: expect.any(Number) })
  })

  it('runs a saved source with the next call', async () => {
    edit('src/profile/app.ts', (text) => text.replace('hello: sub', 'goodbye: sub'))
    const authorization = `Bearer ${await issuer.sign()}`
    await expect
      .poll(async () => (await get('/me', { headers: { authorization } })).body, { timeout: 20_000 })
      .toEqual({ goodbye: 'rex' })
  })

  it('applies what changed in a saved template, and open connections stay', async () => {
    const client = await connect(dev.urlOf('shop-chat'))
    const reloaded = dev.next('reloaded')
    edit('template.yaml', (text) => text.replace('Path: /pets, Method: GET', 'Path: /animals, Method: GET'))
    await reloaded
    expect((await get('/animals')).status).toBe(200)
    // The other route of the path takes POST only.
    expect((await get('/pets')).status).toBe(404)
    expect(client.socket.readyState).toBe(client.socket.OPEN)
    await client.close()
  })

  it('tells a mistake in a template with its line, and what was served goes on', async () => {
    const good = readFileSync(join(project.folder, 'template.yaml'), 'utf8')
    const line = good.split('\n').findIndex((it) => it.includes('RouteKey: send')) + 1
    const failed = dev.next('error')
    edit('template.yaml', (text) => text.replace('RouteKey: send', 'RouteKey: ""'))
    const { message } = await failed
    expect(message).toMatch(new RegExp(`template\\.yaml:(${line - 2}|${line - 1}|${line}):\\d+: `))
    expect((await get('/animals')).status).toBe(200)
    const broken = dev.next('error')
    edit('template.yaml', (text) => `${text}\n  : : [`)
    expect((await broken).message).toMatch(/template\.yaml:\d+:\d+: /)
    expect((await get('/animals')).status).toBe(200)
    const reloaded = dev.next('reloaded')
    writeFileSync(join(project.folder, 'template.yaml'), good)
    await reloaded
    expect((await get('/animals')).status).toBe(200)
  })

  it('keeps its ids over restarts', async () => {
    const other = await startDev(project.folder, ['--stack-name', 'shop'])
    expect(other.urlOf('ShopApi').replace(other.url, '')).toBe(shop.replace(dev.url, ''))
    await other.stop()
  })
})

describe('dev', () => {
  it('tells each mistake of a first start with its line, and serves once all are mended', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-mended-'))
    const template = join(folder, 'template.yaml')
    const refused = HELLO.replace('Path: /hello', 'Path: "hello there"')
    const versions = [refused, HELLO]
    writeFileSync(template, `${HELLO}\n  : : [`)
    const dev = await startDev(folder, [], () => writeFileSync(template, versions.shift() ?? HELLO))
    const told = dev.lines.filter(({ type }) => type === 'error')
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^template\.yaml:1\d:\d+: /),
      expect.stringMatching(/^template\.yaml:3:\d+: /),
    ])
    expect(versions).toEqual([])
    expect(await (await fetch(`${dev.urlOf('ServerlessHttpApi')}/hello`)).text()).toBe('hello')
    await dev.stop()
    rmSync(folder, { recursive: true })
  })

  it('runs what SAM builds by esbuild from the source that it is built of', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-esbuild-'))
    const inline = `InlineCode: "exports.handler = async () => 'hello'"`
    const template = HELLO.replace(inline, 'CodeUri: .').replace(
      '    Properties:',
      '    Metadata: { BuildMethod: esbuild, BuildProperties: { EntryPoints: [src/hello/index.ts] } }\n    Properties:',
    )
    writeFileSync(join(folder, 'template.yaml'), template)
    mkdirSync(join(folder, 'src/hello'), { recursive: true })
    const source = "export const handler = async (): Promise<string> => 'built of this'"
    writeFileSync(join(folder, 'src/hello/index.ts'), source)
    const dev = await startDev(folder)
    expect(await (await fetch(`${dev.urlOf('ServerlessHttpApi')}/hello`)).text()).toBe('built of this')
    await dev.stop()
    rmSync(folder, { recursive: true })
  })

  it.each<[string, string[], RegExp]>([
    [
      'a folder that is not there',
      ['nowhere'],
      /^gatehouse: dev needs the folder of a project: there is no /,
    ],
    ['workers', ['.', '--workers', '2'], /dev serves from one process/],
    ['a folder without a project', ['.'], /has no project that is read here/],
    [
      'a folder to watch that is none',
      ['.', '--watch', 'nowhere'],
      /--watch must be a folder: .*nowhere is none/,
    ],
    ['folders to watch of no app', ['.', '--watch', '.'], /--watch names sources of an app of the CDK/],
    ['an option that is none', ['.', '--nothing'], /--nothing/],
    [
      'parameters that are neither',
      ['.', '--parameters', 'nothing.json'],
      /--parameters must be <name>=<value> or a file/,
    ],
  ])('refuses %s in a line', async (_what, args, problem) => {
    const { MAIN } = await import('../fixtures/gateway-process.ts')
    const cwd = join(import.meta.dirname, '../fixtures/chat')
    const env = { ...process.env, INIT_CWD: cwd }
    const { stderr, status } = spawnSync(process.execPath, [MAIN, 'dev', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(problem)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
