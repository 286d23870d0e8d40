import { type AddressInfo, Server } from 'node:net'
import { nextLoop } from '@gatehouse/runtime'
import type { GatewayOptions } from '../options/gateway-options.ts'

/** Where the gateway listens, for people. */
export interface Urls {
  /** `http://127.0.0.1:4080` */
  readonly url: string
  /** Undefined when it does not listen for TLS. */
  readonly tlsUrl: string | undefined
}

/** A server that listens at a port. */
export interface Listener {
  readonly listening: Server
  readonly port: number
}

/** Where the gateway listens. */
export interface PortNumbers {
  readonly port: number
  /** Undefined when it does not listen for TLS. */
  readonly tlsPort: number | undefined
}

/** Has each server listen at its port. Rejects, and listens nowhere, when one of the ports is taken. */
export async function listenAt(listeners: readonly Listener[], host: string): Promise<PortNumbers> {
  try {
    for (const { listening, port } of listeners) await listen(listening, port, host)
  } catch (error) {
    for (const { listening } of listeners) listening.close()
    throw error
  }
  const [port = 0, tlsPort] = listeners.map(({ listening }) => (listening.address() as AddressInfo).port)
  return { port, tlsPort }
}

/**
 * Lets no more connections in; resolves when those that are in are over. `node:http` has a `close` of its own, which destroys idle
 * connections: a request may be on its way on them.
 */
export async function stopListening(listeners: readonly Listener[]): Promise<void> {
  await acceptWaiting(listeners)
  await Promise.all(
    listeners.map(
      ({ listening }) =>
        new Promise<void>((resolve) => Server.prototype.close.call(listening, () => resolve())),
    ),
  )
}

/** How long connections are let in that come while the gateway ends. */
const ACCEPT_MS = 3_000

/** How many turns of the event loop bring no connection once none waits. Each brings one at most. */
const QUIET_TURNS = 3

/** Lets in what the kernel has accepted by now: closing the port resets what is not let in. */
export async function acceptWaiting(listeners: readonly Listener[]): Promise<void> {
  const until = performance.now() + ACCEPT_MS
  let quiet = 0
  const onConnection = () => {
    quiet = 0
  }
  for (const { listening } of listeners) listening.on('connection', onConnection)
  for (; quiet < QUIET_TURNS && performance.now() < until; quiet += 1) await nextLoop()
  for (const { listening } of listeners) listening.off('connection', onConnection)
}

/** The gateway's address as answers name it. */
export function formatAddress(
  { publicUrl, host }: GatewayOptions,
  { port }: Pick<PortNumbers, 'port'>,
): string {
  return publicUrl ?? `http://${nameOf(host)}:${port}`
}

/** Where the gateway listens, for people. */
export function formatUrls(options: GatewayOptions, { port, tlsPort }: PortNumbers): Urls {
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    url: `http://${host}:${port}`,
    tlsUrl: tlsPort === undefined ? undefined : `https://${host}:${tlsPort}`,
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** `localhost` for loopback: the name that clients and cookies expect. */
function nameOf(host: string): string {
  return host === '127.0.0.1' || host === '0.0.0.0' || host.includes(':') ? 'localhost' : host
}
