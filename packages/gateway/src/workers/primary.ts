import { createServer } from 'node:net'
import { createLog } from '../logs/log.ts'
import { remarkOnCredentials } from '../management/credentials.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Gateway } from '../process/gateway.ts'
import { acceptWaiting, type Entrance, formatAddress, formatUrls, listenAt } from '../process/listen.ts'
import { createState } from '../state/open-state.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { within } from '../timing/within.ts'
import { createDispatcher, type Dispatcher } from './dispatcher.ts'
import { createMetricsTotal } from './metrics-total.ts'
import { type BackOffice, createPrimaryDesk } from './primary-api.ts'
import { type Crew, createCrew } from './worker-pool.ts'

/** How long connections may wait for a worker when the gateway ends. */
const HAND_OVER_MS = 5_000

/**
 * Opens the state, listens, and has `options.workers` processes serve what comes in. Rejects when the folder cannot be used, a
 * port is taken or a worker cannot start. `onFailure` is called, with the state closed, when workers end before they serve.
 */
export async function startPrimary(
  options: GatewayOptions,
  onFailure: (error: Error) => void,
): Promise<Gateway> {
  const fail = (error: Error) => void close().finally(() => onFailure(error))
  const state = createState(await openStateThread(options, (error) => fail(error)), options.data, new Date())
  const dispatcher = createDispatcher()
  const doors = openDoors(options, dispatcher)
  const crew: Crew = createCrew({
    options,
    log: createLog(options.logLevel),
    deskOf: (member) => createPrimaryDesk(office, member),
    onServing: dispatcher.add,
    onFailure: fail,
  })
  const own = createMetrics()
  own.addGauges([...state.gauges, countServing(crew)])
  const office: BackOffice = { state, crew, metrics: createMetricsTotal(own) }

  async function close(): Promise<void> {
    await acceptWaiting(doors)
    for (const { listening } of doors) listening.close()
    await within(dispatcher.settled(), HAND_OVER_MS, () => undefined)
    dispatcher.close()
    await crew.close()
    await state.close()
  }

  state.publications.follow((stage, kind) => {
    if (kind === 'delete') office.metrics.forget(stage)
    crew.tell('stageChanged', { address: stage, kind })
  })
  state.publications.followDomainNames((domainName) => crew.tell('domainChanged', domainName))
  try {
    const ports = await listenAt(doors, options.host)
    state.listensAt(formatAddress(options, ports))
    await crew.open()
    remarkOnCredentials(options)
    return { ...formatUrls(options, ports), close, reload: crew.reload }
  } catch (error) {
    await close()
    throw error
  }
}

function countServing(crew: Crew): GaugeSource {
  return {
    name: 'gatehouse_workers_serving',
    help: 'Worker processes that serve',
    read: () => crew.count().serving,
  }
}

/** The ports, in the order of a worker's doors. What comes in is read by the worker alone. */
function openDoors({ port, tlsPort }: GatewayOptions, dispatcher: Dispatcher): Entrance[] {
  return [port, tlsPort]
    .filter((it) => it !== undefined)
    .map((it, door) => ({
      listening: createServer({ pauseOnConnect: true, noDelay: true }, (socket) =>
        dispatcher.hand(door, socket),
      ),
      port: it,
    }))
}
