import { createManagement, createPublications, type Publications } from '@gatehouse/control'
import { type Clock, MACHINE_CLOCK } from '@gatehouse/runtime/core'
import type { ClusterStatus, Peer, TokenLedger } from '@gatehouse/store'
import { isFolderOpen } from '@gatehouse/store'
import { formatEndpoint, formatPortalUrl } from '../addresses/endpoint.ts'
import { createLog } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { ownNamesOf } from '../options/own-names.ts'
import { isKnownRegionOf } from '../options/own-regions.ts'
import { type AnsweringManagement, createAnswering } from './answer-call.ts'
import { type ClusterHooks, openStore } from './open-store.ts'
import { stateFile } from './state-file.ts'

/** What there is one of, however many serve: the configuration, and what changes it. */
export interface Configuration {
  readonly publications: Publications
  readonly management: AnsweringManagement
  /** Told where the gateway listens, before the first call: answers name it. */
  listensAt(address: string): void
  /** How this node stands to the others; undefined where there are none, or nothing is known yet. */
  readonly clusterStatus?: () => ClusterStatus | undefined
  /** As `clusterStatus`, after a look at the other nodes. Rejects where the database is away. */
  readonly lookAtCluster?: (() => Promise<ClusterStatus>) | undefined
  /** Tells the other nodes where this one takes calls. Resolves once they can know, or the database is away. */
  readonly advertise?: ((peer: Peer) => Promise<void>) | undefined
  /** The buckets that all nodes spend from. */
  readonly tokens?: TokenLedger | undefined
  /** Waits for the writes under way. */
  close(): Promise<void>
}

/** A configuration that is held in this thread. */
export interface HeldConfiguration extends Configuration {
  /** How many commits there were since it was opened. */
  readonly commits: () => number
}

/** What the configuration gets from the code that opens it. */
export interface ConfigurationHooks extends ClusterHooks {
  /** What tells when things were created and changed; the machine's when omitted. */
  readonly clock?: Clock | undefined
}

/** Opens the configuration in this thread. Rejects when the folder cannot be used. */
export async function openConfiguration(
  options: GatewayOptions,
  { clock = MACHINE_CLOCK, ...hooks }: ConfigurationHooks = {},
): Promise<HeldConfiguration> {
  const log = createLog(options.logLevel)
  const { data } = options
  const { store, served, cluster } = await openStore(options, log, hooks)
  if (data !== ':memory:' && isFolderOpen(stateFile(data)))
    log.warn({ data }, 'others can get into the folder of the state: chmod 700 keeps them out')
  let address = ''
  let commits = 0
  store.follow(() => {
    commits += 1
  })
  const management = createManagement({
    store,
    clock: () => new Date(clock.now()),
    defaults: { account: options.account, region: options.region },
    quotas: options.quotas ?? {},
    ownNames: ownNamesOf(options),
    routingRulesToHttpApis: options.routingRulesToHttpApis,
    isKnownRegion: options.auth === 'sigv4' ? isKnownRegionOf(options) : undefined,
    endpointOf: (api, scope) =>
      formatEndpoint(api, scope, { style: options.endpointStyle, gatewayUrl: address }),
    portalUrlOf: (portalId) => formatPortalUrl(address, portalId),
    onFault: (error, requestId) => log.error({ err: error, requestId }, 'a management call failed'),
  })
  const check = options.checkResponses
    ? (await import('@gatehouse/contract/responses')).validateResponse
    : undefined
  return {
    publications: createPublications(served),
    management: createAnswering(management, check),
    commits: () => commits,
    listensAt(found) {
      address = found
    },
    lookAtCluster: cluster?.look,
    advertise: cluster?.advertise,
    tokens: cluster?.tokens,
    close: () => store.close(),
  }
}
