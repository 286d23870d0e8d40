import { formatFailure } from '../failures/format-failure.ts'
import { openServing, type Serving } from '../process/serving.ts'
import { createPeer, type Peer } from '../rpc/rpc-channel.ts'
import { serveForwardedCall } from '../websocket/serve-connections.ts'
import { createReception, type Reception } from './connection-intake.ts'
import type { PrimaryDesk, WorkerDesk } from './protocol.ts'
import { createRemoteLink, type RemoteLink } from './remote-link.ts'

/** The process of a worker: it does what the primary process says, and ends with it. */
const primary: Peer<PrimaryDesk> = createPeer<PrimaryDesk>(createDesk(), (message, _socket, onSent) =>
  process.send?.(message, undefined, undefined, onSent),
)
process.on('message', primary.take)
process.on('disconnect', () => process.exit(0))
// What a terminal or a service manager sends to all processes is for the primary process to judge.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

function createDesk(): WorkerDesk {
  let remote: RemoteLink | undefined
  let serving: Serving | undefined
  let receptions: readonly Reception[] = []

  function open(): Serving {
    if (!serving) throw new Error('the worker does not serve yet')
    return serving
  }

  return {
    async start(assignment) {
      remote = createRemoteLink(primary, assignment)
      const closeDoors = () => Promise.all(receptions.map((reception) => reception.close()))
      try {
        serving = await openServing(assignment.options, remote.link, { closeDoors })
      } catch (error) {
        throw new Error(formatFailure(error))
      }
      receptions = serving.doors.map(createReception)
    },
    takeConnection(door, socket) {
      // The client may be gone by now, and its connection with it.
      if (socket) receptions[door]?.take(socket)
    },
    stageChanged: async (change) => remote?.stageChanged(change),
    domainChanged: async (domainName) => remote?.domainChanged(domainName),
    callConnection(call) {
      const { connections, directory } = open().rooms.desks.hall
      return serveForwardedCall(connections, directory, call)
    },
    readMetrics: () => open().rooms.metrics.read(),
    listFunctions: () => open().rooms.functions.list(),
    reload: () => serving?.rooms.reload(),
    async close() {
      await serving?.close()
      process.exit(0)
    },
  }
}
