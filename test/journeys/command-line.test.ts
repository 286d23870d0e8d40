import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../fixtures/backend.ts'
import { createDataFolder, MAIN, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'

let folder: Awaited<ReturnType<typeof createDataFolder>>

beforeAll(async () => {
  folder = await createDataFolder()
})

afterAll(() => folder.remove())

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the gateway until it ends, or until `until` appears in its output, when it is told to end. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, until?: RegExp): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
    if (until?.test(out) && !child.killed) child.kill('SIGTERM')
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

describe('the help', () => {
  it.each(['--help', '-h'])('is printed for %s, and the code is 0', async (flag) => {
    const { code, out, err } = await run([flag])
    expect([code, err]).toEqual([0, ''])
    for (const option of [
      'port',
      'host',
      'data',
      'account',
      'region',
      'quotas',
      'log-level',
      'endpoint-style',
      'public-url',
    ]) {
      expect(out).toMatch(new RegExp(`^ {2}--${option} <\\w+> +\\S`, 'm'))
    }
  })
})

describe('what cannot be started', () => {
  it.each<[string, string[], RegExp]>([
    [
      'an unknown option',
      ['--color'],
      /^gatehouse: Unknown option '--color' \(--help lists the options\)\n$/,
    ],
    ['a bad value', ['--port', 'many'], /^gatehouse: --port must be a number from 0 to 65535, not 'many'\n$/],
    [
      'an unknown quota',
      ['--quotas', 'pets=7'],
      /^gatehouse: --quotas must be .*routes-per-api.*, not 'pets=7'\n$/,
    ],
    ['a backup to nowhere', ['backup'], /^gatehouse: .*'backup'.*\n$/],
    ['a backup of no state', ['backup', 'copy.db'], /^gatehouse: --data must be a folder to back up.*\n$/],
    ['a word too many', ['serve'], /^gatehouse: .*'serve'.*\n$/],
    [
      'an address of another machine',
      ['--host', '192.0.2.1', '--port', '0', '--insecure'],
      /^gatehouse: cannot listen there: .*192\.0\.2\.1.*\n$/,
    ],
  ])('%s is told in one line, and the code is 1', async (_title, args, line) => {
    expect(await run([...args, '--data', ':memory:'])).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(line),
    })
  })

  it.each([
    ['diff', 2],
    ['push', 1],
  ])('%s of a folder that is not there is told in one line, and the code is %i', async (verb, code) => {
    const outcome = await run([verb, 'nowhere', '--to', 'http://127.0.0.1:9'])
    expect(outcome).toEqual({
      code,
      out: '',
      err: expect.stringMatching(/^gatehouse: nowhere.resources.json: .+\n$/),
    })
  })

  it('a taken port is told in one line, and the code is 1', async () => {
    const server = createServer()
    const { port } = new URL(await listenLocally(server))
    const outcome = await run(['--port', port, '--data', join(folder.path, 'taken')])
    await closeServer(server)
    const line = new RegExp(
      `^gatehouse: address already in use 127\\.0\\.0\\.1:${port}; choose another with --port\\n$`,
    )
    expect(outcome).toEqual({ code: 1, out: '', err: expect.stringMatching(line) })
  })

  it('a data folder below a file is told in one line, and the code is 1', async () => {
    const file = join(folder.path, 'file')
    await writeFile(file, '')
    const outcome = await run(['--port', '0', '--data', join(file, 'state')])
    expect(outcome).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^gatehouse: --data \S+ cannot be used: .+\n$/),
    })
  })

  it('a state that is no database is told in one line, and the code is 1', async () => {
    const data = join(folder.path, 'broken')
    await mkdir(data)
    await writeFile(
      join(data, 'gatehouse.db'),
      'this is no database, however long one looks at it'.repeat(100),
    )
    const outcome = await run(['--port', '0', '--data', data])
    expect(outcome).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^gatehouse: \S+gatehouse\.db is damaged: .+backup.+doctor.+\n$/),
    })
  })
})

describe('the environment', () => {
  it('gives what the command line leaves out', async () => {
    const env = { GATEHOUSE_PORT: '0', GATEHOUSE_DATA: ':memory:', GATEHOUSE_HOST: '127.0.0.1' }
    const { code, out, err } = await run([], env, /state in :memory:/)
    expect([code, err]).toEqual([0, ''])
    // Standard output is no terminal: every line of it is JSON.
    const [first] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ level: 30, url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) })
    expect(first?.msg).toBe(`Gatehouse listens on ${first?.url}, state in :memory:`)
  })

  it('gives way to the command line', async () => {
    const env = { GATEHOUSE_PORT: 'many', GATEHOUSE_DATA: '/dev/null/x' }
    const { code } = await run(['--port', '0', '--data', ':memory:'], env, /state in :memory:/)
    expect(code).toBe(0)
  })

  it('is told in one line when it is bad', async () => {
    const { code, err } = await run([], { GATEHOUSE_LOG_LEVEL: 'loud' })
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^gatehouse: GATEHOUSE_LOG_LEVEL: --log-level must be one of .*, not 'loud'\n$/),
    ])
  })
})

describe('endpoints', () => {
  it.each<[string, string[], RegExp]>([
    ['path', [], /^http:\/\/localhost:\d+\/_aws\/execute-api\/\w{10}$/],
    ['host', ['--endpoint-style', 'host'], /^http:\/\/\w{10}\.execute-api\.eu-west-1\.localhost:\d+$/],
    ['aws', ['--endpoint-style', 'aws'], /^https:\/\/\w{10}\.execute-api\.eu-west-1\.amazonaws\.com$/],
    ['public', ['--public-url', 'https://gw.example/'], /^https:\/\/gw\.example\/_aws\/execute-api\/\w{10}$/],
  ])('have the %s form, in the region that is the default', async (_form, args, form) => {
    const gateway = await startGatewayProcess(':memory:', ['--region', 'eu-west-1', ...args])
    const body = JSON.stringify({ name: 'pets', protocolType: 'HTTP' })
    const answer = await sendHttp(gateway.url, '/v2/apis', { method: 'POST', body })
    await gateway.stop()
    expect((answer.json() as { apiEndpoint: string }).apiEndpoint).toMatch(form)
  })
})

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s lets a request under way finish, and the code is 0',
    async (signal) => {
      const backend = createServer()
      const arrived = once(backend, 'request') as Promise<[IncomingMessage, ServerResponse]>
      const target = await listenLocally(backend)
      const gateway = await startGatewayProcess(':memory:')
      const body = JSON.stringify({ name: 'pets', protocolType: 'HTTP', target })
      const created = await sendHttp(gateway.url, '/v2/apis', { method: 'POST', body })
      const { apiId } = created.json() as { apiId: string }

      const answer = sendHttp(gateway.url, `/_aws/execute-api/${apiId}/slow`)
      const [, response] = await arrived
      const code = gateway.stop(signal)
      await untilRefused(gateway.url)
      response.end('finished')
      expect((await answer).text).toBe('finished')
      expect(await code).toBe(0)
      await closeServer(backend)
    },
  )

  it('is answered at once while nothing is under way', async () => {
    const gateway = await startGatewayProcess(':memory:')
    await fetch(`${gateway.url}/_gatehouse/health`)
    expect(await gateway.stop('SIGINT')).toBe(0)
  })

  /** Resolves once the gateway takes no connections any more. */
  async function untilRefused(url: string): Promise<void> {
    for (;;) {
      const refused = await sendHttp(url, '/_gatehouse/health').then(
        () => false,
        () => true,
      )
      if (refused) return
    }
  }
})
