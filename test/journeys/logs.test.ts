import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../conformance/management-calls.ts'
import { createDataFolder, MAIN } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'

let folder: Awaited<ReturnType<typeof createDataFolder>>
beforeAll(async () => {
  folder = await createDataFolder()
  writeFileSync(
    join(folder.path, 'talk.mjs'),
    'export const handler = async () => { console.log("x".repeat(8_000)); return "said" }',
  )
})
afterAll(() => folder.remove())

const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a gateway; nothing that it prints is read once it says where it listens. Its error stream is for `stderr`. */
async function start(args: readonly string[]) {
  const child = spawn(
    process.execPath,
    [MAIN, '--port', '0', '--data', ':memory:', '--functions', folder.path, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  running.push(child)
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(printed)))
    const take = (chunk: Buffer) => {
      printed += chunk
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(printed) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', (chunk) => {
      printed += chunk
    })
  })
  return { child, url, printed: () => printed }
}

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:talk'

/** An API whose requests are logged with what their clients call themselves. */
function createLoggedApi(url: string): Promise<string> {
  return createApi(url, '', [
    {
      method: 'POST',
      path: '/v2/apis',
      body: { name: 'logged', protocolType: 'HTTP', target: ARN },
      saveAs: 'api',
    },
    {
      method: 'PATCH',
      path: '/v2/apis/<api>/stages/$default',
      body: {
        accessLogSettings: {
          destinationArn: 'arn:aws:logs:us-east-1:000000000000:log-group:requests',
          format: '$context.requestId $context.identity.userAgent',
        },
      },
    },
  ])
}

/** So many requests that their lines are more than is held, and what they were answered with: each status once. */
async function ask(url: string, apiId: string): Promise<number[]> {
  const statuses = new Set<number>()
  const headers = { 'user-agent': 'x'.repeat(9_000) }
  for (let round = 0; round < 70; round += 1) {
    const asked = Array.from({ length: 10 }, () => sendHttp(url, `/_aws/execute-api/${apiId}/`, { headers }))
    for (const { status } of await Promise.all(asked)) statuses.add(status)
  }
  return [...statuses]
}

async function droppedLines(url: string, log: string): Promise<number> {
  const { text } = await sendHttp(url, '/_gatehouse/metrics')
  const [, count] =
    new RegExp(`^gatehouse_log_lines_dropped_total\\{Log="${log}"\\} (\\d+)`, 'm').exec(text) ?? []
  return Number(count ?? 0)
}

async function stop(child: ChildProcess): Promise<unknown[]> {
  child.kill('SIGTERM')
  return once(child, 'exit')
}

describe.runIf(process.platform === 'linux')('logs that cannot be written', () => {
  it.each([
    ['one process', []],
    ['two workers', ['--workers', '2']],
  ])(
    'an access log on a full disk costs lines, and no request: %s',
    async (_title, workers) => {
      const { child, url, printed } = await start(['--access-log', '/dev/full', ...workers])
      const apiId = await createLoggedApi(url)
      expect(await ask(url, apiId)).toEqual([200])
      if (workers.length === 0) expect(await droppedLines(url, 'access')).toBeGreaterThan(100)
      const told = printed().match(/a log cannot be written/g) ?? []
      expect(told).toHaveLength(workers.length === 0 ? 1 : 2)
      expect(printed()).toContain('ENOSPC')
      expect(await stop(child)).toEqual([0, null])
    },
    120_000,
  )

  it('standard output and error that nobody reads cost lines, and no request', async () => {
    const { child, url } = await start([])
    child.stdout?.pause()
    child.stderr?.pause()
    const apiId = await createLoggedApi(url)
    expect(await ask(url, apiId)).toEqual([200])
    expect(await droppedLines(url, 'access')).toBeGreaterThan(10)
    expect(await droppedLines(url, 'process')).toBeGreaterThan(10)
    child.stdout?.resume()
    child.stderr?.resume()
    expect(await stop(child)).toEqual([0, null])
  }, 120_000)

  it('standard output that nobody reads does not hold up the end', async () => {
    const { child, url } = await start([])
    child.stdout?.pause()
    child.stderr?.pause()
    const apiId = await createLoggedApi(url)
    expect(await ask(url, apiId)).toEqual([200])
    expect(await stop(child)).toEqual([0, null])
  }, 120_000)
})

describe('the log of the process', () => {
  it('has one line for each thing that it tells, whatever a function prints and throws', async () => {
    writeFileSync(
      join(folder.path, 'shout.mjs'),
      `export const handler = async () => {
        console.log('printed \\r{"forged":1}')
        throw new Error('thrown \\u2028{"forged":2}\\u0085{"forged":3}\\u009b2K')
      }`,
    )
    const { child, url, printed } = await start([])
    const body = { name: 'loud', protocolType: 'HTTP', target: ARN.replace('talk', 'shout') }
    const apiId = await createApi(url, '', [{ method: 'POST', path: '/v2/apis', body, saveAs: 'api' }])
    expect((await sendHttp(url, `/_aws/execute-api/${apiId}/`)).status).toBe(500)
    await stop(child)
    const lines = printed().split('\n')
    expect(lines).toContainEqual(expect.stringMatching(/^shout \S+: printed \\r\{"forged":1\}$/))
    const told = lines.filter((it) => it.startsWith('{') && it.includes('thrown'))
    expect(told.map((it) => (JSON.parse(it) as { msg: string }).msg)).toEqual([
      expect.stringContaining('thrown \u2028{"forged":2}\u0085{"forged":3}\u009b2K'),
    ])
    expect(printed()).not.toMatch(/[\r\u0080-\u009f\u2028]/)
  })
})

describe('a log that cannot be opened', () => {
  it.each([
    ['access-log', []],
    ['execution-log', []],
    ['access-log', ['--workers', '2']],
  ])('is told by its option at the start: --%s', async (option, more) => {
    const file = join(folder.path, 'talk.mjs', 'access.log')
    await expect(start([`--${option}`, file, ...more])).rejects.toThrow(
      new RegExp(`^gatehouse: --${option} ${file} cannot be written: E[A-Z]+: .+\n$`),
    )
  })
})
