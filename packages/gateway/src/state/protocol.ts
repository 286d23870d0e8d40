import type { Snapshot, StageAddress, StageConfiguration, StageUpdate } from '@gatehouse/contract'
import type {
  ManagementAnswer,
  PortalAddress,
  PortalPages,
  PublishedDomain,
  SnapshotAddress,
} from '@gatehouse/control'
import type { ClusterStatus, Peer, TokenClaim, TokenGrant, TokenView } from '@gatehouse/store'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { DocumentBody, ManagementCall } from './answer-call.ts'
import type { DatedAnswer } from './kept-answers.ts'
import type { Validation } from './validate-document.ts'

/** What the holder of the configuration does for the processes that serve from it. */
export interface ConfigurationApi {
  /** As `Publications.list`. */
  listStages(): Promise<string>
  loadStage(wanted: WantedStage): Promise<StageConfiguration | StageUpdate | undefined>
  listDomainNames(): Promise<string[]>
  loadDomainName(domainName: string): Promise<PublishedDomain | undefined>
  loadSnapshot(address: SnapshotAddress): Promise<Snapshot | undefined>
  loadPortal(address: PortalAddress): Promise<PortalPages | undefined>
  /** Answers once every process that serves was told of what the call changed. */
  manage(call: ManagementCall): Promise<ManagementAnswer>
  hasTags(body: Uint8Array): Promise<boolean>
  validate(document: DocumentBody): Promise<Validation>
}

/** A stage, for somebody who serves the deployment `since` of it. */
export interface WantedStage extends StageAddress {
  readonly since?: string | undefined
}

/** What the thread of the state does. */
export interface StateThreadApi extends ConfigurationApi {
  manage(call: ManagementCall): Promise<DatedAnswer>
  /** Opens the configuration. Rejects with a line for a person. */
  open(options: GatewayOptions): Promise<void>
  listensAt(address: string): void
  lookAtCluster(): Promise<ClusterStatus | undefined>
  advertise(peer: Peer): Promise<void>
  lendTokens(claims: readonly TokenClaim[]): Promise<readonly TokenGrant[]>
  viewTokens(): Promise<TokenView>
  /** Waits for the writes under way; the thread ends after that. */
  close(): Promise<void>
}

/** A change of what is served, as it is told to the processes that serve. */
export interface StageChange {
  readonly address: StageAddress
  readonly kind: 'put' | 'delete'
}

/** What is told of changes, before the caller who made them has an answer. */
export interface FollowerApi {
  stageChanged(change: StageChange): void
  domainChanged(domainName: string): void
}

/** What the thread of the state tells the process that opened it: changes, which are answered once nothing is served by what was before. */
export interface StateFollowerApi {
  stageChanged(change: StageChange): Promise<void>
  domainChanged(domainName: string): Promise<void>
  clusterChanged(status: ClusterStatus): void
}
