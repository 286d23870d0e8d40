import type { GatewayOptions } from '../options/gateway-options.ts'
import type { StateLink } from '../state/state-link.ts'
import { assembleServing, type ServingParts } from './assemble-serving.ts'
import { drainFor } from './drain.ts'
import { type GatewayContext, MACHINE } from './gateway-context.ts'
import { type StopAccepting, shutDownGracefully } from './graceful-shutdown.ts'
import { stopListening } from './listen.ts'
import { openPorts, type Port } from './ports.ts'

/** When an idle gateway gets ready for its first function: late enough not to delay its first management call. */
const WARM_UP_MS = 300

/** What serves in this process. */
export interface Serving {
  readonly parts: ServingParts
  readonly ports: readonly Port[]
  /** Says that it is not ready any more, and serves on for `drainSeconds`. */
  drain(): Promise<void>
  /** Stops taking requests and lets those under way finish. */
  close(): Promise<void>
}

interface ServingContext {
  readonly context?: GatewayContext
  readonly stopAccepting?: StopAccepting
}

/** Gets ready to serve from the state that `link` leads to, by ports that do not listen yet. */
export async function openServing(
  options: GatewayOptions,
  link: StateLink,
  { context = MACHINE, stopAccepting = stopListening }: ServingContext,
): Promise<Serving> {
  const parts = await assembleServing(options, context, link)
  const ports = openPorts(options, parts)
  setTimeout(() => parts.functions.warmUp().catch(() => undefined), WARM_UP_MS).unref()
  return {
    parts,
    ports,
    async drain() {
      parts.readiness.drain()
      await drainFor((options.drainSeconds ?? 0) * 1_000, parts.connections)
    },
    async close() {
      parts.readiness.drain()
      parts.requests.records?.close()
      await shutDownGracefully(ports, parts.connections, { stopAccepting, graceMs: context.graceMs })
      await parts.close()
    },
  }
}
