import type { SharedAnswers } from '@gatehouse/runtime'
import { openAnswers } from '../answers/open-answers.ts'
import { shareAnswers } from '../answers/share-answers.ts'
import { type ClusterNode, openClusterNode } from '../cluster/open-cluster-node.ts'
import { openNodeRecords } from '../cluster/open-node-records.ts'
import { createLog, type Log } from '../logs/log.ts'
import { remarkOnCredentials } from '../management/credentials.ts'
import { type GatewayOptions, type StartOptions, withDefaultOptions } from '../options/gateway-options.ts'
import type { Configuration } from '../state/open-configuration.ts'
import { createState, type State } from '../state/open-state.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import { serveForwardedCall } from '../websocket/serve-connections.ts'
import { type GatewayContext, MACHINE } from './gateway-context.ts'
import { formatAddress, formatUrls, listenAt, type Urls } from './listen.ts'
import { openServing } from './serving.ts'

export interface Gateway extends Urls {
  /** Stops taking requests, lets those under way finish and closes the state. */
  close(): Promise<void>
  /** Opens the files of the access and execution logs anew, and reads the credentials again. */
  reload(): void
}

/** Opens the state and listens. What is left out has its default. Rejects when the folder cannot be used or a port is taken. `context` is for tests. */
export async function startGateway(
  given: StartOptions = {},
  context: GatewayContext = MACHINE,
): Promise<Gateway> {
  const options = withDefaultOptions(given)
  const open = context.openConfiguration ?? ((all) => openStateThread(all, failLoudly))
  return serveFrom(await open(options, context.clock), options, context)
}

/** Listens, and serves from a configuration that is open; it is closed with the gateway, and when a port is taken. */
export async function serveFrom(
  configuration: Configuration,
  options: GatewayOptions,
  context: GatewayContext = MACHINE,
): Promise<Gateway> {
  const state = createState(configuration, options, new Date(context.clock.now()))
  if (state.forgetLimits) context.onReset?.(state.forgetLimits)
  let node: ClusterNode | undefined
  const log = createLog(options.logLevel)
  try {
    if (options.apis?.length) await importInto(configuration, options, log)
    node = await openClusterNode(options, configuration, log)
    const { clusterStatus } = configuration
    const records = openNodeRecords(options, { own: context.records, node, clusterStatus })
    const link = {
      ...state,
      nodeConnections: node,
      records: records.store,
      ...(node && { sharedAnswers: sharedBy(node, state, context) }),
    }
    const serving = await openServing(options, link, { context })
    const { connections, directory } = serving.parts.requests.traffic
    const { functions, requests } = serving.parts
    context.onServing?.({ functions, records: requests.records })
    node?.serve((call) => serveForwardedCall(connections, directory, call))
    node?.serveRecords(records.answer)
    const ports = await listenAt(serving.ports, options.host).catch(async (error: unknown) => {
      await serving.parts.close()
      throw error
    })
    state.listensAt(formatAddress(options, ports))
    remarkOnCredentials(options)
    return {
      ...formatUrls(options, ports),
      async close() {
        await serving.drain()
        await serving.close()
        await node?.close()
        await state.close()
      },
      reload() {
        serving.parts.reload()
        node?.reload()
      },
    }
  } catch (error) {
    await node?.close()
    await state.close()
    throw error
  }
}

/** What authorizers answered, which other nodes keep as well. */
function sharedBy(node: ClusterNode, { publications }: State, { clock }: GatewayContext): SharedAnswers {
  const answers = openAnswers(clock, node)
  publications.follow((stage, kind) => kind === 'delete' && answers.forgetStage(stage))
  return shareAnswers({ ...answers, find: (question) => answers.find(question, undefined) })
}

/** Loaded where there is something to import. */
export async function importInto(
  { management, listensAt }: Pick<Configuration, 'management' | 'listensAt'>,
  options: GatewayOptions,
  log: Log,
): Promise<void> {
  // Answers name an address, which nobody reads before the gateway listens.
  listensAt('http://localhost')
  const { importApis } = await import('../imports/import-apis.ts')
  await importApis(management, options, log)
}

/** Without its state a gateway must not go on: it would serve what can no longer be changed. */
function failLoudly(error: Error): never {
  throw error
}
