import { createServer } from 'node:net'
import { decodeOrKeep, MACHINE_CLOCK } from '@gatehouse/runtime'
import { openClusterNode } from '../cluster/open-cluster-node.ts'
import { createLog } from '../logs/log.ts'
import { remarkOnCredentials } from '../management/credentials.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Gateway } from '../process/gateway.ts'
import { acceptWaiting, formatAddress, formatUrls, type Listener, listenAt } from '../process/listen.ts'
import { createRecordRing } from '../records/record-ring.ts'
import { createState } from '../state/open-state.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { within } from '../timing/within.ts'
import { createDispatcher, type Dispatcher } from './dispatcher.ts'
import { createMetricsTotal } from './metrics-total.ts'
import { ownerOf } from './owner-of.ts'
import { callConnection, createPrimaryApi, type PrimaryContext } from './primary-api.ts'
import { WorkerPool } from './worker-pool.ts'

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
  // Other nodes change the state before there are workers.
  const opened: { pool?: WorkerPool } = {}
  const settled = async () => opened.pool?.settled()
  const configuration = await openStateThread(options, (error) => fail(error), settled)
  const state = createState(configuration, options, new Date(MACHINE_CLOCK.now()))
  const log = createLog(options.logLevel)
  const node = await openClusterNode(options, configuration, log).catch(async (error: unknown) => {
    await state.close()
    throw error
  })
  const dispatcher = createDispatcher()
  const listeners = createListeners(options, dispatcher)
  const pool = new WorkerPool({
    options,
    tag: node?.tag,
    log,
    apiOf: (worker) => createPrimaryApi(context, worker),
    onServing: dispatcher.add,
    onFailure: fail,
  })
  opened.pool = pool
  const own = createMetrics()
  own.addGauges([...state.gauges, countServing(pool)])
  const records = createRecordRing(options.inspectKeep ?? 1000)
  const context: PrimaryContext = { state, pool, node, records, metrics: createMetricsTotal(own) }
  node?.serve((call) => {
    const slot = ownerOf(decodeOrKeep(call.encodedId), options.workers ?? 1)
    return callConnection(pool, { slot, call })
  })

  async function close(): Promise<void> {
    await acceptWaiting(listeners)
    for (const { listening } of listeners) listening.close()
    await within(dispatcher.settled(), { ms: HAND_OVER_MS }, () => undefined)
    dispatcher.close()
    await pool.close()
    await node?.close()
    await state.close()
  }

  function reload(): void {
    pool.reload()
    node?.reload()
  }

  state.publications.follow((stage, kind) => {
    if (kind === 'delete') context.metrics.forget(stage)
    pool.tell('stageChanged', { address: stage, kind })
  })
  state.publications.followDomainNames((domainName) => pool.tell('domainChanged', domainName))
  try {
    const ports = await listenAt(listeners, options.host)
    state.listensAt(formatAddress(options, ports))
    await pool.open()
    remarkOnCredentials(options)
    const closeGracefully = () => pool.drain().then(close)
    return { ...formatUrls(options, ports), close: closeGracefully, reload }
  } catch (error) {
    await close()
    throw error
  }
}

function countServing(pool: WorkerPool): GaugeSource {
  return {
    name: 'gatehouse_workers_serving',
    help: 'Worker processes that serve',
    read: () => pool.count().serving,
  }
}

/** What listens at each port, in the order of a worker's ports. What comes in is read by the worker alone. */
function createListeners({ port, tlsPort }: GatewayOptions, dispatcher: Dispatcher): Listener[] {
  return [port, tlsPort]
    .filter((it) => it !== undefined)
    .map((port, index) => ({
      listening: createServer({ pauseOnConnect: true, noDelay: true }, (socket) =>
        dispatcher.hand(index, socket),
      ),
      port,
    }))
}
