import { createServer, type Server } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'
import { refuseBadRequest } from './client-error.ts'
import type { GatewayOptions } from './gateway-options.ts'
import { createListener } from './listener.ts'
import { type GatewayWorld, openRooms, type Rooms } from './open-rooms.ts'
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
  /** Opens the file of the access logs anew, and reads the credentials again. */
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
  const rooms = await openRooms(options, world, () => address)
  const doors = openDoors(options, rooms)
  try {
    for (const { listening, port } of doors) await listen(listening, port, options.host)
  } catch (error) {
    for (const { listening } of doors) listening.close()
    await rooms.close()
    throw error
  }
  setTimeout(() => rooms.functions.warmUp().catch(() => undefined), WARM_UP_MS).unref()
  const [port = 0, tlsPort] = doors.map(({ listening }) => (listening.address() as AddressInfo).port)
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  address = options.publicUrl ?? `http://${nameOf(options.host)}:${port}`
  return {
    url: `http://${host}:${port}`,
    tlsUrl: tlsPort === undefined ? undefined : `https://${host}:${tlsPort}`,
    async close() {
      await drain(doors, rooms)
      await rooms.close()
    },
    reload: rooms.reload,
  }
}

/** A port, and the servers behind it. */
interface Door {
  readonly listening: NetServer
  readonly port: number
  readonly serving: readonly Server[]
  /** What else has connections to end: those of HTTP/2. */
  readonly sessions?: readonly Pick<Server, 'closeIdleConnections' | 'closeAllConnections'>[]
}

function openDoors(options: GatewayOptions, rooms: Rooms): Door[] {
  const { port, tlsPort, certificates = '', truststores } = options
  const patience = patienceOf(options)
  const listener = createListener(rooms.desks)
  const plain = createServer(patience, listener)
  const doors: Door[] = [{ listening: plain, port, serving: [plain] }]
  if (tlsPort !== undefined) {
    const tls = createTlsServers({
      ...{ patience, listener, domains: rooms.desks.domains },
      certificates: openCertificates(certificates, Date.now),
      truststores: openTruststores(truststores),
    })
    doors.push({ ...tls, port: tlsPort })
  }
  for (const server of doors.flatMap(({ serving }) => serving)) {
    server.on('clientError', refuseBadRequest)
    server.on('upgrade', createUpgradeListener(rooms.upgrades, server))
  }
  return doors
}

/** The longest that headers may take to come, from the connection on. *Assumed* */
const HEADERS_TIMEOUT_MS = 30_000

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

async function drain(doors: readonly Door[], { connections }: Rooms): Promise<void> {
  const servers = doors.flatMap(({ serving, sessions = [] }) => [...serving, ...sessions])
  const closed = doors.map(({ listening }) => new Promise((resolve) => listening.close(resolve)))
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
