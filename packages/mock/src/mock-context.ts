import type { Contract } from './contract.ts'
import type { Random } from './random.ts'

/** How answers are worded: as on the wire of the service, or as its API catalogue page has them. */
export type Dialect = 'aws' | 'catalog'

/** Which of the service's two APIs is mocked: the one that manages APIs, or the one that talks to WebSocket clients. */
export type MockedApi = 'management' | 'connections'

/** What answers calls. */
export interface MockContext {
  readonly dialect: Dialect
  readonly api: MockedApi
  readonly dynamic: boolean
  readonly seed: number | undefined
  readonly delayMs: number
  readonly errorRate: number
  readonly random: Random
  /** The file of the documentation page; it may not be built yet. */
  readonly docs: string
  /** The contract in force. */
  readonly contract: () => Contract
}
