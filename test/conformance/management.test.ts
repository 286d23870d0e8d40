import { operations } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { createManagement } from '@gatehouse/control'
import { createMemoryStore, openSqliteStore, type Store } from '@gatehouse/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataFolder, startGatewayProcess } from '../fixtures/gateway-process.ts'
import type { Expectation } from './management/row.ts'
import { management } from './management.ts'
import { type Answer, createHttpTarget, createWorld, type Target } from './world.ts'

interface ClosableTarget extends Target {
  readonly close: () => Promise<void>
}

const TARGETS: Readonly<Record<string, () => Promise<ClosableTarget>>> = {
  'on the memory store': async () => createInProcess(createMemoryStore(), async () => undefined),
  'on the SQLite store': async () => {
    const folder = await createDataFolder()
    return createInProcess(openSqliteStore(`${folder.path}/gatehouse.db`), folder.remove)
  },
  'over HTTP': async () => {
    const folder = await createDataFolder()
    const gateway = await startGatewayProcess(folder.path)
    return {
      ...createHttpTarget(gateway.url),
      async close() {
        await gateway.stop()
        await folder.remove()
      },
    }
  },
}

describe.each(Object.keys(TARGETS))('the management API %s', (name) => {
  let target: ClosableTarget
  beforeAll(async () => {
    target = (await TARGETS[name]?.()) as ClosableTarget
  })
  afterAll(() => target.close())

  describe.each(Object.entries(management))('%s', (_subject, table) => {
    it.each(table)('%s', async (_title, given, when, then) => {
      const world = createWorld(target)
      await world.prepare(given)
      judge(await world.send(when), world.resolve(then) as Expectation)
    })
  })
})

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
function createInProcess(store: Store, remove: () => Promise<void>): ClosableTarget {
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
