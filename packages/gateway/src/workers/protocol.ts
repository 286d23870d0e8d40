import type { Socket } from 'node:net'
import type { FunctionState } from '@gatehouse/functions'
import type { Answer, Claim, Grant, MaybePromise, Quota, SharedAnswer } from '@gatehouse/runtime'
import type { ClusterStatus } from '@gatehouse/store'
import type { AnswerQuestion, StageGeneration, ToldAnswer } from '../answers/answer-keeper.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { AbsentNode } from '../records/absent-node.ts'
import type { KeptRecord, OriginalRequest } from '../records/kept-record.ts'
import type { RecordQuestion } from '../records/record-ring.ts'
import type { ConfigurationApi, StageChange } from '../state/protocol.ts'
import type { RoutedConnectionCall, WorkerCount } from '../state/state-link.ts'
import type { MetricsReading, PrintedMetrics } from '../telemetry/metrics.ts'

/** What the primary process does for a worker. A management call is answered once every worker knows of what it changed. */
export interface PrimaryApi extends ConfigurationApi {
  /** From this question on the worker is told of changes. */
  listStages(): Promise<string>
  lend(claim: Claim): MaybePromise<Grant>
  /** Counts a request of an API key. */
  takeQuota(usage: KeyUsage): MaybePromise<boolean>
  /** What Lambda authorizers answered: see `AnswerKeeper`. */
  openAnswers(stage: StageGeneration): void
  findAnswer(question: AnswerQuestion): MaybePromise<SharedAnswer | undefined>
  tellAnswer(told: ToldAnswer): void
  callConnection(call: ForwardedCall): Promise<Answer | undefined>
  printMetrics(): Promise<PrintedMetrics>
  listFunctions(): Promise<FunctionState[]>
  countWorkers(): WorkerCount
  readCluster(): ClusterStatus | undefined
  /** Keeps records with those of all workers. */
  addRecords(records: readonly KeptRecord[]): void
  findRecord(id: string): Promise<KeptRecord | undefined>
  readRecords(question: RecordQuestion): Promise<KeptRecord[]>
  newestRecord(): Promise<string | undefined>
  findOriginal(id: string): Promise<OriginalRequest | undefined>
  /** The nodes whose records are missing. */
  listAbsent(): Promise<readonly AbsentNode[]>
}

/** A request that counts for the quota of an API key, by the key's name. */
export interface KeyUsage {
  readonly name: string
  readonly quota: Quota
  readonly now: Date
}

/** A call of @connections, for the worker that has the connection. */
export interface ForwardedCall {
  readonly slot: number
  readonly call: RoutedConnectionCall
}

/** What a worker does for the primary process. */
export interface WorkerApi {
  /** Begins to serve. Rejects with a line for a person. */
  start(assignment: Assignment): Promise<void>
  /** Serves a connection that came in by the port of that index; from the answer on it is the worker's own. */
  takeConnection(portIndex: number, socket: Socket | undefined): void
  /** Answers once nothing is served any more by what was before. */
  stageChanged(change: StageChange): Promise<void>
  domainChanged(domainName: string): Promise<void>
  callConnection(call: RoutedConnectionCall): Promise<Answer>
  readMetrics(): Promise<MetricsReading>
  listFunctions(): FunctionState[]
  /** Opens the files of the access and execution logs anew, and reads the credentials again. */
  reload(): void
  /** Serves on for `drainSeconds`, no longer ready. */
  drain(): Promise<void>
  /** Lets what is under way finish, and ends the process. */
  close(): Promise<void>
}

/** What a worker is told when it starts. */
export interface Assignment {
  readonly options: GatewayOptions
  /** Its number among the workers, from 0 on. */
  readonly slot: number
  /** What the ids of connections have in them, where other nodes have some too. */
  readonly tag: number | undefined
}
