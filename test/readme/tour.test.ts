import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const run = promisify(execFile)
const missing = ['bash', 'curl'].filter((name) => spawnSync(name, ['--version']).error)
if (missing.length > 0) console.warn(`The README's tour is not tried: ${missing.join(' and ')} not found`)

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess

beforeAll(async () => {
  folder = await createDataFolder()
  gateway = await startGatewayProcess(':memory:')
})
afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

test.runIf(missing.length === 0)("the README's five-minute tour works when pasted", async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const [, tour = ''] = /<!-- tour -->\n```sh\n([\s\S]*?)```/.exec(readme) ?? []
  const script = `set -e\n${tour.replaceAll('http://localhost:4080', gateway.url)}`
  const { stdout } = await run('bash', ['-c', script], { cwd: folder.path })
  expect(stdout).toContain('"apiEndpoint":"http://localhost:')
  expect(stdout).toContain('{"status":"ok"}')
  expect(stdout).toContain('"routeKey":"$default"')
  expect(stdout).toContain('"lastDeploymentStatusMessage":"Successfully deployed stage with deployment ID')
  expect(stdout).toContain('The provided route key is not formatted properly for HTTP protocol.')
})

test.runIf(missing.length === 0)("the README's function answers when pasted", async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const [make = '', call = ''] = [...readme.matchAll(/<!-- functions -->\n```sh\n([\s\S]*?)```/g)].map(
    ([, script = '']) => `set -e\n${script}`,
  )
  await run('bash', ['-c', make], { cwd: folder.path })
  const own = await startGatewayProcess(':memory:', ['--functions', `${folder.path}/functions`])
  const script = call.replaceAll('http://localhost:4080', own.url)
  const { stdout } = await run('bash', ['-c', script], { cwd: folder.path })
  await own.stop()
  expect(stdout).toBe('Hello from /world\n')
})

test.runIf(missing.length === 0)("the README's WebSocket API says pong", async () => {
  const root = new URL('../../', import.meta.url)
  const readme = await readFile(new URL('README.md', root), 'utf8')
  const [, commands = ''] = /<!-- websocket -->\n```sh\n([\s\S]*?)```/.exec(readme) ?? []
  const { host } = new URL(gateway.url)
  const script = `set -e\n${commands.replaceAll('localhost:4080', host)}`
  const { stdout } = await run('bash', ['-c', script], { cwd: root })
  expect(stdout.trim().split('\n').at(-1)).toBe('pong')
})

/** The commands of the gateway's guide below a mark, in their order. */
async function commandsOf(mark: string): Promise<string[]> {
  const guide = await readFile(new URL('../../docs/gateway.md', import.meta.url), 'utf8')
  const blocks = guide.matchAll(new RegExp(`<!-- ${mark} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``, 'g'))
  return [...blocks].map(([, script = '']) => `set -e\n${script}`)
}

const has = (name: string) => !spawnSync(name, [name === 'openssl' ? 'version' : '--version']).error
const PATIENT = { timeout: 240_000 }
if (!has('aws')) console.warn("The guide's credentials are not tried: aws not found")
if (!has('openssl')) console.warn("The guide's certificates are not tried: openssl not found")

test.runIf(missing.length === 0 && has('aws'))(
  "the guide's credentials sign what the AWS CLI asks",
  PATIENT,
  async () => {
    const [make = '', call = ''] = await commandsOf('signatures')
    await run('bash', ['-c', make], { cwd: folder.path })
    const own = await startGatewayProcess(':memory:', [
      ...['--auth', 'sigv4', '--credentials', join(folder.path, 'credentials.json')],
    ])
    const { stdout } = await run('bash', ['-c', call.replaceAll('http://localhost:4080', own.url)])
    await own.stop()
    expect(JSON.parse(stdout)).toEqual({ Items: [] })
  },
)

test.runIf(missing.length === 0 && has('openssl'))(
  "the guide's certificates serve TLS",
  PATIENT,
  async () => {
    const [make = '', call = ''] = await commandsOf('certificates')
    await run('bash', ['-c', make], { cwd: folder.path })
    const own = await startGatewayProcess(':memory:', [
      ...['--tls-port', '0', '--certificates', join(folder.path, 'certificates')],
      ...['--truststores', join(folder.path, 'truststores')],
    ])
    const script = call.replaceAll('localhost:4443', `localhost:${await own.tlsPort()}`)
    const { stdout } = await run('bash', ['-c', script], { cwd: folder.path })
    await own.stop()
    expect(stdout).toBe('{"status":"ok"}')
  },
)
