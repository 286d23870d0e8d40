import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'

/** So many requests are answered while one management call is under way: a thread that does both answers none of them. */
const MEANWHILE = 50

let backend: Backend
beforeAll(async () => {
  backend = await startBackend()
})
afterAll(() => backend.close())

describe.each([
  ['one process', []],
  ['workers', ['--workers', '2']],
])('traffic beside management, with %s', (_name, args) => {
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  let gateway: GatewayProcess
  let traffic: string

  beforeAll(async () => {
    folder = await createDataFolder()
    gateway = await startGatewayProcess(folder.path, args)
    const answer = await create('POST', { name: 'served', protocolType: 'HTTP', target: backend.url })
    traffic = `/_aws/execute-api/${(answer.json() as { apiId: string }).apiId}/x`
    await answerTraffic(10)
  }, 120_000)
  afterAll(async () => {
    await gateway.stop()
    await folder.remove()
  })

  const create = (method: string, body: object) =>
    sendHttp(gateway.url, '/v2/apis', { method, body: JSON.stringify(body) })

  async function answerTraffic(count: number): Promise<void> {
    for (let at = 0; at < count; at += 1)
      expect((await sendHttp(gateway.url, traffic)).status, `request ${at}`).toBe(200)
  }

  it('is answered while a document of 5 MB is imported', { timeout: 120_000 }, async () => {
    const imports = Array.from({ length: 4 }, () => create('PUT', { body: largeDocument() }))
    let isUnderWay = true
    const importing = Promise.all(imports).finally(() => {
      isUnderWay = false
    })
    await answerTraffic(MEANWHILE)
    expect(isUnderWay, 'the documents are still being imported').toBe(true)
    expect((await importing).map(({ status }) => status)).toEqual([201, 201, 201, 201])
  })

  it('is answered while a document of 5 MB is validated', { timeout: 120_000 }, async () => {
    const body = JSON.stringify({ body: largeDocument() })
    const validations = Array.from({ length: 4 }, () =>
      sendHttp(gateway.url, '/_gatehouse/validate', { method: 'POST', body }),
    )
    let isUnderWay = true
    const validating = Promise.all(validations).finally(() => {
      isUnderWay = false
    })
    await answerTraffic(MEANWHILE)
    expect(isUnderWay, 'the documents are still being validated').toBe(true)
    for (const answer of await validating) expect(answer.json()).toMatchObject({ isValid: true })
  })

  it('is answered while another process holds the lock of the state', { timeout: 120_000 }, async () => {
    const other = new Database(join(folder.path, 'gatehouse.db'))
    other.exec('BEGIN IMMEDIATE')
    let isUnderWay = true
    const creating = create('POST', { name: 'waits', protocolType: 'HTTP' }).finally(() => {
      isUnderWay = false
    })
    await answerTraffic(MEANWHILE)
    const wasUnderWay = isUnderWay
    other.exec('ROLLBACK')
    other.close()
    expect(wasUnderWay, 'the API is still being made').toBe(true)
    expect((await creating).status).toBe(201)
  })

  it.each([
    ['nested lists', '['.repeat(16_000_000), 'it is nested too deeply'],
    ['flat lists', `{"x":[${'[],'.repeat(5_300_000)}[]]}`, 'it has too many values'],
    ['numbers', `[${'1,'.repeat(8_000_000)}1]`, 'it has too many values'],
  ])('refuses 16 MB of %s without parsing them', { timeout: 120_000 }, async (_what, body, problem) => {
    const answer = await sendHttp(gateway.url, '/v2/apis', { method: 'POST', body })
    expect(answer.status).toBe(400)
    expect(answer.json()).toEqual({ message: `Could not parse request body into json: ${problem}` })
  })
})

/** A schema of many members beside a path. */
function largeDocument(): string {
  const member = { type: 'string', description: 'x'.repeat(30) }
  const properties = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`member${at}`, member]))
  return JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'large', version: '1' },
    paths: { '/pets': { get: { responses: { 200: { description: 'ok' } } } } },
    components: { schemas: { Large: { type: 'object', properties } } },
  })
}
