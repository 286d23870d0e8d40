import type { Publications } from '@gatehouse/contract/publications'
import type { Dialect } from './calls/call.ts'
import type { Contract } from './contract/contract.ts'
import type { Random } from './random.ts'
import type { Sessions } from './stateful/sessions.ts'

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
  /** The contract's documentation page and documents; they may not be built yet. */
  readonly publications: Publications
  /** The state of each session; undefined where the mock keeps nothing. */
  readonly sessions: Sessions | undefined
  /** The contract in force. */
  readonly contract: () => Contract
}
