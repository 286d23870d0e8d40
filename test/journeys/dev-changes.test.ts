import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DevProcess, HELLO, startDev } from '../fixtures/dev-process.ts'
import { MAIN } from '../fixtures/gateway-process.ts'

let folder: string
let dev: DevProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-changes-'))
})
afterEach(async () => {
  await dev?.stop()
  dev = undefined
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

async function get(path: string, api = 'ServerlessHttpApi'): Promise<string> {
  const response = await fetch(`${dev?.urlOf(api)}${path}`)
  return response.ok ? response.text() : String(response.status)
}

const BUILT = `${HELLO}
  Built:
    Type: AWS::Serverless::Function
    Properties:
      Handler: bootstrap
      Runtime: provided.al2023
      CodeUri: build/built.zip
      Layers: [!Ref Tools]
      Events:
        Any: { Type: HttpApi, Properties: { Path: /built, Method: GET } }
  Tools:
    Type: AWS::Serverless::LayerVersion
    Properties: { ContentUri: build/tools.zip }
`

/** An executable that starts another one, which answers each call. */
const BOOTSTRAP = '#!/bin/sh\nexec "$(dirname "$0")/bin/answer"\n'
const answering = (text: string) => `#!${process.execPath}
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/'
const answer = async () => {
  const next = await fetch(api + 'next')
  await next.text()
  const id = next.headers.get('lambda-runtime-aws-request-id')
  await fetch(api + id + '/response', { method: 'POST', body: JSON.stringify(${JSON.stringify(text)}) })
  return answer()
}
answer()
`

function pack(text: string): Uint8Array {
  const executable = { os: 3, attrs: 0o100755 << 16 }
  const files: Zippable = {
    bootstrap: [strToU8(BOOTSTRAP), executable],
    'bin/answer': [strToU8(answering(text)), executable],
  }
  return zipSync(files)
}

describe('dev with archives', () => {
  it('serves while they are not built, and runs them once they are, and as they are built again', async () => {
    write('template.yaml', BUILT)
    dev = await startDev(folder)
    expect([await get('/hello'), await get('/built')]).toEqual(['hello', '500'])
    write('made/tools.zip', zipSync({ 'tools.txt': strToU8('tools') }))
    write('made/built.zip', pack('first'))
    const built = dev.next('reloaded')
    renameSync(join(folder, 'made'), join(folder, 'build'))
    await built
    expect(await get('/built')).toBe('first')
    const again = dev.next('reloaded')
    write('build/built.zip', pack('second'))
    await again
    await expect.poll(() => get('/built')).toBe('second')
    const broken = dev.next('reloaded')
    write('build/built.zip', 'no archive')
    await broken
    await expect.poll(() => get('/built')).toBe('500')
    expect(await get('/hello')).toBe('hello')
  })
})

describe('dev', () => {
  it('sees a file that comes which the project asked for, and what mends it after a mistake', async () => {
    write(
      'serverless.yml',
      'service: s\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions: ${file(./functions.yml), null}\n',
    )
    write('index.js', "exports.handler = async () => 'from a file'")
    dev = await startDev(folder)
    const come = dev.next('reloaded')
    const functions = (more: string) =>
      `f: { handler: index.handler, url: true, environment: { A: "\${file(./more.yml):a${more}}" } }\n`
    write('functions.yml', functions(", 'none'"))
    await come
    const failed = dev.next('error')
    write('functions.yml', functions(''))
    await failed
    const mended = dev.next('reloaded')
    write('more.yml', 'a: here\n')
    await mended
  })

  it('serves while a module of the project is waited for', async () => {
    write(
      'serverless.yml',
      `service: s
provider: { name: aws, runtime: nodejs22.x }
custom: { wanted: ok }
functions:
  f: { handler: index.handler, environment: { A: '\${file(./slow.js):a}' }, events: [{ httpApi: GET /hello }] }
`,
    )
    write('index.js', "exports.handler = async () => 'hello'")
    write('slow.js', "module.exports = { a: 'fast' }")
    dev = await startDev(folder)
    const reloaded = dev.next('reloaded')
    write(
      'slow.js',
      `const { existsSync, writeFileSync } = require('node:fs')
writeFileSync('begun', '')
while (!existsSync('go on')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
module.exports = { a: 'slow' }`,
    )
    await expect.poll(() => existsSync(join(folder, 'begun'))).toBe(true)
    expect(await get('/hello', 'dev-s')).toBe('hello')
    expect(dev.lines.filter(({ type }) => type === 'reloaded')).toEqual([])
    write('go on', '')
    await reloaded
  })

  it('applies what is saved while it starts', async () => {
    const other = HELLO.replace('Path: /hello', 'Path: /other')
    write('template.yaml', HELLO)
    const temporary = join(folder, 'temporary')
    mkdirSync(temporary)
    vi.stubEnv('TMPDIR', temporary)
    const starting = startDev(folder)
    vi.unstubAllEnvs()
    await expect.poll(() => readdirSync(temporary), { interval: 1 }).not.toEqual([])
    write('template.yaml', other)
    dev = await starting
    await expect.poll(() => get('/other')).toBe('hello')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing where %s ends it while it starts',
    async (signal) => {
      write('template.yaml', HELLO)
      const temporary = join(folder, 'temporary')
      mkdirSync(temporary)
      const child = spawn(process.execPath, [MAIN, 'dev', folder, '--port', '0', '--json'], {
        cwd: folder,
        env: { ...process.env, INIT_CWD: folder, TMPDIR: temporary },
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      await expect.poll(() => readdirSync(temporary), { interval: 1 }).not.toEqual([])
      child.kill(signal)
      expect(await ended).toEqual([0, null])
      expect(readdirSync(temporary)).toEqual([])
    },
  )

  it.each([
    ['sources, which compiles some as they were, once', 'app.mjs', 'compiled.js', () => '', 1],
    ['what another command compiles once', 'build/app.mjs', 'build/compiled.js', () => '', 1],
    // Nobody knows whether what is compiled was read already.
    ['sources, which compiles others, twice', 'app.mjs', 'compiled.js', (name: string) => name, 2],
  ])(
    'synthesizes an app of the CDK that runs from %s for each edit at most',
    async (_from, app, compiled, compile, times) => {
      const edit = (name: string) =>
        write(
          app,
          `import { writeFileSync } from 'node:fs'
writeFileSync('${compiled}', '${compile(name)}')
${writeAssembly(`'${name}'`)}`,
        )
      write('cdk.json', JSON.stringify({ app: `"${process.execPath}" ${app}` }))
      edit('first')
      dev = await startDev(folder)
      const edits = ['second', 'third', 'fourth', 'fifth']
      for (const name of edits) {
        edit(name)
        await expect.poll(() => isServed(name), { timeout: 20_000 }).toBe(true)
      }
      // One more at most: what it compiled first came after its files were listed.
      const reloaded = dev.lines.filter(({ type }) => type === 'reloaded')
      expect(reloaded.length).toBeLessThanOrEqual(edits.length * times + 1)
    },
  )

  it('synthesizes an app of the CDK for what is beside it in its repository, also for what comes', async () => {
    const names = `import { readdirSync, readFileSync } from 'node:fs'
const names = readdirSync('../services').map((it) => readFileSync('../services/' + it + '/index.mjs', 'utf8'))`
    mkdirSync(join(folder, '.git'))
    write('services/pets/index.mjs', 'first')
    write('infra/cdk.json', JSON.stringify({ app: `"${process.execPath}" app.mjs` }))
    write('infra/app.mjs', `${names}\n${writeAssembly('names.join()')}`)
    dev = await startDev(join(folder, 'infra'))
    write('services/pets/index.mjs', 'second')
    await expect.poll(() => isServed('second'), { timeout: 20_000 }).toBe(true)
    write('made/index.mjs', 'third')
    renameSync(join(folder, 'made'), join(folder, 'services/more'))
    await expect.poll(() => isServed('third,second'), { timeout: 20_000 }).toBe(true)
    expect(dev.lines.filter(({ type }) => type === 'blind')).toEqual([])
  })

  it('does not synthesize without end an app of the CDK that writes a source each time, and says so', async () => {
    const edit = (name: string) =>
      write(
        'app.mjs',
        `import { writeFileSync } from 'node:fs'
writeFileSync('version.json', String(Math.random()))
${writeAssembly(`'${name}'`)}`,
      )
    write('cdk.json', JSON.stringify({ app: `"${process.execPath}" app.mjs` }))
    edit('first')
    dev = await startDev(folder)
    const told = dev.next('own-writes')
    edit('second')
    await told
    edit('third')
    await expect.poll(() => isServed('third'), { timeout: 20_000 }).toBe(true)
  })

  it('says so too where such an app fails at its start', async () => {
    const app = (text: string) =>
      write(
        'app.mjs',
        `import { writeFileSync } from 'node:fs'\nwriteFileSync('version.json', String(Math.random()))\n${text}`,
      )
    write('version.json', '0')
    write('cdk.json', JSON.stringify({ app: `"${process.execPath}" app.mjs` }))
    app("throw new Error('not yet')")
    let mistakes = 0
    dev = await startDev(folder, [], () => {
      mistakes += 1
      if (mistakes === 5) app(writeAssembly("'good'"))
    })
    expect(dev.lines.filter(({ type }) => type === 'own-writes')).toHaveLength(1)
    expect(await isServed('good')).toBe(true)
  })

  it('starts an app of the CDK that fails and compiles itself again for edits alone', async () => {
    const edit = (text: string) =>
      write(
        'app.mjs',
        `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('build', { recursive: true })
writeFileSync('build/app.js', 'compiled')
${text}`,
      )
    write('cdk.json', JSON.stringify({ app: `"${process.execPath}" app.mjs` }))
    edit("throw new Error('not yet')")
    let mistakes = 0
    dev = await startDev(folder, [], () => {
      mistakes += 1
      // Longer than a start takes.
      if (mistakes === 2) setTimeout(() => edit(writeAssembly("'good'")), 2_000)
    })
    // Once for what it compiled first.
    expect(mistakes).toBe(2)
    expect(await isServed('good')).toBe(true)
  })

  it('synthesizes an app of the CDK for what came beside it while it was synthesized first', async () => {
    mkdirSync(join(folder, '.git'))
    write('services/pets.mjs', '')
    write('infra/cdk.json', JSON.stringify({ app: `"${process.execPath}" app.mjs` }))
    write(
      'infra/app.mjs',
      `import { existsSync, readdirSync, writeFileSync } from 'node:fs'
const names = readdirSync('../services').join()
if (!existsSync('../begun')) {
  writeFileSync('../begun', '')
  while (!existsSync('../go on')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
}
${writeAssembly('names')}`,
    )
    const starting = startDev(join(folder, 'infra'))
    await expect.poll(() => existsSync(join(folder, 'begun')), { timeout: 20_000 }).toBe(true)
    write('services/more/index.mjs', '')
    write('go on', '')
    dev = await starting
    await expect.poll(() => isServed('more,pets.mjs'), { timeout: 20_000 }).toBe(true)
  })

  it('ends an app of the CDK with itself', async () => {
    write('cdk.json', JSON.stringify({ app: `"${process.execPath}" app.mjs` }))
    write(
      'app.mjs',
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('pid', String(process.pid))\nsetInterval(() => {}, 1000)",
    )
    const child = spawn(process.execPath, [MAIN, 'dev', folder, '--port', '0', '--json'], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    await expect.poll(() => readNumber('pid')).toBeGreaterThan(0)
    const pid = readNumber('pid')
    child.kill('SIGTERM')
    await ended
    await expect.poll(() => isRunning(pid)).toBe(false)
  })
})

/** Code of an app of the CDK: it has an API whose name an expression gives. */
const writeAssembly = (name: string) => `
const files = await import('node:fs')
files.mkdirSync('cdk.out', { recursive: true })
const stack = { type: 'aws:cloudformation:stack', properties: { templateFile: 's.json' } }
files.writeFileSync('cdk.out/manifest.json', JSON.stringify({ version: '1', artifacts: { s: stack } }))
const Api = { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: ${name}, ProtocolType: 'HTTP' } }
files.writeFileSync('cdk.out/s.json', JSON.stringify({ Resources: { Api } }))`

async function isServed(name: string): Promise<boolean> {
  const response = await fetch(`${dev?.url}/v2/apis`)
  return (await response.text()).includes(`"${name}"`)
}

function readNumber(name: string): number {
  return existsSync(join(folder, name)) ? Number(readFileSync(join(folder, name), 'utf8')) : 0
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
