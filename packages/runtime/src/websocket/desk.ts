import type { StageConfiguration } from '@gatehouse/contract'
import type { Report } from './compile-report.ts'
import type { CompiledRoute } from './compile-route.ts'
import type { RouteTable } from './route-table.ts'
import type { WebSocketSeams } from './seams.ts'

/** What a plan serves its events with. */
export interface Desk {
  readonly configuration: StageConfiguration
  readonly seams: WebSocketSeams
  readonly routes: RouteTable<CompiledRoute>
  /** The name of the bucket that all APIs of the account share. */
  readonly accountBucket: string
  readonly report: Report
}

/** Takes a token of the account's: for messages and calls of @connections alike. websocket-apis facts §2.3 */
export function takeAccountToken({ seams, accountBucket }: Desk, now: Date): boolean {
  return seams.buckets.take(accountBucket, seams.accountLimit, now.getTime())
}
