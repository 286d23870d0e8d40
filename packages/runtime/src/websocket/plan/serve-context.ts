import type { StageConfiguration } from '@gatehouse/contract'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import type { FindKey } from '../authorizers/api-keys.ts'
import type { ExecutionLog } from '../facts/facts.ts'
import type { WebSocketSeams } from '../seams/seams.ts'
import type { CompiledRoute } from './compile-route.ts'
import type { Report } from './report.ts'
import type { RouteTable } from './route-table.ts'

/** What a plan serves its events with. */
export interface ServeContext {
  readonly configuration: StageConfiguration
  readonly seams: WebSocketSeams
  readonly routes: RouteTable<CompiledRoute>
  /** The name of the bucket that all APIs of the account share. */
  readonly accountBucket: string
  /** Finds no key where no route asks for one. */
  readonly findKey: FindKey
  readonly report: Report
  /** Of events that no route serves. */
  readonly executionLog: ExecutionLog | undefined
}

/** Takes a token of the account's: for messages and calls of @connections alike. websocket-apis §2.3 */
export function takeAccountToken({ seams, accountBucket }: ServeContext, now: Date): MaybePromise<boolean> {
  return seams.buckets.take(accountBucket, seams.accountLimit, now.getTime())
}
