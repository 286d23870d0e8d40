import { formatFailure } from '../cli/format-failure.ts'
import { type Serving, startServing } from '../gateway.ts'
import { serveForwardedCall } from '../websocket/serve-connections.ts'
import { createPeer, type Peer } from './peer.ts'
import type { PrimaryDesk, WorkerDesk } from './protocol.ts'
import { createRemoteLink, type RemoteLink } from './remote-link.ts'

/** The process of a worker: it does what the primary process says, and ends with it, as every process of a cluster does. */
const primary: Peer<PrimaryDesk> = createPeer<PrimaryDesk>(createDesk(), (message, onSent) =>
  process.send?.(message, undefined, undefined, onSent),
)
process.on('message', primary.take)
primary.ask('ready', undefined).catch(() => process.exit(1))
// What a terminal or a service manager sends to all processes is for the primary process to judge.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

function createDesk(): WorkerDesk {
  let remote: RemoteLink | undefined
  let serving: Serving | undefined

  function open(): Serving {
    if (!serving) throw new Error('the worker does not serve yet')
    return serving
  }

  return {
    async start(assignment) {
      remote = createRemoteLink(primary, assignment)
      serving = await startServing(assignment.options, remote.link).catch((error: unknown) => {
        throw new Error(formatFailure(error))
      })
      return serving.ports
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
