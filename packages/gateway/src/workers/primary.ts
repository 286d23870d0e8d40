import { createServer } from 'node:net'
import { decodeOrKeep, MACHINE_CLOCK } from '@gatehouse/runtime'
import type { HeldAnswers } from '../answers/held-answers.ts'
import { openAnswers } from '../answers/open-answers.ts'
import { type ClusterNode, openClusterNode } from '../cluster/open-cluster-node.ts'
import { type NodeRecordStore, openNodeRecords } from '../cluster/open-node-records.ts'
import { createLog, type Log } from '../logs/log.ts'
import { remarkOnCredentials } from '../management/credentials.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { applyConnectionLimit, connectionLimitOf } from '../process/connection-limit.ts'
import { type Gateway, importInto } from '../process/gateway.ts'
import {
  acceptWaiting,
  formatAddress,
  formatUrls,
  type Listener,
  listenAt,
  type PortNumbers,
} from '../process/listen.ts'
import { createState, type State } from '../state/open-state.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { within } from '../timing/within.ts'
import { createDispatcher, type Dispatcher } from './dispatcher.ts'
import { createMetricsTotal, type MetricsTotal } from './metrics-total.ts'
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
  // The thread of the state may end, and other nodes change the state, before there are workers.
  const started: { primary?: Primary } = {}
  const fail = (error: Error) =>
    void Promise.resolve(started.primary?.close()).finally(() => onFailure(error))
  const opened = await openShared(options, fail, async () => started.primary?.settled())
  const primary = new Primary(options, opened, fail)
  started.primary = primary
  try {
    const ports = await primary.listen()
    remarkOnCredentials(options)
    return {
      ...formatUrls(options, ports),
      close: () => primary.closeGracefully(),
      reload: () => primary.reload(),
    }
  } catch (error) {
    await primary.close()
    throw error
  }
}

/** What all workers share, opened. */
interface Shared {
  readonly state: State
  /** Undefined where there are no other nodes. */
  readonly node: ClusterNode | undefined
  readonly log: Log
}

async function openShared(
  options: GatewayOptions,
  onFailure: (error: Error) => void,
  settled: () => Promise<void>,
): Promise<Shared> {
  const configuration = await openStateThread(options, onFailure, settled)
  const state = createState(configuration, options, new Date(MACHINE_CLOCK.now()))
  const log = createLog(options.logLevel)
  try {
    if (options.apis?.length) await importInto(configuration, options, log)
    return { state, node: await openClusterNode(options, configuration, log), log }
  } catch (error) {
    await state.close()
    throw error
  }
}

/** The process that listens, and hands what comes in to its workers. */
class Primary {
  readonly #options: GatewayOptions
  readonly #shared: Shared
  readonly #dispatcher = createDispatcher()
  readonly #listeners: readonly Listener[]
  readonly #pool: WorkerPool
  readonly #records: NodeRecordStore

  constructor(options: GatewayOptions, shared: Shared, onFailure: (error: Error) => void) {
    const { state, node, log } = shared
    this.#options = options
    this.#shared = shared
    const own = createMetrics()
    this.#listeners = createListeners(options, this.#dispatcher, { metrics: own, log })
    this.#pool = new WorkerPool({
      options,
      tag: node?.tag,
      log,
      apiOf: (worker) => createPrimaryApi(context, worker),
      onServing: this.#dispatcher.add,
      onFailure,
    })
    own.addGauges([...state.gauges, countServing(this.#pool)])
    const metrics = createMetricsTotal(own)
    this.#records = openNodeRecords(options, { node, clusterStatus: state.clusterStatus })
    node?.serveRecords(this.#records.answer)
    const records = this.#records.store
    const answers = openAnswers(MACHINE_CLOCK, node)
    const context: PrimaryContext = { state, pool: this.#pool, node, records, metrics, answers }
    this.#follow(metrics, answers)
  }

  /** Starts the workers behind the ports. Rejects when a port is taken or a worker cannot start. */
  async listen(): Promise<PortNumbers> {
    const ports = await listenAt(this.#listeners, this.#options.host)
    this.#shared.state.listensAt(formatAddress(this.#options, ports))
    await this.#pool.open()
    return ports
  }

  /** Resolves once every worker has taken up what it was told. */
  settled(): Promise<void> {
    return this.#pool.settled()
  }

  reload(): void {
    this.#pool.reload()
    this.#shared.node?.reload()
  }

  /** As `close`, once the workers have finished what they are at. */
  async closeGracefully(): Promise<void> {
    await this.#pool.drain()
    await this.close()
  }

  async close(): Promise<void> {
    await acceptWaiting(this.#listeners)
    for (const { listening } of this.#listeners) listening.close()
    await within(this.#dispatcher.settled(), { ms: HAND_OVER_MS }, () => undefined)
    this.#dispatcher.close()
    await this.#pool.close()
    this.#records.store.close()
    await this.#shared.node?.close()
    await this.#shared.state.close()
  }

  /** Has workers told of changes, and other nodes answered for the connections of this one. */
  #follow(metrics: MetricsTotal, answers: HeldAnswers): void {
    const { state, node } = this.#shared
    node?.serve((call) => {
      const slot = ownerOf(decodeOrKeep(call.encodedId), this.#options.workers ?? 1)
      return callConnection(this.#pool, { slot, call })
    })
    state.publications.follow((stage, kind) => {
      if (kind === 'delete') {
        metrics.forget(stage)
        answers.forgetStage(stage)
      }
      this.#pool.tell('stageChanged', { address: stage, kind })
    })
    state.publications.followDomainNames((domainName) => this.#pool.tell('domainChanged', domainName))
  }
}

function countServing(pool: WorkerPool): GaugeSource {
  return {
    name: 'gatehouse_workers_serving',
    help: 'Worker processes that serve',
    read: () => pool.count().serving,
  }
}

/**
 * What listens at each port, in the order of a worker's ports. What comes in is read by the worker alone; until one takes it, it has
 * a descriptor here.
 */
function createListeners(
  { port, tlsPort }: GatewayOptions,
  dispatcher: Dispatcher,
  own: { readonly metrics: Metrics; readonly log: Log },
): Listener[] {
  const numbers = [port, tlsPort].filter((it) => it !== undefined)
  const limit = connectionLimitOf({}, { ...own, ports: numbers.length })
  return numbers.map((port, index) => {
    const listening = createServer({ pauseOnConnect: true, noDelay: true }, (socket) =>
      dispatcher.hand(index, socket),
    )
    if (limit) applyConnectionLimit(listening, limit)
    return { listening, port }
  })
}
