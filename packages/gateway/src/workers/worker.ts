import { formatFailure } from '../failures/format-failure.ts'
import { openServing, type Serving } from '../process/serving.ts'
import { createRpcChannel, type RpcChannel } from '../rpc/rpc-channel.ts'
import { serveForwardedCall } from '../websocket/serve-connections.ts'
import { type ConnectionIntake, createConnectionIntake } from './connection-intake.ts'
import type { PrimaryApi, WorkerApi } from './protocol.ts'
import { createRemoteStateLink, type RemoteStateLink } from './remote-link.ts'

/** The process of a worker: it does what the primary process calls, and ends with it. */
const primary: RpcChannel<PrimaryApi> = createRpcChannel<PrimaryApi>(
  createWorkerApi(),
  (message, _socket, onSent) => process.send?.(message, undefined, undefined, onSent),
)
process.on('message', primary.take)
process.on('disconnect', () => process.exit(0))
// A terminal or a service manager sends signals to all processes: the primary process acts on them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

function createWorkerApi(): WorkerApi {
  let remote: RemoteStateLink | undefined
  let serving: Serving | undefined
  let intakes: readonly ConnectionIntake[] = []

  function open(): Serving {
    if (!serving) throw new Error('the worker does not serve yet')
    return serving
  }

  return {
    async start(assignment) {
      remote = createRemoteStateLink(primary, assignment)
      const stopAccepting = () => Promise.all(intakes.map((intake) => intake.close()))
      try {
        serving = await openServing(assignment.options, remote.link, { stopAccepting })
      } catch (error) {
        throw new Error(formatFailure(error))
      }
      intakes = serving.ports.map(createConnectionIntake)
    },
    takeConnection(portIndex, socket) {
      // The client may be gone by now, and its connection with it.
      if (socket) intakes[portIndex]?.take(socket)
    },
    stageChanged: async (change) => remote?.stageChanged(change),
    domainChanged: async (domainName) => remote?.domainChanged(domainName),
    callConnection(call) {
      const { connections, directory } = open().parts.requests.traffic
      return serveForwardedCall(connections, directory, call)
    },
    readMetrics: () => open().parts.metrics.read(),
    listFunctions: () => open().parts.functions.list(),
    reload: () => serving?.parts.reload(),
    drain: async () => serving?.drain(),
    async close() {
      await serving?.close()
      process.exit(0)
    },
  }
}
