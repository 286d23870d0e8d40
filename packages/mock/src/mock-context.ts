import type { Publications } from '@gatehouse/contract/publications'
import type { DrawFault, Random } from '@gatehouse/faults'
import type { PreparedAnswers } from './answers/prepared-answers.ts'
import type { Dialect } from './calls/call.ts'
import type { Contract } from './contract/contract.ts'
import type { EndpointProxy } from './proxy/open-proxy.ts'
import type { Recordings } from './recordings/read-recordings.ts'
import type { Sessions } from './stateful/sessions.ts'

/** Which of the service's two APIs is mocked: the one that manages APIs, or the one that talks to WebSocket clients. */
export type MockedApi = 'management' | 'connections'

/** The contract in force, and the answers that were prepared from it. */
export interface Served {
  readonly contract: Contract
  readonly answers: PreparedAnswers
}

/** What answers calls. */
export interface MockContext {
  readonly dialect: Dialect
  readonly api: MockedApi
  readonly dynamic: boolean
  readonly seed: number | undefined
  readonly delayMs: number
  /** What goes wrong with a call. */
  readonly drawFault: DrawFault
  readonly random: Random
  readonly newRequestId: () => string
  /** The contract's documentation page and documents; they may not be built yet. */
  readonly publications: Publications
  /** The state of each session; undefined where the mock keeps nothing. */
  readonly sessions: Sessions | undefined
  /** The endpoint that calls are forwarded to; undefined where the mock answers by itself. */
  readonly proxy: EndpointProxy | undefined
  /** Answers of a real endpoint, which are given before the contract's examples. */
  readonly recordings: Recordings | undefined
  readonly served: () => Served
}
