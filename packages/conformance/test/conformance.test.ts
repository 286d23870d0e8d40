import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Report, runCases, type Sent, subjects, toCases } from '@gatehouse/conformance'
import { get, httpApi, ok, post } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../../test/fixtures/gateway-process.ts'
import { sendHttp } from '../../../test/fixtures/http.ts'
import { runNode, runScript } from './run-script.ts'

let gateway: GatewayProcess
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-conformance-'))
  gateway = await startGatewayProcess(':memory:')
})
afterAll(async () => {
  await gateway?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The function of the package, and how it is named. */
const FUNCTIONS = fileURLToPath(new URL('../function', import.meta.url))
const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:gatehouse-conformance'

const file = (name: string) => join(folder, name)

describe('gatehouse-conformance', () => {
  it('finds that this gateway is one, writes its reports and leaves nothing behind', async () => {
    const reports = ['json', 'junit', 'html', 'markdown'].flatMap((kind) => [`--${kind}`, file(kind)])
    const ran = await runScript(
      '--endpoint',
      gateway.url,
      '--only',
      'domain names and mappings/',
      '--name',
      'A & B',
      ...reports,
    )
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    const report = JSON.parse(await readFile(file('json'), 'utf8')) as Report
    expect(report.results.length).toBeGreaterThan(50)
    expect(report.results.filter(({ outcome, left }) => outcome !== 'passed' || left.length > 0)).toEqual([])
    expect(ran.stdout).toMatch(
      new RegExp(`^domain names and mappings +${report.results.length} +0 +0 +0 +100.0 %$`, 'm'),
    )
    expect(await readFile(file('junit'), 'utf8')).toContain(
      `<testsuite name="domain names and mappings" tests="${report.results.length}" failures="0" errors="0" skipped="0">`,
    )
    expect(await readFile(file('markdown'), 'utf8')).toContain(
      '| domain names and mappings | management §2.11: ',
    )
    expect(await readFile(file('html'), 'utf8')).toContain('<th>A &amp; B</th>')
    const { items } = (await sendHttp(gateway.url, '/v2/domainnames')).json() as { items: unknown[] }
    expect(items).toEqual([])
  })

  it('tries what traffic does, and says which cases an address cannot have', async () => {
    const ran = await runScript(
      ...['--endpoint', gateway.url, '--data-plane', '--only', 'stage selection/', '--json', file('t.json')],
    )
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    const { results } = JSON.parse(await readFile(file('t.json'), 'utf8')) as Report
    expect(results.every(({ section, left }) => section === 'http-apis §1.1' && left.length === 0)).toBe(true)
    expect(results.filter(({ outcome }) => outcome !== 'passed')).toMatchObject([
      { outcome: 'skipped', details: ['it is for APIs that are told by their host'] },
    ])
    const { items } = (await sendHttp(gateway.url, '/v2/apis')).json() as { items: unknown[] }
    expect(items).toEqual([])
  })

  it('skips cases with functions where it is not told of one, and tries them with the one of the package', async () => {
    const args = ['--data-plane', '--only', 'contexts of Lambda authorizers/', '--json', file('f.json')]
    const outcomes = async () => (JSON.parse(await readFile(file('f.json'), 'utf8')) as Report).results
    expect(await runScript('--endpoint', gateway.url, ...args)).toMatchObject({ status: 0, stderr: '' })
    expect(await outcomes()).toMatchObject(
      Array(5).fill({
        outcome: 'skipped',
        details: ['it needs the function of the cases: --function <arn>'],
      }),
    )
    const serving = await startGatewayProcess(':memory:', ['--functions', FUNCTIONS])
    const ran = await runScript('--endpoint', serving.url, ...args, '--function', ARN)
    await serving.stop()
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    expect(await outcomes()).toMatchObject(Array(5).fill({ outcome: 'passed' }))
  })

  it('finds that workers answer as one process does', async () => {
    const args = ['--data-plane', '--only', 'kept answers of Lambda authorizers/', '--function', ARN]
    const serving = await startGatewayProcess(':memory:', ['--functions', FUNCTIONS, '--workers', '2'])
    const ran = await runScript('--endpoint', serving.url, ...args)
    await serving.stop()
    expect(ran, ran.stdout).toMatchObject({ status: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^all +12 +0 +0 +0 100\.0 %$/m)
  })

  it('lays several reports side by side', async () => {
    const report = (name: string) => ({
      name,
      endpoint: name,
      region: 'us-east-1',
      date: '',
      version: '',
      results: [],
    })
    for (const name of ['one', 'two']) await writeFile(file(`${name}.json`), JSON.stringify(report(name)))
    const reports = ['one', 'two'].flatMap((name) => ['--with', file(`${name}.json`)])
    expect(await runScript(...reports, '--html', file('two.html'))).toMatchObject({ status: 0, stderr: '' })
    expect(await readFile(file('two.html'), 'utf8')).toMatch(/<th>one<\/th>.*<th>two<\/th>/s)
  })

  it('finds that something else is not, and says how its answers differ', async () => {
    const other = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"message":"<yes>"}')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const endpoint = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const ran = await runScript(
      '--endpoint',
      endpoint,
      '--only',
      'GetApi does not find',
      '--junit',
      file('other'),
    )
    other.close()
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('failed: absences/GetApi does not find what is not there')
    expect(ran.stdout).toContain('status 200 instead of 404')
    expect(await readFile(file('other'), 'utf8')).toContain('&lt;yes&gt;')
  })

  it.each([
    [[], 'conformance needs --endpoint <url>, or --with <file> to lay reports side by side'],
    [['--endpoint', 'nowhere'], "--endpoint must be an http or https URL, not 'nowhere'"],
    [['--endpoint', 'http://127.0.0.1:1', '--only', 'zebra'], "no case has 'zebra' in its name"],
    [
      ['--endpoint', 'https://apigateway.us-east-1.amazonaws.com'],
      'AWS knows its accounts: add --credentials environment',
    ],
    [
      ['--endpoint', 'https://apigateway.us-east-1.api.aws'],
      'AWS knows its accounts: add --credentials environment',
    ],
    [
      ['--endpoint', 'https://apigateway.us-east-1.amazonaws.com', '--credentials', 'environment'],
      'an account of AWS is used only with --yes',
    ],
    [
      [
        ...['--endpoint', 'https://apigateway.us-east-1.amazonaws.com', '--credentials', 'environment'],
        '--data-plane',
      ],
      'AWS cannot reach this machine: add --backend <url> that leads to --backend-port',
    ],
    [['--with', 'none.json', '--html', 'x'], '--with none.json cannot be read'],
    [['--endpoint', 'http://127.0.0.1:1', '--function', 'pets'], '--function must be the ARN of a function'],
  ])('refuses %j in one line', async (args, line) => {
    const ran = await runScript(...args)
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain(`gatehouse conformance: ${line}`)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })
})

it('runs as the README shows it', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const [, example = ''] = /<!-- example -->\n```js\n([\s\S]*?)```/.exec(readme) ?? []
  const script = fileURLToPath(new URL(`example-${process.pid}.mjs`, import.meta.url))
  await writeFile(script, example)
  const ran = await runNode(script, { ENDPOINT: gateway.url }).finally(() => rm(script))
  expect(ran.stdout).toMatch(/^all +\d+ +0 +0 +0 100\.0 %$/m)
})

