import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createManagement, createPublications, type Quotas } from '@gatehouse/control'
import {
  type Connections,
  compilePlan,
  compileWebSocketPlan,
  createBuckets,
  createConnections,
  createIds,
  createKeySets,
  type Functions,
  formatFault,
  NO_IDENTITIES,
  type Place,
  parseAddress,
  type Seams,
  type SessionSeams,
  type WebSocketSeams,
} from '@gatehouse/runtime'
import { createMemoryStore, openSqliteStore, type Store } from '@gatehouse/store'
import { openAccessLog } from './access-log.ts'
import { createAuthenticate } from './authenticate.ts'
import { namesTwoHosts, refuseBadRequest } from './client-error.ts'
import { openCredentials } from './credentials.ts'
import { problemOfSnapshot } from './deployable.ts'
import { openDirectory } from './directory.ts'
import { type Domains, openDomains } from './domains.ts'
import { type EndpointStyle, formatEndpoint } from './endpoint.ts'
import { serveExplanation } from './explain.ts'
import { type FunctionsDesk, type FunctionsOptions, openFunctions } from './functions.ts'
import { createLog, type Log, type LogLevel } from './log.ts'
import { CATALOG, type ManagementDesk, serveManagement } from './manage.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { sendJson, servePage } from './pages.ts'
import { createPrivateTargets, type VpcTarget } from './private-targets.ts'
import { newRequestId, newTraceId, randomBytes } from './random.ts'
import type { ExporterOptions } from './telemetry/exporter.ts'
import { createTracing } from './telemetry/tracing.ts'
import { type Hall, send, serveDomain, serveTraffic } from './traffic.ts'
import { createHttpUpstream } from './upstream/upstream.ts'
import { createAcceptor } from './websocket/accept.ts'
import { createUpgradeListener } from './websocket/upgrade.ts'

export interface GatewayOptions extends FunctionsOptions {
  /** 0 takes a free port. */
  readonly port: number
  readonly host: string
  /** The folder of the state, or `:memory:`. */
  readonly data: string
  /** 12 digits: the account of calls that name none. */
  readonly account: string
  readonly region: string
  readonly logLevel: LogLevel
  readonly endpointStyle: EndpointStyle
  /** The gateway's address behind a proxy; by default its own. */
  readonly publicUrl?: string | undefined
  /** What differs from the service's quotas. */
  readonly quotas?: Partial<Quotas> | undefined
  /** The file of the access logs, or `-` for standard output. */
  readonly accessLog?: string | undefined
  /** Whether management calls must be signed. */
  readonly auth: 'none' | 'sigv4'
  /** The file of those who may sign management calls and requests for AWS_IAM routes. */
  readonly credentials?: string | undefined
  /** What stands for the load balancers and services of private integrations. */
  readonly vpcTargets?: readonly VpcTarget[] | undefined
  /** The OpenTelemetry collector that is told of each request; nobody by default. */
  readonly traces?: ExporterOptions | undefined
  /** How long a client may take to send a request's headers. For tests. */
  readonly headersTimeoutMs?: number | undefined
  /** Judges every management answer by the contract. For tests. */
  readonly checkResponses: boolean
}

export interface Gateway {
  /** Where the gateway listens: `http://127.0.0.1:4080`. */
  readonly url: string
  /** Stops taking requests, lets those under way finish and closes the state. */
  close(): Promise<void>
  /** Opens the file of the access logs anew, and reads the credentials again. */
  reload(): void
}

/** How long requests under way may take after the gateway was told to stop. */
const DRAIN_MS = 10_000

/** When an idle gateway gets ready for its first function: late enough not to delay its first management call. */
const WARM_UP_MS = 300

/** What a gateway takes from its machine. */
export interface GatewayWorld {
  readonly clock: () => Date
  /** Calls back after a time; returns how to stop it. */
  readonly after: (ms: number, listener: () => void) => () => void
  /** In place of those that the options name. */
  readonly functions?: Functions
}

