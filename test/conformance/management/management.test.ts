import { namingOperations } from '@gatehouse/conformance/cases/absences'
import type { Expectation } from '@gatehouse/conformance/cases/row'
import { subjects } from '@gatehouse/conformance/cases/subjects'
import { operations } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { createManagement, type ManagementResponse } from '@gatehouse/control'
import {
  createMemoryReplica,
  createMemoryStore,
  openPostgresStore,
  openSqliteStore,
  type Store,
} from '@gatehouse/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataFolder, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'
import {
  type Answer,
  authorizationOf,
  createCaller,
  createHttpTarget,
  readBody,
  type Target,
} from '../management-calls.ts'
import { bodyFromCatalog, statusFromCatalog } from './from-catalog.ts'
import { createPrismCheck } from './prism-check.ts'

interface ClosableTarget extends Target {
  /** The operations and statuses that a second tool judged, where one does. */
  readonly judged?: ReadonlySet<string>
  readonly close: () => Promise<void>
}

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

const ON_NODES = 'on three nodes in turn, of one PostgreSQL database'

/** What changes many things at once. Every table holds on nodes, but each write waits for all of them: it would take minutes. */
const SUBJECTS_ON_NODES = ['life cycles', 'deployments', 'stages', 'tags']

function tablesFor(target: string) {
  const tables = subjects.map(({ name, rows }) => [name, rows] as const)
  return target === ON_NODES ? tables.filter(([subject]) => SUBJECTS_ON_NODES.includes(subject)) : tables
}

/** Each call goes to the next node. */
async function startNodes(url: string): Promise<ClosableTarget> {
  const nodes: ClosableTarget[] = []
  for (let node = 0; node < 3; node += 1) {
    const store = await openPostgresStore({ url, replica: createMemoryReplica() })
    nodes.push(createInProcess(store, async () => undefined))
  }
  let calls = 0
  return {
    call(sent) {
      calls += 1
      return (nodes[calls % nodes.length] as ClosableTarget).call(sent)
    },
    close: async () => void (await Promise.all(nodes.map((node) => node.close()))),
  }
}

const TARGETS: Readonly<Record<string, () => Promise<ClosableTarget>>> = {
  'on the memory store': async () => createInProcess(createMemoryStore(), async () => undefined),
  'on the SQLite store': async () => {
    const folder = await createDataFolder()
    return createInProcess(openSqliteStore(`${folder.path}/gatehouse.db`), folder.remove)
  },
  ...(postgres && {
    [ON_NODES]: async () => startNodes(await postgres.createDatabase()),
  }),
  'over HTTP': () => startTarget('aws'),
  'over HTTP in the catalog dialect': () => startTarget('catalog'),
}

const HTTP_DIALECTS = { 'over HTTP': 'aws', 'over HTTP in the catalog dialect': 'catalog' } as const

describe.each(Object.keys(TARGETS))('the management API %s', (name) => {
  let target: ClosableTarget
  beforeAll(async () => {
    target = (await TARGETS[name]?.()) as ClosableTarget
  })
  afterAll(() => target.close())

  describe.each(tablesFor(name))('%s', (_subject, table) => {
    it.each(table)('%s', async (_title, given, when, then) => {
      const caller = createCaller(target)
      await caller.prepare(given)
      judge(await caller.send(when), caller.resolve(then) as Expectation)
    })
  })

  if (!(name in HTTP_DIALECTS)) return
  it('was judged in every operation, found and not found', () => {
    const judged = [...(target.judged ?? [])]
    for (const [operation, { success }] of Object.entries(operations))
      expect.soft(judged).toContain(`${operation} ${success}`)
    const notFound = HTTP_DIALECTS[name as keyof typeof HTTP_DIALECTS] === 'aws' ? 404 : 480
    for (const [operation] of namingOperations) expect.soft(judged).toContain(`${operation} ${notFound}`)
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
    routingRulesToHttpApis: true,
    onFault: (error) => console.error(error),
  })
  return {
    async call(sent) {
      const [path = '', query = ''] = sent.target.split('?')
      const authorization = authorizationOf(sent)
      const body = Buffer.from(sent.body)
      const answer = await inside.handle({ method: sent.method, path, query, authorization, body })
      const { operation, status } = answer
      const wire = toWire(answer)
      // The contract asks nothing of a document in YAML.
      if (operation && operation in operations && status < 500 && typeof wire !== 'string') {
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

/** A body as it is read from the wire. */
function toWire({ headers, body }: ManagementResponse): unknown {
  if (typeof body === 'string') return readBody(body, String(headers['content-type']))
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body))
}

/** A gateway process in one dialect, each answer judged by that dialect's published document too. */
async function startTarget(dialect: 'aws' | 'catalog'): Promise<ClosableTarget> {
  const folder = await createDataFolder()
  const gateway = await startGatewayProcess(folder.path, ['--routing-rules-to-http-apis'])
  const http = createHttpTarget(gateway.url)
  const base = dialect === 'catalog' ? '/catalog' : ''
  const prism = await createPrismCheck(dialect)
  return {
    judged: prism.judged,
    async call(sent) {
      const answer = await http.call({ ...sent, target: base + sent.target })
      if (answer.status < 500) {
        expect(prism.violations({ ...answer, method: sent.method, path: sent.target })).toEqual([])
      }
      if (dialect === 'aws') return answer
      const status = statusFromCatalog(answer.status)
      // An exported document is the same in both dialects.
      const isDocument = status === 200 && sent.target.includes('/exports/')
      return { ...answer, status, body: isDocument ? answer.body : bodyFromCatalog(answer.body) }
    },
    async close() {
      await gateway.stop()
      await folder.remove()
    },
  }
}
