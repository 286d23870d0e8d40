import { type Client, createClient } from '@gatehouse/client'
import type { Gateway } from '@gatehouse/gateway'
import type { MemorySnapshot, ProjectApi, SeededApi, TestingControls } from '@gatehouse/gateway/testing'
import type { TestClock } from '../clock/test-clock.ts'
import type {
  ConfiguredFunction,
  FunctionRecord,
  InProcessFunction,
} from '../functions/in-process-functions.ts'
import { type ConnectOptions, connect, type WebSocketClient } from '../websocket/connect.ts'
import type { Events } from './events.ts'
import { createFaults, type Faults } from './faults.ts'
import { nameInlineFunctions, type TestResources } from './inline-functions.ts'
import type { Traffic } from './traffic.ts'

/** An API of a gateway. */
export interface TestedApi extends SeededApi {
  fetch(path?: string, init?: RequestInit): Promise<Response>
  connect(options?: ConnectOptions & { readonly query?: string | undefined }): Promise<WebSocketClient>
}

/** An API Gateway inside a test, on a port of loopback of its own. */
export interface TestGateway extends AsyncDisposable {
  /** Where its first HTTP API is served; the management API's address where there is none. */
  readonly url: string
  /** Where the management API is: what an SDK takes as its endpoint. */
  readonly endpoint: string
  readonly clock: TestClock
  /** What goes wrong, by rule. */
  readonly faults: Faults
  /** What it tells of what happened. */
  readonly events: Events
  /** The management API, typed. */
  readonly client: Client
  /** The APIs that it was made with and that `seed` added, by their names; those of a template by their logical ids as well. */
  readonly apis: Readonly<Record<string, TestedApi>>
  /** Sends a request to its first HTTP API, over loopback. */
  fetch(path?: string, init?: RequestInit): Promise<Response>
  /**
   * Connects to a WebSocket API: the one that is named, with a query or without (`chat?room=blue`), or the first. Rejects with a
   * `HandshakeError` where that is refused.
   */
  connect(
    name?: string,
    options?: ConnectOptions & { readonly query?: string | undefined },
  ): Promise<WebSocketClient>
  /** Adds APIs, and functions. */
  seed(resources: TestResources, functions?: FunctionRecord): Promise<readonly TestedApi[]>
  /** All of the configuration, as a value that JSON can carry. */
  snapshot(): Promise<MemorySnapshot>
  /** Goes back to a snapshot, of this gateway or of another. Counts and caches begin anew. */
  restore(snapshot: MemorySnapshot): Promise<void>
  /** Goes back to what it was made with. The clock stays where it is. */
  reset(): Promise<void>
  /** Ends it; `await using` does it too. */
  close(): Promise<void>
}

/** The functions of a test, by their names. */
export type NamedFunctions = Map<string, InProcessFunction | ConfiguredFunction>

/** What a test's gateway is made of. */
export interface TestGatewayParts {
  readonly gateway: Gateway
  readonly controls: TestingControls
  /** Those of a project, which are there already. */
  readonly apis: readonly ProjectApi[]
  readonly named: NamedFunctions
  readonly traffic: Traffic
  readonly clock: TestClock
  readonly events: Events
}

/** An open gateway in the hands of its test. */
export function createTestGateway({
  gateway,
  controls,
  apis: ownApis,
  named,
  traffic,
  clock,
  events,
}: TestGatewayParts): TestGateway {
  const { url: endpoint } = gateway
  const apis = nameApis(ownApis, traffic)
  const find = (protocol: TestedApi['protocolType']) =>
    Object.values(apis).find(({ protocolType }) => protocolType === protocol)
  const baseUrl = () => find('HTTP')?.url ?? endpoint
  let closing: Promise<void> | undefined
  const close = () => (closing ??= gateway.close())
  return {
    endpoint,
    clock,
    events,
    faults: createFaults(controls.faults),
    apis,
    get url() {
      return baseUrl()
    },
    client: createClient({ baseUrl: endpoint, clock: clock.date }),
    fetch: (path, init) => traffic.send(toUrl(baseUrl(), path), init),
    async connect(target = '', options) {
      const [name = '', query] = apis[target] ? [target] : target.split(/\?(.*)/s)
      const api = name === '' ? find('WEBSOCKET') : apis[name]
      if (!api) throw new Error(noApi(name, apis))
      return api.connect({ query, ...options })
    },
    async seed(resources, functions = {}) {
      for (const [name, one] of Object.entries(functions)) named.set(name, one)
      const seeded = await controls.seed(nameInlineFunctions(resources, named))
      return seeded.map((api) => {
        const tested = toTestedApi(api, traffic)
        apis[api.name] = tested
        return tested
      })
    },
    snapshot: controls.snapshot,
    restore: controls.restore,
    async reset() {
      await controls.reset()
      await events.clear()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The APIs of a project, by their names and by what the project calls them. */
function nameApis(own: readonly ProjectApi[], traffic: Traffic): Record<string, TestedApi> {
  const apis: Record<string, TestedApi> = {}
  for (const { logicalId, ...api } of own) {
    const tested = toTestedApi(api, traffic)
    apis[api.name] ??= tested
    apis[logicalId] = tested
  }
  return apis
}

function toTestedApi(api: SeededApi, traffic: Traffic): TestedApi {
  return {
    ...api,
    fetch: (path, init) => traffic.send(toUrl(api.url, path), init),
    connect: ({ query, ...options } = {}) => connect(query ? `${api.url}?${query}` : api.url, options),
  }
}

function toUrl(base: string, path = '/'): string {
  if (/^https?:/.test(path)) return path
  return `${base}${path.startsWith('/') ? '' : '/'}${path}`
}

function noApi(name: string, apis: Readonly<Record<string, TestedApi>>): string {
  const names = Object.keys(apis)
  const known = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`
  return name === ''
    ? `the gateway has no WebSocket API: ${known}`
    : `the gateway has no API ${name}: ${known}`
}
