import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect as connectHttp2 } from 'node:http2'
import { authorizer, httpApi, route } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createFunctionFolder, type FunctionFolder } from '../../fixtures/functions.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { invocationOf } from '../../fixtures/handlers.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'
import { connect } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, says } from '../websocket/scene.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

/** An authorizer that lets in as long as there is no file `shut`. */
const gateOf = (folder: string) =>
  `import { existsSync } from 'node:fs'
  export const handler = async () => ({ isAuthorized: !existsSync(${JSON.stringify(`${folder}/shut`)}) })`

describe.skipIf(!postgres)('a call of @connections, at whichever node', () => {
  let url = ''
  let backend: Backend
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  let functions: FunctionFolder
  let nodes: GatewayProcess[] = []
  let apiId = ''

  const start = (...args: string[]) =>
    startGatewayProcess(':memory:', [
      ...['--database', url, '--log-level', 'error', '--cluster-listen', '0'],
      ...['--cluster-key', `${folder.path}/keys`, '--functions', functions.path, ...args],
    ])
  const nodeAt = (index: number) => nodes[index] as GatewayProcess

  beforeAll(async () => {
    url = (await postgres?.createDatabase()) ?? ''
    folder = await createDataFolder()
    writeFileSync(`${folder.path}/keys`, 'k'.repeat(40))
    functions = await createFunctionFolder({ 'gate.mjs': gateOf(folder.path) })
    backend = await startBackend()
    nodes = await Promise.all([start(), start('--workers', '2'), start()])
    apiId = await createApi(nodeAt(0).url, backend.url, api(...says('hello', 'hello')))
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await backend.close()
    await folder.remove()
    await functions.remove()
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

  it('goes with answers of authorizers, which are kept for all nodes, and forgotten by all', async () => {
    const given = [
      httpApi,
      ...leads('GET /none', ''),
      authorizer({
        name: 'gate',
        authorizerType: 'REQUEST',
        authorizerUri: invocationOf('gate'),
        authorizerPayloadFormatVersion: '2.0',
        enableSimpleResponses: true,
        identitySource: ['$request.header.authorization'],
        authorizerResultTtlInSeconds: 300,
      }),
      route('GET /x', {
        target: 'integrations/<integration>',
        authorizationType: 'CUSTOM',
        authorizerId: '<authorizer>',
      }),
      DEFAULT_STAGE,
    ]
    const guarded = await createApi(nodeAt(0).url, backend.url, given, '000000000000')
    const ask = (who: string) =>
      Promise.all(
        nodes.map(async ({ url }) => {
          const headers = { authorization: who }
          return (await sendHttp(url, `/_aws/execute-api/${guarded}/x`, { headers })).status
        }),
      )
    const people = ['ann', 'bob', 'cleo', 'dan']
    for (const who of people) expect(await ask(who)).toEqual([200, 200, 200])
    writeFileSync(`${folder.path}/shut`, '')
    for (const who of people) expect(await ask(who)).toEqual([200, 200, 200])
    const path = `/v2/apis/${guarded}/stages/$default/cache/authorizers`
    expect((await sendHttp(nodeAt(1).url, path, { method: 'DELETE' })).status).toBe(204)
    for (const who of people) expect(await ask(who)).toEqual([403, 403, 403])
  })

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
