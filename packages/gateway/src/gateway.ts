import { createServer, type Server } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'
import { refuseBadRequest, refuseLateRequest } from './client-error.ts'
import { openFastPath } from './fast-path/fast-path.ts'
import type { GatewayOptions } from './gateway-options.ts'
import type { Link } from './link.ts'
import { createFind, createListener } from './listener.ts'
import { type GatewayWorld, openRooms, type Rooms } from './open-rooms.ts'
import { openState } from './open-state.ts'
import { openCertificates } from './tls/certificates.ts'
import { createTlsServers } from './tls/listen-tls.ts'
import { openTruststores } from './tls/truststores.ts'
import { createUpgradeListener } from './websocket/upgrade.ts'

export interface Gateway {
  /** Where the gateway listens: `http://127.0.0.1:4080`. */
  readonly url: string
  /** Where it listens for TLS; undefined when it does not. */
  readonly tlsUrl: string | undefined
  /** Stops taking requests, lets those under way finish and closes the state. */
  close(): Promise<void>
  /** Opens the files of the access and execution logs anew, and reads the credentials again. */
  reload(): void
}

/** How long requests under way may take after the gateway was told to stop. */
const DRAIN_MS = 10_000

/** When an idle gateway gets ready for its first function: late enough not to delay its first management call. */
const WARM_UP_MS = 300

const MACHINE: GatewayWorld = {
  clock: () => new Date(),
  after(ms, listener) {
    const timer = setTimeout(listener, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** Opens the state and listens. Rejects when the folder cannot be used or a port is taken. `world` is for tests. */
export async function startGateway(options: GatewayOptions, world: GatewayWorld = MACHINE): Promise<Gateway> {
  let address = ''
  const state = openState(options, () => address, world.clock())
  try {
    const serving = await openServing(options, state, { world })
    const ports = await listenAt(serving.doors, options.host).catch(async (error: unknown) => {
      await serving.rooms.close()
      throw error
    })
    address = formatAddress(options, ports)
    return {
      ...formatUrls(options, ports),
      async close() {
        await serving.close()
        await state.close()
      },
      reload: serving.rooms.reload,
    }
  } catch (error) {
    await state.close()
    throw error
  }
}

/** What serves in this process. */
export interface Serving {
  readonly rooms: Rooms
  readonly doors: readonly Door[]
  /** Stops taking requests and lets those under way finish. */
  close(): Promise<void>
}

interface Surroundings {
  readonly world?: GatewayWorld
  /** Lets no more connections in; each promise resolves when those that are in are over. */
  readonly closeDoors?: (doors: readonly Door[]) => Promise<unknown>[]
}

/** Gets ready to serve from the state that `link` leads to, by doors that do not listen yet. */
export async function openServing(
  options: GatewayOptions,
  link: Link,
  { world = MACHINE, closeDoors = stopListening }: Surroundings,
): Promise<Serving> {
  const rooms = await openRooms(options, world, link)
  const doors = openDoors(options, rooms)
  setTimeout(() => rooms.functions.warmUp().catch(() => undefined), WARM_UP_MS).unref()
  return {
    rooms,
    doors,
    async close() {
      await drain(doors, rooms, closeDoors)
      await rooms.close()
    },
  }
}

/** Where the gateway listens. */
export interface Ports {
  readonly port: number
  /** Undefined when it does not listen for TLS. */
  readonly tlsPort: number | undefined
}

/** Listens at the port of each door. Rejects, and listens nowhere, when one of them is taken. */
export async function listenAt(
  doors: readonly Pick<Door, 'listening' | 'port'>[],
  host: string,
): Promise<Ports> {
  try {
    for (const { listening, port } of doors) await listen(listening, port, host)
  } catch (error) {
    for (const { listening } of doors) listening.close()
    throw error
  }
  const [port = 0, tlsPort] = doors.map(({ listening }) => (listening.address() as AddressInfo).port)
  return { port, tlsPort }
}

/** The gateway's address as answers name it. */
export function formatAddress({ publicUrl, host }: GatewayOptions, { port }: Pick<Ports, 'port'>): string {
  return publicUrl ?? `http://${nameOf(host)}:${port}`
}

/** Where the gateway listens, for people. */
export function formatUrls(
  options: GatewayOptions,
  { port, tlsPort }: Ports,
): Pick<Gateway, 'url' | 'tlsUrl'> {
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    url: `http://${host}:${port}`,
    tlsUrl: tlsPort === undefined ? undefined : `https://${host}:${tlsPort}`,
  }
}

/** A port, and the servers behind it. */
export interface Door {
  readonly listening: NetServer
  readonly port: number
  readonly serving: readonly Server[]
  /** What else has connections to end: those of HTTP/2, and those that the gateway reads itself. */
  readonly sessions?: readonly Pick<Server, 'closeIdleConnections' | 'closeAllConnections'>[]
}

function openDoors(options: GatewayOptions, rooms: Rooms): Door[] {
  const { port, tlsPort, certificates = '', truststores, stalledMs = STALLED_MS } = options
  const patience = patienceOf(options)
  const listener = createListener(rooms.desks)
  const plain = createServer(patience, listener)
  const fastPath = openFastPath(plain, {
    find: createFind(rooms.desks),
    onFailure: (error) => rooms.desks.log.error({ err: error }, 'a request failed'),
    onLate: refuseLateRequest,
    ...{ patienceMs: patience.headersTimeout, stalledMs },
  })
  const doors: Door[] = [{ listening: plain, port, serving: [plain], sessions: [fastPath] }]
  if (tlsPort !== undefined) {
    const tls = createTlsServers({
      ...{ patience, listener, domains: rooms.desks.domains },
      certificates: openCertificates(certificates, Date.now),
      truststores: openTruststores(truststores),
    })
    doors.push({ ...tls, port: tlsPort })
  }
  for (const server of doors.flatMap(({ serving }) => serving)) {
    server.timeout = stalledMs
    server.on('clientError', refuseBadRequest)
    server.on('upgrade', createUpgradeListener(rooms.upgrades, server))
  }
  return doors
}

/** The longest that headers may take to come, from the connection on. *Assumed* */
const HEADERS_TIMEOUT_MS = 30_000

/** How long a connection may carry nothing while a request is under way: longer than any answer takes to come. *Assumed* */
const STALLED_MS = 60_000

/** Clients that say nothing are looked for as often as keeps them from staying half as long again. */
function patienceOf({ headersTimeoutMs: headersTimeout = HEADERS_TIMEOUT_MS }: GatewayOptions) {
  return { headersTimeout, connectionsCheckingInterval: headersTimeout / 2 }
}

function listen(server: NetServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function stopListening(doors: readonly Door[]): Promise<unknown>[] {
  return doors.map(({ listening }) => new Promise((resolve) => listening.close(resolve)))
}

async function drain(
  doors: readonly Door[],
  { connections }: Rooms,
  closeDoors: typeof stopListening,
): Promise<void> {
  const servers = doors.flatMap(({ serving, sessions = [] }) => [...serving, ...sessions])
  const closed = closeDoors(doors)
  for (const server of servers) server.closeIdleConnections()
  const late = setTimeout(() => {
    for (const server of servers) server.closeAllConnections()
  }, DRAIN_MS)
  const patience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())
  await Promise.race([Promise.all([...closed, connections.leave()]), patience])
  clearTimeout(late)
}

/** `localhost` for loopback: the name that clients and cookies expect. */
function nameOf(host: string): string {
  return host === '127.0.0.1' || host === '0.0.0.0' || host.includes(':') ? 'localhost' : host
}
