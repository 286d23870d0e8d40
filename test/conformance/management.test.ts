import { operations } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { createManagement } from '@gatehouse/control'
import { createMemoryStore, openSqliteStore, type Store } from '@gatehouse/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataFolder, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import type { Call, Expectation } from './management/row.ts'
import { management } from './management.ts'

interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: unknown
}

interface Sent {
  readonly method: string
  readonly target: string
  readonly authorization: string
  readonly body: string | Buffer
}

interface Target {
  readonly call: (sent: Sent) => Promise<Answer>
  readonly close: () => Promise<void>
}

const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  'on the memory store': async () => createInProcess(createMemoryStore(), async () => undefined),
  'on the SQLite store': async () => {
    const folder = await createDataFolder()
    return createInProcess(openSqliteStore(`${folder.path}/gatehouse.db`), folder.remove)
  },
  'over HTTP': async () => {
    const folder = await createDataFolder()
    const gateway = await startGatewayProcess(folder.path)
    return {
      async call({ method, target, authorization, body }) {
        const answer = await sendHttp(gateway.url, target, { method, headers: { authorization }, body })
        return { ...answer, body: answer.text === '' ? undefined : answer.json() }
      },
      async close() {
        await gateway.stop()
        await folder.remove()
      },
    }
  },
}

let rows = 0

describe.each(Object.keys(TARGETS))('the management API %s', (name) => {
  let target: Target
  beforeAll(async () => {
    target = (await TARGETS[name]?.()) as Target
  })
  afterAll(() => target.close())

  describe.each(Object.entries(management))('%s', (_subject, table) => {
    it.each(table)('%s', async (_title, given, when, then) => {
      const world = createWorld(target)
      for (const call of given) {
        const { status, body } = await world.send(call)
        if (status >= 300)
          throw new Error(`${call.method} ${call.path} failed: ${status} ${JSON.stringify(body)}`)
      }
      judge(await world.send(when), world.resolve(then) as Expectation)
    })
  })
})

/** A row's own account, its domain name and what its calls saved. */
function createWorld(target: Target) {
  rows += 1
  const account = String(rows).padStart(12, '0')
  const saved: Record<string, Record<string, unknown>> = { domain: { domainId: `row${rows}.example.com` } }

  function resolveText(text: string): string {
    return text.replaceAll(/<(\w+)(?:\.(\w+))?>/g, (whole, name: string, member?: string) => {
      const value = saved[name]?.[member ?? `${name.replace(/\d+$/, '')}Id`]
      return value === undefined ? whole : String(value)
    })
  }

  function resolve(value: unknown): unknown {
    if (typeof value === 'string') return resolveText(value)
    if (Array.isArray(value)) return value.map(resolve)
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [resolveText(key), resolve(member)]),
    )
  }

  async function send({ method, path, body, raw, region = 'us-east-1', saveAs }: Call): Promise<Answer> {
    const answer = await target.call({
      method,
      target: resolveText(path),
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260302/${region}/apigateway/aws4_request`,
      body: raw === undefined ? bodyText(resolve(body)) : Buffer.from(raw),
    })
    if (saveAs) saved[saveAs] = { ...saved[saveAs], ...(answer.body as object) }
    return answer
  }

  return { send, resolve }
}

function bodyText(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body)
}

function judge(answer: Answer, { status, errorType, body, absent = [] }: Expectation): void {
  const requestId = answer.headers['x-amzn-RequestId'] ?? answer.headers['x-amzn-requestid']
  const type = answer.headers['x-amzn-ErrorType'] ?? answer.headers['x-amzn-errortype']
  expect({ status: answer.status, type, body: answer.body }).toMatchObject({
    status,
    type: errorType,
    ...(body ? { body } : {}),
  })
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  if (status === 204) expect(answer.body).toBeUndefined()
  for (const member of absent) expect(answer.body).not.toHaveProperty(member)
}

/** The management API in this process, each answer judged by the contract too. */
function createInProcess(store: Store, remove: () => Promise<void>): Target {
  const endpointOf = ({ apiId }: { apiId: string }) => `http://localhost/_aws/execute-api/${apiId}`
  const inside = createManagement({
    store,
    defaults: { account: '000000000000', region: 'us-east-1' },
    endpointOf,
    onFault: (error) => console.error(error),
  })
  return {
    async call({ method, target, authorization, body }) {
      const [path = '', query = ''] = target.split('?')
      const answer = await inside.handle({ method, path, query, authorization, body: Buffer.from(body) })
      const wire =
        answer.body === undefined ? undefined : (JSON.parse(JSON.stringify(answer.body)) as unknown)
      const { operation, status } = answer
      if (operation && operation in operations && status < 500) {
        expect(validateResponse(operation, { status, body: wire })).toEqual([])
      }
      return { status, headers: answer.headers, body: wire }
    },
    async close() {
      await store.close()
      await remove()
    },
  }
}
