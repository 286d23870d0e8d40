import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../fixtures/http.ts'

const CONSOLE = 'http://console.example'
const INDEX = '/_gatehouse/openapi'
const LATEST = `${INDEX}/aws/latest/openapi-3.1.json`

interface Form {
  readonly name: string
  readonly address: string
}

interface Index {
  readonly apis: readonly {
    readonly name: string
    readonly version: string
    readonly forms: readonly Form[]
  }[]
  readonly served: Readonly<Record<string, string>>
}

let gateway: GatewayProcess
let mock: MockServer
let index: Index
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:', ['--cors-origin', CONSOLE])
  mock = await startMock()
  index = (await sendHttp(gateway.url, INDEX)).json() as Index
})
afterAll(async () => {
  await gateway?.stop()
  await mock?.close()
})

const addresses = () => index.apis.flatMap(({ forms }) => forms.map(({ address }) => address))

describe('the documents over HTTP', () => {
  test('are listed with their versions, the same by gateway and mock', async () => {
    expect(index.apis.map(({ name }) => name)).toEqual(['aws', 'catalog', 'connections'])
    expect(Object.keys(index.served)).toEqual(['aws', 'catalog', 'connections'])
    const { served, ...ofMock } = (await sendHttp(mock.url, `${INDEX}/`)).json() as Index
    expect({ ...ofMock, served: index.served }).toEqual(index)
    expect(served).toEqual({ aws: '' })
  })

  test('are there in three versions of OpenAPI, as JSON and as YAML of one meaning', async () => {
    for (const { name, version, forms } of index.apis) {
      const folder = `${INDEX}/${name}/${version}`
      expect(forms.map(({ address }) => address.replace(`${folder}/`, '')).sort()).toEqual([
        ...['openapi-3.0.json', 'openapi-3.0.yaml', 'openapi-3.1.dereferenced.json'],
        ...['openapi-3.1.json', 'openapi-3.1.yaml', 'openapi-3.2.json', 'openapi-3.2.yaml'],
      ])
      for (const form of ['3.0', '3.1', '3.2']) {
        const json = (await sendHttp(gateway.url, `${folder}/openapi-${form}.json`)).json() as Record<
          string,
          object
        >
        const yaml = (await sendHttp(mock.url, `${folder}/openapi-${form}.yaml`)).body.toString()
        expect(String(json.openapi)).toMatch(form)
        expect(json.info).toMatchObject({ version })
        expect(parse(yaml)).toEqual(json)
      }
    }
  })

  test('have samples, and are else what is committed', async () => {
    const served = (await sendHttp(gateway.url, LATEST)).json() as {
      paths: Record<string, Record<string, { 'x-codeSamples'?: { label: string }[] }>>
    }
    const operation = served.paths['/v2/apis']?.post
    expect(operation?.['x-codeSamples']?.map(({ label }) => label).slice(0, 5)).toEqual([
      ...['Shell', 'JavaScript', 'Java', 'Swift', 'AWS: curl'],
    ])
    for (const item of Object.values(served.paths))
      for (const it of Object.values(item)) delete it['x-codeSamples']
    const { default: committed } = await import('@gatehouse/contract/openapi.json', {
      with: { type: 'json' },
    })
    expect(served).toEqual(committed)
  })

  test('are not sent again to a client that has them, on any server and in any encoding', async () => {
    for (const { url } of [gateway, mock]) {
      for (const address of [INDEX, ...addresses(), '/_gatehouse/docs']) {
        const { status, headers } = await sendHttp(url, address, { method: 'HEAD' })
        expect([status, headers.etag, headers['cache-control']], address).toEqual([
          200,
          expect.stringMatching(/^"[\w-]+"$/),
          'no-cache',
        ])
        for (const known of [headers.etag, `"other", W/${headers.etag}`, '*']) {
          const again = await sendHttp(url, address, { headers: { 'if-none-match': String(known) } })
          expect([again.status, again.body.length]).toEqual([304, 0])
        }
        const other = await sendHttp(url, address, {
          method: 'HEAD',
          headers: { 'if-none-match': '"other"' },
        })
        expect(other.status).toBe(200)
      }
    }
  })

  test.each([
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
    ['', null],
  ])('are compressed for a client that accepts %j: %s', async (accepted, encoding) => {
    const answers = await Promise.all(
      [gateway, mock].map(({ url }) =>
        fetch(`${url}${LATEST}`, { headers: { 'accept-encoding': accepted } }),
      ),
    )
    for (const answer of answers) {
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(answer.headers.get('vary')).toContain('accept-encoding')
      expect(await answer.json()).toHaveProperty('openapi', '3.1.0')
      if (encoding) expect(Number(answer.headers.get('content-length'))).toBeLessThan(130_000)
    }
  })

  test('keep the older addresses of the contract', async () => {
    const [json, latest] = await Promise.all(
      ['/_gatehouse/openapi.json', LATEST].map((path) => sendHttp(gateway.url, path)),
    )
    expect(json?.body.equals(latest?.body ?? Buffer.of())).toBe(true)
    expect((await sendHttp(gateway.url, '/_gatehouse/openapi.yaml')).headers['content-type']).toBe(
      'application/yaml',
    )
  })

  test.each([
    ['GET', `${INDEX}/aws/9.9.9/openapi-3.1.json`, 404],
    ['GET', `${INDEX}/aws`, 404],
    ['GET', `${INDEX}/__proto__`, 404],
    ['GET', `${INDEX}/aws/latest/../../../manifest.json`, 404],
    ['GET', '/_gatehouse/docs/..%2fmanifest.json', 404],
    ['GET', '/_gatehouse/docs/', 404],
    ['POST', INDEX, 405],
    ['DELETE', LATEST, 405],
  ])('are nothing else: %s %s is %i', async (method, path, status) => {
    for (const { url } of [gateway, mock]) {
      const answer: HttpAnswer = await sendHttp(url, path, { method })
      expect([answer.status, Object.keys(answer.json() as object)]).toEqual([status, ['message']])
    }
  })

  test('are read by pages of other origins only where those are named', async () => {
    const named = await sendHttp(gateway.url, LATEST, { headers: { origin: CONSOLE } })
    expect([named.status, named.headers['access-control-allow-origin']]).toEqual([200, CONSOLE])
    expect(String(named.headers.vary)).toMatch(/origin.*accept-encoding/)
    const ofMock = await sendHttp(mock.url, LATEST, { headers: { origin: 'http://any.example' } })
    expect(ofMock.headers.vary).toBe('accept-encoding, origin')
    const foreign = await sendHttp(gateway.url, LATEST, { headers: { origin: 'http://evil.example' } })
    expect([foreign.status, foreign.headers['access-control-allow-origin']]).toEqual([403, undefined])
    const rebound = await sendHttp(gateway.url, INDEX, { headers: { host: 'evil.example' } })
    expect(rebound.status).toBe(403)
  })

  test('in OpenAPI 3.2 are accepted by Redocly, and say what only 3.2 can', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatehouse-documents-'))
    const names: string[] = []
    for (const { name } of index.apis) {
      const { body } = await sendHttp(gateway.url, `${INDEX}/${name}/latest/openapi-3.2.json`)
      const document = JSON.parse(body.toString())
      expect(document.servers[0].name).toBe('local')
      expect(document.tags[0].kind).toBe('nav')
      names.push(join(folder, `${name}.json`))
      await writeFile(join(folder, `${name}.json`), body)
    }
    await writeFile(join(folder, 'redocly.yaml'), 'extends:\n  - spec\n')
    const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
    const args = [redocly, 'lint', ...names, '--config', join(folder, 'redocly.yaml')]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    await rm(folder, { recursive: true })
  })
})
