import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect as connectHttp2 } from 'node:http2'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'
import { connect } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, says } from '../websocket/scene.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

describe.skipIf(!postgres)('a call of @connections, at whichever node', () => {
  let url = ''
  let backend: Backend
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  let nodes: GatewayProcess[] = []
  let apiId = ''

  const start = (...args: string[]) =>
    startGatewayProcess(':memory:', [
      ...['--database', url, '--log-level', 'error', '--cluster-listen', '0'],
      ...['--cluster-key', `${folder.path}/keys`, ...args],
    ])
  const nodeAt = (index: number) => nodes[index] as GatewayProcess

  beforeAll(async () => {
    url = (await postgres?.createDatabase()) ?? ''
    folder = await createDataFolder()
    writeFileSync(`${folder.path}/keys`, 'k'.repeat(40))
    backend = await startBackend()
    nodes = await Promise.all([start(), start('--workers', '2'), start()])
    apiId = await createApi(nodeAt(0).url, backend.url, api(...says('hello', 'hello')))
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await backend.close()
    await folder.remove()
  })

  /** A client of one node, and calls of its connection by way of others. */
  async function open(node: GatewayProcess) {
    const client = await connect(addressOf(node.url, apiId), { headers: { 'User-Agent': 'demo/1.0' } })
    const { connectionId } = JSON.parse(await client.ask('which am I?')) as { connectionId: string }
    const path = `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(connectionId)}`
    const call = (by: GatewayProcess, method: string, options: HttpCall = {}) =>
      sendHttp(by.url, path, { method, ...options })
    return { client, call }
  }

  it('reaches the connection, in order, and answers 410 once that is over', async () => {
    for (const [at, of] of [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ] as const) {
      const [by, owner] = [nodeAt(at), nodeAt(of)]
      // Several, so that each worker has some.
      for (const { client, call } of await Promise.all([open(owner), open(owner), open(owner)])) {
        const sent = ['one', 'two', 'three', 'x'.repeat(100_000)]
        for (const body of sent)
          expect(await call(by, 'POST', { body })).toMatchObject({ status: 200, text: '' })
        for (const body of sent) expect(await client.next()).toBe(body)
        const described = (await call(by, 'GET')).json()
        expect(described).toMatchObject({ identity: { userAgent: 'demo/1.0' } })
        expect((await call(by, 'DELETE')).status).toBe(204)
        await vi.waitFor(async () => expect((await call(by, 'POST', { body: 'late' })).status).toBe(410))
      }
    }
  })

  it('is taken from nobody who does not know the key', async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ address: string }>('SELECT address FROM gatehouse.nodes')
    await client.end()
    expect(rows).toHaveLength(3)
    for (const { address } of rows) {
      const session = connectHttp2(address)
      const answers = [
        {},
        { 'x-time': String(Date.now()), 'x-nonce': 'a', 'x-signature': 'b'.repeat(64) },
      ].map(async (headers) => {
        const stream = session.request({ ':method': 'POST', ':path': '/connections', ...headers })
        stream.end('x')
        const [answered] = (await once(stream, 'response')) as [{ ':status': number }]
        return answered[':status']
      })
      expect(await Promise.all(answers)).toEqual([403, 403])
      session.close()
    }
  })

  it('is answered 503 while its node does not answer, and 410 once that is given up', async () => {
    const { call } = await open(nodeAt(2))
    nodeAt(2).process.kill('SIGSTOP')
    const begun = performance.now()
    expect(await call(nodeAt(0), 'POST', { body: 'x' })).toMatchObject({
      status: 503,
      headers: { 'x-amzn-errortype': 'ServiceUnavailableException', 'retry-after': '1' },
    })
    expect(performance.now() - begun).toBeLessThan(30_000)
    await nodes.pop()?.stop('SIGKILL')
    await vi.waitFor(async () => expect((await call(nodeAt(0), 'POST', { body: 'x' })).status).toBe(410))
  })
})