const MACHINE: GatewayWorld = {
  clock: () => new Date(),
  after(ms, listener) {
    const timer = setTimeout(listener, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** Opens the state and listens. Rejects when the folder cannot be used or the port is taken. `world` is for tests. */
export async function startGateway(options: GatewayOptions, world: GatewayWorld = MACHINE): Promise<Gateway> {
  const log = createLog(options.logLevel)
  const credentials = options.credentials ? openCredentials(options.credentials, options.account) : undefined
  const store = openStore(options.data)
  const upstream = createHttpUpstream(log)
  const functions = await openFunctions(options, upstream, printFor(options.logLevel))
  const accessLog = openAccessLog(options.accessLog ?? '-')
  const metrics = createMetrics()
  const tracing = options.traces && createTracing(options.traces, log)
  const seams: Seams = {
    upstream,
    privateTargets: createPrivateTargets(options.vpcTargets ?? [], Date.now),
    functions: world.functions ?? functions,
    identities: credentials ?? NO_IDENTITIES,
    tell: (message, details) => log.warn(details, message),
    newTraceId,
    clock: world.clock,
    log: accessLog.write,
    measure: metrics.measure,
    buckets: createBuckets(),
    keySets: createKeySets(upstream, Date.now),
  }
  const publications = createPublications(store)
  const ids = createIds({
    now: () => world.clock().getTime(),
    randomBytes,
    newRequestId,
    newUuid: randomUUID,
  })
  const webSocketSeams: WebSocketSeams = { ...seams, measure: metrics.measureWebSocket, ids }
  const connections = createConnections()
  const directory = await openDirectory(
    publications,
    (configuration) =>
      configuration.snapshot.api.protocolType === 'WEBSOCKET'
        ? compileWebSocketPlan(configuration, webSocketSeams)
        : compilePlan(configuration, seams),
    connections.leaveStage,
  )
  const domains = await openDomains(publications)
  let gatewayUrl = ''
  const management = createManagement({
    store,
    defaults: { account: options.account, region: options.region },
    quotas: options.quotas ?? {},
    problemOf: (snapshot) => problemOfSnapshot(snapshot, seams.privateTargets),
    endpointOf: (api, scope) => formatEndpoint(api, scope, { style: options.endpointStyle, gatewayUrl }),
    onFault: (error, requestId) => log.error({ err: error, requestId }, 'a management call failed'),
  })
  const check = options.checkResponses
    ? (await import('@gatehouse/contract/responses')).validateResponse
    : undefined
  const authenticate =
    options.auth === 'sigv4' ? createAuthenticate(seams.identities, seams.clock) : undefined
  const server = createServer(
    patienceOf(options),
    createListener({
      hall: { directory, tracing, connections: { connections, ids, newTraceId } },
      ...{ domains, functions, metrics, management, check, authenticate, log },
    }),
  )
  server.on('clientError', refuseBadRequest)
  const upgradeDesk = {
    directory,
    domains,
    connections,
    acceptor: createAcceptor(),
    sessionSeams: {
      planOf: (place: Place) => directory.planOf(place) as ReturnType<SessionSeams['planOf']>,
      clock: world.clock,
      after: world.after,
      tell: seams.tell,
      onOver: connections.remove,
    },
  }
  server.on('upgrade', createUpgradeListener(upgradeDesk, server))
  try {
    await listen(server, options)
  } catch (error) {
    await store.close()
    throw error
  }
  setTimeout(() => functions.warmUp().catch(() => undefined), WARM_UP_MS).unref()
  const { port } = server.address() as AddressInfo
  gatewayUrl =
    options.publicUrl ?? `http://${options.host.includes(':') ? 'localhost' : nameOf(options.host)}:${port}`
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    close: async () => {
      await drain(server, connections)
      directory.close()
      domains.close()
      functions.close()
      upstream.close()
      await tracing?.close()
      await store.close()
      accessLog.close()
    },
    reload() {
      accessLog.reopen()
      try {
        credentials?.reload()
      } catch (error) {
        log.error({ err: error }, 'the credentials stay as they were')
      }
    },
  }
}

interface Rooms extends ManagementDesk {
  readonly hall: Hall
  readonly domains: Domains
  readonly functions: FunctionsDesk
  readonly metrics: Metrics
  readonly log: Log
}

/** Tells addresses apart, by host and then by path, and hands each request to what serves it. */
function createListener({ hall, domains, functions, metrics, log, ...desk }: Rooms) {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '' } = request
    const { host = '' } = request.headers
    if (namesTwoHosts(request.rawHeaders)) {
      response.shouldKeepAlive = false
      return send(response, formatFault({ fault: 'badRequest' }, newRequestId()))
    }
    const cut = url.indexOf('?')
    const path = cut === -1 ? url : url.slice(0, cut)
    const found = domains.find(host)
    const mappings = found instanceof Promise ? await found : found
    if (mappings) return serveDomain(hall, { mappings, host, path }, request, response)
    const address = parseAddress(host, path)
    if (address) return serveTraffic(hall, address, request, response)
    if (path.startsWith('/v2/') || path.startsWith(`${CATALOG}/v2/`))
      return serveManagement(desk, request, response)
    if (path === '/_gatehouse/metrics') return serveMetrics(metrics, response)
    if (path === '/_gatehouse/explain' || path === '/_gatehouse/functions') {
      const refusal = await refusalOf(desk, request)
      if (refusal) return sendJson(response, 403, refusal)
      if (path === '/_gatehouse/functions') return sendJson(response, 200, { functions: functions.list() })
      return serveExplanation(
        { directory: hall.directory, domains },
        cut === -1 ? '' : url.slice(cut + 1),
        response,
      )
    }
    if (path.startsWith('/_gatehouse/')) return servePage(path, response)
    return sendJson(response, 404, { message: 'Not Found' })
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    route(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a request failed')
      response.destroy()
    })
  }
}

