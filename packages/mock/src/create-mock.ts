import { createPublications, type ServedApis } from '@gatehouse/contract/publications'
import {
  compileFaults,
  createRandom,
  type FaultRule,
  type Random,
  validateFaultRules,
} from '@gatehouse/faults'
import { answerCall } from './answer-call.ts'
import { createPreparedAnswers } from './answers/prepared-answers.ts'
import type { Call, Dialect } from './calls/call.ts'
import { toCall, toResponse } from './calls/fetch-call.ts'
import { type ListenOptions, type MockServer, serve } from './calls/serve.ts'
import type { Contract } from './contract/contract.ts'
import { type LoadedContract, loadContract } from './contract/load-contract.ts'
import type { Story } from './contract/story.ts'
import { documentPath } from './document-path.ts'
import type { MockContext, MockedApi, Served } from './mock-context.ts'
import { checkOptions, type MockOptions } from './mock-options.ts'
import type { EndpointProxy } from './proxy/open-proxy.ts'
import type { Recordings } from './recordings/read-recordings.ts'
import { openSession, playIntoState } from './stateful/open-session.ts'
import { createSessions, type Sessions, seedOf } from './stateful/sessions.ts'
import type { State } from './stateful/story-state.ts'
import { formatUuid } from './uuid.ts'

/** A mock of the service. Unless it is stateful it keeps nothing: a created API is not there when it is read. */
export interface Mock {
  /** Answers in this process, with the signature of the Fetch API. A URL's origin does not matter and may be left out. */
  readonly fetch: typeof globalThis.fetch
  /** Answers over HTTP. Rejects when the port is taken. */
  listen(options?: ListenOptions): Promise<MockServer>
  /** Closes what listens, stops watching the document, and writes what is still to be recorded. */
  close(): Promise<void>
}

/** Statuses that `errorRate` is made of: half of them throttling, which clients should retry, half the service's own faults. */
const ERRORS = [429, 429, 500, 503]

const DEFAULT_MAX_SESSIONS = 1_000
const DEFAULT_IDLE_MS = 30 * 60_000

/** Creates a mock of the service's contract. Rejects when the document cannot be used, and for options that do not go together. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options)
  const { watch = false, log = () => {} } = options
  const loaded = await loadContract({ path: documentPath(options), watch, log })
  try {
    return await createOver(loaded, { ...options, log })
  } catch (error) {
    loaded.close()
    throw error
  }
}

type LoggedOptions = MockOptions & Required<Pick<MockOptions, 'log'>>

async function createOver(loaded: LoadedContract, options: LoggedOptions): Promise<Mock> {
  const { dialect = 'aws', api = 'management', seed, log } = options
  const random = options.random ?? (seed === undefined ? Math.random : createRandom(seed))
  const isFree = options.random === undefined && seed === undefined
  const now = () => performance.now()
  const recordings = await readRecordingsOf(options, loaded.current(), log)
  const proxy = await openProxyOf(options, log)
  const sessions = openSessions(options, random, loaded)
  const context: MockContext = {
    dialect,
    api,
    seed,
    dynamic: options.dynamic ?? false,
    delayMs: options.delayMs ?? 0,
    drawFault: compileFaults(rulesOf(options), { random, now }),
    random,
    newRequestId: isFree ? () => crypto.randomUUID() : () => formatUuid(random),
    sessions,
    proxy,
    recordings,
    publications: createPublications(servedBy(api, dialect)),
    served: prepareServed(loaded),
  }
  const settled = async () => proxy?.settled()
  return open((call) => answerCall(context, call), { release, settled })

  function release(): void {
    loaded.close()
    sessions?.close()
    proxy?.close()
  }
}

/** Creates a mock and listens; closing the server closes the mock. */
export async function startMock(options: MockOptions & ListenOptions = {}): Promise<MockServer> {
  const mock = await createMock(options)
  try {
    const { url } = await mock.listen(options)
    return { url, close: mock.close }
  } catch (error) {
    await mock.close()
    throw error
  }
}

function rulesOf({ faults = [], errorRate = 0 }: MockOptions): readonly FaultRule[] {
  const rules = validateFaultRules(faults)
  return errorRate === 0 ? rules : [...rules, { status: ERRORS, probability: errorRate }]
}

function openSessions(options: MockOptions, random: Random, loaded: LoadedContract): Sessions | undefined {
  const { stateful = false, story = false, maxSessions, sessionIdleMs } = options
  if (!stateful) return undefined
  const limits = {
    maxSessions: maxSessions ?? DEFAULT_MAX_SESSIONS,
    idleMs: sessionIdleMs ?? DEFAULT_IDLE_MS,
  }
  const stateOf = story ? playOnce(loaded, random) : undefined
  // Each has chance of its own, so that what it sees does not depend on the others' calls.
  const randomOf = (name: string) =>
    options.random || options.seed === undefined ? random : createRandom(seedOf(options.seed, name))
  return createSessions(async (name) => openSession(randomOf(name), await stateOf?.()), limits)
}

/** What the story of the contract in force leads to. */
function playOnce(loaded: LoadedContract, random: Random): () => Promise<State> {
  let played: { readonly story: Story; readonly state: Promise<State> } | undefined
  return () => {
    const story = loaded.story()
    if (played?.story !== story) played = { story, state: playIntoState(story, random) }
    return played.state
  }
}

/** What only a proxy needs is loaded for one. */
async function openProxyOf(
  { proxy, record, api = 'management', allowedHosts = [] }: MockOptions,
  log: (line: string) => void,
): Promise<EndpointProxy | undefined> {
  if (proxy === undefined) return undefined
  const target = URL.canParse(proxy) ? new URL(proxy) : undefined
  if (!target || !/^https?:$/.test(target.protocol))
    throw new Error(`proxy must be an http or https URL, not '${proxy}'`)
  const [{ openProxy }, { createRecorder }, { createHostJudge }] = await Promise.all([
    import('./proxy/open-proxy.ts'),
    import('./recordings/recorder.ts'),
    import('./proxy/judge-host.ts'),
  ])
  const recorder = record === undefined ? undefined : await createRecorder(record, log)
  return openProxy({ target, recorder, judgeHost: createHostJudge({ api, allowedHosts }), log })
}

async function readRecordingsOf(
  { examples }: MockOptions,
  contract: Contract,
  log: (line: string) => void,
): Promise<Recordings | undefined> {
  if (examples === undefined) return undefined
  const { readRecordings } = await import('./recordings/read-recordings.ts')
  return readRecordings(examples, { contract, log })
}

/** The contract in force with its answers, which are prepared anew for each document. */
function prepareServed(loaded: LoadedContract): () => Served {
  let served: Served | undefined
  return () => {
    const contract = loaded.current()
    if (served?.contract !== contract) served = { contract, answers: createPreparedAnswers(contract) }
    return served
  }
}

interface Ending {
  readonly release: () => void
  readonly settled: () => Promise<void>
}

function open(answer: (call: Call) => ReturnType<typeof answerCall>, { release, settled }: Ending): Mock {
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
      await settled()
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