describe('cases', () => {
  const cases = toCases([
    { name: 'own', section: 'management §2.1', rows: [['reads it', [httpApi], get('/apis/<api>'), ok()]] },
  ])
  const rich = { accounts: true, domains: true, regions: true, region: 'us-east-1', domain: 'example.org' }

  it.each([200, 201])('delete what an endpoint says that they created, by the status %d', async (status) => {
    const calls: string[] = []
    const call = async ({ method, target }: Sent) => {
      calls.push(`${method} ${target}`)
      if (method === 'DELETE') return { status: 204, body: undefined, header: () => undefined }
      return { status, body: { apiId: 'a1' }, header: () => undefined }
    }
    const [result] = await runCases(cases, { ...rich, target: { call } })
    expect(result?.left).toEqual([])
    expect(calls).toEqual(['POST /v2/apis', 'GET /v2/apis/a1', 'DELETE /v2/apis/a1'])
  })

  it('name what they leave behind where an endpoint does not answer any more', async () => {
    const call = async ({ method }: Sent) => {
      if (method === 'DELETE') throw new Error('nothing is there')
      return { status: 201, body: { apiId: 'a1' }, header: () => undefined }
    }
    const [result] = await runCases(cases, { ...rich, target: { call } })
    expect(result).toMatchObject({ outcome: 'failed', left: ['/v2/apis/a1'] })
  })

  it('have names of their own', () => {
    const ids = toCases(subjects).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1_000)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('are told of where they are still listed after a 404', async () => {
    const domain = { domainName: 's3.example.com' }
    const call = async ({ method }: Sent) => {
      const [status, body] =
        method === 'POST' ? [201, domain] : method === 'GET' ? [200, { items: [domain] }] : [404, undefined]
      return { status, body, header: () => undefined } as never
    }
    const cases = toCases([
      { name: 'x', section: 'management §2.11', rows: [['makes', [], post('/domainnames', domain), ok()]] },
    ])
    const [result] = await runCases(cases, { ...rich, target: { call } })
    expect(result?.left).toEqual(['/v2/domainnames/s3.example.com'])
  })

  it('are skipped, with the reason, where an endpoint has one account, one region and no certificate', async () => {
    const never = { call: () => Promise.reject(new Error('nothing is there')) }
    const poor = {
      accounts: false,
      domains: false,
      regions: false,
      target: never,
      region: 'eu-west-1',
      domain: 'example.org',
    }
    const results = await runCases(toCases(subjects), poor)
    const reasons = new Set(
      results.filter(({ outcome }) => outcome === 'skipped').flatMap(({ details }) => details),
    )
    expect([...reasons].sort()).toEqual([
      'it lists all that is in the account',
      'it names the account',
      'it needs a domain name with a certificate',
      'it needs a second region',
    ])
    expect(results.filter(({ outcome }) => outcome === 'passed')).toEqual([])
  })
})