/** Where calls must be signed, so must those that tell of configuration. */
async function refusalOf({ authenticate }: ManagementDesk, request: IncomingMessage) {
  const [path = ''] = (request.url ?? '').split('?')
  const caller = await authenticate?.(request, path, new Uint8Array(0))
  return caller && 'denial' in caller ? { message: caller.message } : undefined
}

async function serveMetrics(metrics: Metrics, response: ServerResponse): Promise<void> {
  const { type, text } = await metrics.print()
  response.writeHead(200, { 'content-type': type }).end(text)
}

/** What functions print is for people: text, on standard error. */
function printFor(level: LogLevel): (line: string) => void {
  return level === 'silent' ? () => undefined : (line) => process.stderr.write(`${line}\n`)
}

function openStore(data: string): Store {
  return data === ':memory:' ? createMemoryStore() : openSqliteStore(stateFile(data))
}

/** Where the state is in its folder. */
export function stateFile(data: string): string {
  return join(data, 'gatehouse.db')
}

/** The longest that headers may take to come, from the connection on. *Assumed* */
const HEADERS_TIMEOUT_MS = 30_000

/** Clients that say nothing are looked for as often as keeps them from staying half as long again. */
function patienceOf({ headersTimeoutMs: headersTimeout = HEADERS_TIMEOUT_MS }: GatewayOptions) {
  return { headersTimeout, connectionsCheckingInterval: headersTimeout / 2 }
}

function listen(server: Server, { port, host }: GatewayOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function drain(server: Server, connections: Connections): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  const patience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())
  await Promise.race([Promise.all([closed, connections.leave()]), patience])
  clearTimeout(late)
}

/** `localhost` for loopback: the name that clients and cookies expect. */
function nameOf(host: string): string {
  return host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host
}
