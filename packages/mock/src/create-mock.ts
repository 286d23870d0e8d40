import { fileURLToPath } from 'node:url'
import { createPublications, type ServedApis } from '@gatehouse/contract/publications'
import { answerCall } from './answer-call.ts'
import type { Call, Dialect } from './calls/call.ts'
import { toCall, toResponse } from './calls/fetch-call.ts'
import { type ListenOptions, type MockServer, serve } from './calls/serve.ts'
import { loadContract } from './contract/load-contract.ts'
import type { MockContext, MockedApi } from './mock-context.ts'
import { createRandom, type Random } from './random.ts'
import { openSession } from './stateful/open-session.ts'
import { createSessions } from './stateful/sessions.ts'

/** What a mock is to be like. All of it may be left out. */
export interface MockOptions {
  /** `aws`, the default, or `catalog`; the connections API has one dialect. */
  readonly dialect?: Dialect
  /** `management`, the default, or `connections`. */
  readonly api?: MockedApi
  /** Whether successes carry data made up for their schema instead of examples. */
  readonly dynamic?: boolean
  /** Whether it keeps what is created, changed and deleted, as the service does; the management API only. */
  readonly stateful?: boolean
  /** Whether each session of a stateful mock begins with the resources of the contract's examples. */
  readonly story?: boolean
  /** Makes everything that is left to chance the same in each run; with it, the same call always gets the same data. */
  readonly seed?: number
  /** How long each answer is held back. */
  readonly delayMs?: number
  /** The share of calls, from 0 to 1, that is answered with 429 or a fault of the service. */
  readonly errorRate?: number
  /** Where chance comes from, instead of the seed. */
  readonly random?: Random
  /** The file of another published document to serve (JSON). */
  readonly document?: string
  /** Whether a document that replaces the one served is taken at once. Not by default. */
  readonly watch?: boolean
  /** Told, in one line, of a document that was replaced. */
  readonly log?: (line: string) => void
}

/** A mock of the service. Unless it is stateful it keeps nothing: a created API is not there when it is read. */
export interface Mock {
  /** Answers in this process, with the signature of the Fetch API. A URL's origin does not matter and may be left out. */
  readonly fetch: typeof globalThis.fetch
  /** Answers over HTTP. Rejects when the port is taken. */
  listen(options?: ListenOptions): Promise<MockServer>
  /** Closes what listens and stops watching the document. */
  close(): Promise<void>
}

/** Creates a mock of the service's contract. Rejects when the document cannot be used. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { dialect = 'aws', api = 'management', seed, watch = false, log = () => {} } = options
  if (api === 'connections' && dialect === 'catalog') {
    throw new Error('the connections API has no catalog dialect')
  }
  if (api === 'connections' && options.stateful) throw new Error('a stateful mock has no connections API')
  const path = options.document ?? documentOf(api === 'connections' ? 'connections' : dialect)
  const contract = await loadContract({ path, watch, log })
  const random = options.random ?? (seed === undefined ? Math.random : createRandom(seed))
  const { stateful = false, story = false } = options
  const context: MockContext = {
    dialect,
    api,
    seed,
    dynamic: options.dynamic ?? false,
    delayMs: options.delayMs ?? 0,
    errorRate: options.errorRate ?? 0,
    random,
    sessions: stateful
      ? createSessions(async () => openSession({ random, story: story ? contract.story() : undefined }))
      : undefined,
    publications: createPublications(servedBy(api, dialect)),
    contract: contract.current,
  }
  return open((call) => answerCall(context, call), contract.close)
}

/** Creates a mock and listens; closing the server closes the mock. */
export async function startMock(options: MockOptions & ListenOptions = {}): Promise<MockServer> {
  const mock = await createMock(options)
  const { url } = await mock.listen(options)
  return { url, close: mock.close }
}

function open(answer: (call: Call) => ReturnType<typeof answerCall>, release: () => void): Mock {
  const servers: MockServer[] = []
  return {
    async fetch(input, init) {
      const request = new Request(isPath(input) ? `http://localhost${input}` : input, init)
      request.signal.throwIfAborted()
      return toResponse(request, await answer(toCall(request)))
    },
    async listen(options) {
      const server = await serve(answer, options)
      servers.push(server)
      return server
    },
    async close() {
      release()
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

/** What of the contract a mock serves, and below which path. */
function servedBy(api: MockedApi, dialect: Dialect): ServedApis {
  if (api === 'connections') return { connections: '' }
  return dialect === 'catalog' ? { catalog: '/catalog' } : { aws: '' }
}

function isPath(input: unknown): input is string {
  return typeof input === 'string' && input.startsWith('/')
}

function documentOf(name: string): string {
  return fileURLToPath(import.meta.resolve(`@gatehouse/contract/documents/${name}/openapi.json`))
}
