import type { FaultRule, Random } from '@gatehouse/faults'
import type { Dialect } from './calls/call.ts'
import type { MockedApi } from './mock-context.ts'

/** What a mock is to be like. All of it may be left out. */
export interface MockOptions {
  /** `aws`, the default, or `catalog`; the connections API has one dialect. */
  readonly dialect?: Dialect
  /** `management`, the default, or `connections`. */
  readonly api?: MockedApi
  /** Whether successes carry data made up for their schema instead of examples. */
  readonly dynamic?: boolean
  /** Whether it keeps what is created, changed and deleted, as the service does; the management API only. */
  readonly stateful?: boolean
  /** Whether each session of a stateful mock begins with the resources of the contract's examples. */
  readonly story?: boolean
  /** How many sessions a stateful mock keeps, those used last; 1,000 by default. */
  readonly maxSessions?: number
  /** How long a stateful mock keeps a session that nobody uses; half an hour by default. */
  readonly sessionIdleMs?: number
  /** Makes everything that is left to chance the same in each run; with it, the same call always gets the same data. */
  readonly seed?: number
  /** How long each answer is held back. */
  readonly delayMs?: number
  /** The share of calls, from 0 to 1, that is answered with 429 or a fault of the service. */
  readonly errorRate?: number
  /** Which calls go wrong, how, and how often; before `errorRate`. */
  readonly faults?: readonly FaultRule[]
  /** A real endpoint that calls are forwarded to, both directions judged by the contract. */
  readonly proxy?: string
  /** Names by which a proxy may be called, beside those that no stranger can make resolve to this machine. */
  readonly allowedHosts?: readonly string[]
  /** A folder where a proxy keeps what the endpoint answers. */
  readonly record?: string
  /** A folder of recorded answers, which come before the contract's examples. */
  readonly examples?: string
  /** Where chance comes from, instead of the seed. */
  readonly random?: Random
  /** The file of another published document to serve (JSON). */
  readonly document?: string
  /** Whether a document that replaces the one served is taken at once. Not by default. */
  readonly watch?: boolean
  /** Told, in one line, of a document that was replaced, and of calls through a proxy that break the contract. */
  readonly log?: (line: string) => void
}

/** What options ask of one another: the names that exclude one another, and why. */
const EXCLUSIVE: readonly (readonly [keyof MockOptions, keyof MockOptions])[] = [
  ['proxy', 'stateful'],
  ['proxy', 'dynamic'],
  ['proxy', 'examples'],
  ['examples', 'stateful'],
]

/** Throws for options that do not go together. */
export function checkOptions(options: MockOptions): void {
  const { dialect = 'aws', api = 'management', stateful, record, proxy } = options
  if (api === 'connections' && dialect === 'catalog')
    throw new Error('the connections API has no catalog dialect')
  if (api === 'connections' && stateful) throw new Error('a stateful mock has no connections API')
  if (record !== undefined && proxy === undefined)
    throw new Error('record needs proxy, whose answers it keeps')
  const clash = EXCLUSIVE.find((names) => names.every((name) => options[name]))
  if (clash) throw new Error(`${clash[0]} and ${clash[1]} do not go together`)
}
