import {
  type ApiMapping,
  type DomainName,
  formatStageAddress,
  parseStageAddress,
  type RoutingRule,
  type Snapshot,
  type Stage,
  type StageAddress,
  type StageConfiguration,
  type StageUpdate,
} from '@gatehouse/contract/core'
import type { Reader, Store } from '@gatehouse/store'
import { collectionsOf, DOMAIN_OWNERS, PUBLICATIONS } from '../call/collections.ts'
import { readAll } from '../call/page.ts'
import type { Scope } from '../call/scope.ts'
import { readChanges } from '../deploy/read-changes.ts'
import type { Publication } from '../deploy/save-stage.ts'
import { readCurrent, readSnapshot } from '../deploy/snapshots.ts'
import { type PortalAddress, type PortalPages, readPortalPages } from './portal-pages.ts'

/** A custom domain name that can be served. */
export interface PublishedDomain {
  /** Whose it is: 12 digits. */
  readonly account: string
  readonly mappings: readonly ApiMapping[]
  readonly routingMode: DomainName['routingMode']
  /** In the order that they were made in. */
  readonly routingRules: readonly RoutingRule[]
  /** Where the certificates are that clients' certificates have to come from: `s3://bucket/key`. */
  readonly truststoreUri?: string | undefined
}

/** What an API was when it was deployed, or is now. */
export interface SnapshotAddress {
  readonly scope: Scope
  readonly apiId: string
  /** Undefined for what a deployment would freeze now. */
  readonly deploymentId?: string | undefined
}

/** What the management API hands to whatever serves the traffic. */
export interface Publications {
  /**
   * Every stage there is, a line each as `formatStageAddress` writes it, sorted. One text, for there may be very many: a list
   * of them takes longer to hand over, and the garbage collector moves each of its items.
   */
  list(): Promise<string>
  /** A stage's settings over its snapshot; undefined when it is gone or has no deployment. */
  load(address: StageAddress): Promise<StageConfiguration | undefined>
  /**
   * As `load`, for a follower that serves the deployment `since` of it: only what is not as it was is told, where that can be. What it costs
   * goes by what changed then. Without `since` it is told as a whole.
   */
  loadSince(
    address: StageAddress,
    since: string | undefined,
  ): Promise<StageConfiguration | StageUpdate | undefined>
  /** What a deployment froze, whether a stage serves it or not; undefined where there is no such API or deployment. */
  loadSnapshot(address: SnapshotAddress): Promise<Snapshot | undefined>
  /** Calls back for each stage whose settings or deployment changed, before the change is acknowledged. Returns how to stop. */
  follow(listener: (address: StageAddress, kind: 'put' | 'delete') => void): () => void
  /** Every custom domain name there is. */
  listDomainNames(): Promise<string[]>
  /** A domain name's settings, mappings and routing rules; undefined when it is gone. */
  loadDomainName(domainName: string): Promise<PublishedDomain | undefined>
  /** What a portal shows; undefined where it is not published, or has no preview. */
  loadPortal(address: PortalAddress): Promise<PortalPages | undefined>
  /** As `follow`, for domain names, their mappings and their routing rules. */
  followDomainNames(listener: (domainName: string) => void): () => void
}

/** The stages in a store, over all accounts and regions. */
export function createPublications(store: Pick<Store, 'read' | 'follow'>): Publications {
  return {
    list: () => store.read((tx) => tx.idLines(PUBLICATIONS)),
    load: (address) => store.read((tx) => loadWhole(tx, address)),
    loadSince: (address, since) =>
      store.read(async (tx) => {
        const found = since === undefined ? undefined : await findStage(tx, address)
        const changes = found && since && (await readChanges(tx, found.place, since))
        return changes ? { ...found.published, stage: found.stage, changes } : loadWhole(tx, address)
      }),
    loadSnapshot: ({ scope, apiId, deploymentId }) =>
      store.read(async (tx) => {
        const at = collectionsOf(scope)
        if (!(await tx.get(at.apis, apiId))) return undefined
        if (deploymentId === undefined) return readCurrent(tx, at, apiId)
        return readSnapshot(tx, { at, apiId, deploymentId })
      }),
    follow: (listener) =>
      store.follow(({ changes }) => {
        const stages = changes.filter(({ collection }) => collection === PUBLICATIONS)
        // Of changes that share a commit, one after the other, the last says it all.
        const last = new Map(stages.map(({ id }, index) => [id, index]))
        for (const [index, { id, kind }] of stages.entries())
          if (kind === 'delete' || last.get(id) === index) listener(parseStageAddress(id), kind)
      }),
    async listDomainNames() {
      return [...(await store.read((tx) => tx.ids(DOMAIN_OWNERS)))]
    },
    loadDomainName: (domainName) =>
      store.read(async (tx) => {
        const scope = await tx.get<Scope>(DOMAIN_OWNERS, domainName)
        const at = scope && collectionsOf(scope)
        const domain = at && (await tx.get<DomainName>(at.domainNames, domainName))
        if (!domain) return undefined
        const { truststoreUri } = domain.mutualTlsAuthentication ?? {}
        return {
          account: scope.account,
          truststoreUri,
          mappings: await readAll<ApiMapping>(tx, at.apiMappings(domainName)),
          routingMode: domain.routingMode,
          routingRules: await readAll<RoutingRule>(tx, at.routingRules(domainName)),
        }
      }),
    loadPortal: (address) => store.read((tx) => readPortalPages(tx, address)),
    followDomainNames: (listener) =>
      store.follow(({ changes }) => {
        for (const { collection, id } of changes) if (collection === DOMAIN_OWNERS) listener(id)
      }),
  }
}

/** A stage that has a deployment, and where that is. */
async function findStage(tx: Reader, address: StageAddress) {
  const { apiId, stageName } = address
  const published = await tx.get<Publication>(PUBLICATIONS, formatStageAddress(address))
  if (!published) return undefined
  const at = collectionsOf(published)
  const stage = await tx.get<Stage>(at.stages(apiId), stageName)
  if (!stage?.deploymentId) return undefined
  return { published, stage, place: { at, apiId, deploymentId: stage.deploymentId } }
}

async function loadWhole(tx: Reader, address: StageAddress): Promise<StageConfiguration | undefined> {
  const found = await findStage(tx, address)
  const snapshot = found && (await readSnapshot(tx, found.place))
  return snapshot && { ...found.published, stage: found.stage, snapshot }
}
