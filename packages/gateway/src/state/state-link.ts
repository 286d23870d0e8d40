import type { Publications } from '@gatehouse/control'
import type { FunctionState } from '@gatehouse/functions'
import type { Answer, Buckets, ConnectionRequest, QuotaCounts, SharedAnswers } from '@gatehouse/runtime'
import type { ClusterStatus } from '@gatehouse/store'
import type { RecordStore } from '../records/record-ring.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import type { PrintedMetrics } from '../telemetry/metrics.ts'
import type { AnsweringManagement } from './answer-call.ts'

/** What serves traffic sees of the rest of the gateway: the state, in this process or in another. */
export interface StateLink {
  readonly publications: Publications
  readonly management: AnsweringManagement
  readonly buckets: Buckets
  readonly quotas: QuotaCounts
  /** What Lambda authorizers answered, where other processes serve the same stages. */
  readonly sharedAnswers?: SharedAnswers
  /** What is told of the state along with the metrics, where the state is this process's. */
  readonly gauges?: readonly GaugeSource[]
  /** How this node stands to others with the same database; undefined where there is none. */
  readonly clusterStatus?: (() => ClusterStatus | undefined | Promise<ClusterStatus | undefined>) | undefined
  /** Who has the connections of WebSocket clients, where other nodes have some; else the worker group says it. */
  readonly nodeConnections?: NodeConnections | undefined
  /** Where records are kept, where another process does it. */
  readonly records?: RecordStore | undefined
  /** Undefined where one process serves alone. */
  readonly workerGroup?: WorkerGroup
}

/** The connections of WebSocket clients among several nodes. */
export interface NodeConnections extends Pick<WorkerGroup, 'isOwn' | 'callConnection'> {
  /** What the ids of this node's connections have in them. */
  readonly tag: number
}

/** The processes that serve the same state on the same port, this one among them. */
export interface WorkerGroup {
  /** Whether a connection with this id is one of this process: its id tells whose a connection is. */
  isOwn(connectionId: string): boolean
  /** Has a call of @connections answered by the process whose connection it names; undefined when that one has ended. */
  callConnection(call: RoutedConnectionCall): Promise<Answer | undefined>
  /** The metrics of all, summed up. */
  printMetrics(): Promise<PrintedMetrics>
  /** The functions of all. */
  listFunctions(): Promise<FunctionState[]>
  countWorkers(): Promise<WorkerCount>
}

/** The processes that serve, and how many there are to be. */
export interface WorkerCount {
  readonly serving: number
  readonly wanted: number
}

/** A call of @connections, its plan by the name of the stage. */
export interface RoutedConnectionCall extends Omit<ConnectionRequest, 'plan'> {
  readonly stageName: string
}
