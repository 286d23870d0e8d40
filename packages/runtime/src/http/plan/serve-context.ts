import type { StageConfiguration } from '@gatehouse/contract'
import type { AnswerOrigin } from '../../exchange/exchange.ts'
import type { Seams } from '../../seams/seams.ts'
import type { CompiledRoute } from './compile-route.ts'
import type { CompiledCors } from './cors.ts'
import type { Report } from './report.ts'
import type { RouteTable } from './route-table.ts'

/** What the requests of a stage are served with: made once, when its plan is compiled. */
export interface ServeContext {
  readonly configuration: StageConfiguration
  readonly seams: Seams
  readonly routes: RouteTable<CompiledRoute>
  /** Undefined where CORS is not configured: backends answer for themselves. */
  readonly cors: CompiledCors | undefined
  /** `disableExecuteApiEndpoint`: custom domains only. */
  readonly isOwnAddressDisabled: boolean
  /** The name of the token bucket that all APIs of the account share. */
  readonly accountBucket: string
  readonly report: Report
  /** The origin that an answer of a route is told with; the stage's own where no route was found. */
  readonly originOf: (routeKey?: string) => AnswerOrigin
}
