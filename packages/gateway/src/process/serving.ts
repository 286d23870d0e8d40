import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Link } from '../state/state-link.ts'
import { type GatewayWorld, openRooms, type Rooms } from './assemble-serving.ts'
import { stopListening } from './listen.ts'
import { type Door, openDoors } from './ports.ts'

/** How long requests under way may take after the gateway was told to stop. */
const DRAIN_MS = 10_000

/** How long an idle connection stays open for a request that may be on its way. */
const GRACE_MS = 1_500

/** How often connections that are idle by then are closed. */
const SWEEP_MS = 100

/** When an idle gateway gets ready for its first function: late enough not to delay its first management call. */
const WARM_UP_MS = 300

/** What a gateway takes from the machine that it runs on. */
export const MACHINE: GatewayWorld = {
  clock: () => new Date(),
  after(ms, listener) {
    const timer = setTimeout(listener, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** What serves in this process. */
export interface Serving {
  readonly rooms: Rooms
  readonly doors: readonly Door[]
  /** Stops taking requests and lets those under way finish. */
  close(): Promise<void>
}

type CloseDoors = (doors: readonly Door[]) => Promise<unknown>

interface Surroundings {
  readonly world?: GatewayWorld
  /** Lets no more connections in; resolves when those that are in are over. */
  readonly closeDoors?: CloseDoors
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
      rooms.readiness.drain()
      await drain(doors, rooms, closeDoors)
      await rooms.close()
    },
  }
}

/**
 * Ends all connections without cutting off a request: what comes within the grace is answered, with the word that the connection
 * closes; a connection that nothing came on is closed then. RFC 9112 §9.6
 */
async function drain(doors: readonly Door[], { connections }: Rooms, closeDoors: CloseDoors): Promise<void> {
  const sessions = doors.flatMap((door) => door.sessions)
  for (const session of sessions) session.drain()
  const closed = closeDoors(doors)
  const begunAt = performance.now()
  const sweep = setInterval(() => {
    if (performance.now() - begunAt < GRACE_MS) return
    for (const session of sessions) session.closeIdleConnections(GRACE_MS)
  }, SWEEP_MS)
  const late = setTimeout(() => {
    for (const session of sessions) session.closeAllConnections()
  }, DRAIN_MS)
  const patience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())
  await Promise.race([Promise.all([closed, connections.leave()]), patience])
  clearInterval(sweep)
  clearTimeout(late)
  for (const server of doors.flatMap(({ serving }) => serving)) server.close()
}
