import type { FunctionConfiguration } from './configuration.ts'
import type { EnvironmentPool, PoolOutcome } from './environment-pool.ts'
import type { FoundFunction } from './find-function.ts'

/** One function, as `GET /_gatehouse/functions` shows it. */
export interface FunctionState {
  readonly name: string
  readonly file: string
  /** `idle`: nothing runs. `failed`: its code could not be loaded when it was last needed. */
  readonly state: 'idle' | 'loaded' | 'failed'
  readonly lastError?: string
  readonly calls: number
  readonly callsUnderWay: number
  readonly environments: number
  /** How many environments ended before their time: out of memory, by a signal, stuck. */
  readonly crashes: number
  /** How many calls had begun in those. */
  readonly lostCalls: number
}

/** What is known of a function that was called. */
export interface FunctionRecord {
  /** Where its code is, how it runs, and what runs it: until the code changes. */
  found?: FoundFunction | undefined
  configuration?: FunctionConfiguration | undefined
  pool?: EnvironmentPool | undefined
  calls: number
  lastError?: string | undefined
  crashes: number
  lostCalls: number
  /** Whether its code could not be loaded. */
  isBroken: boolean
}

/** The record of a function that was never called. */
export function createFunctionRecord(): FunctionRecord {
  return { calls: 0, crashes: 0, lostCalls: 0, isBroken: false }
}

/** Notes what became of a call. */
export function recordOutcome(record: FunctionRecord, outcome: PoolOutcome | 'timeout'): void {
  if (typeof outcome === 'string') return
  if ('payload' in outcome) record.isBroken = false
  else record.lastError = 'problem' in outcome ? outcome.problem : outcome.error
  if ('problem' in outcome) record.isBroken = true
}

/** A function as it is shown; `found` is where its code is now. */
export function describeFunction(
  name: string,
  found: FoundFunction | undefined,
  record: FunctionRecord = createFunctionRecord(),
): FunctionState {
  const { environments, calls: callsUnderWay } = record.pool?.count() ?? { environments: 0, calls: 0 }
  const loaded = environments > 0 ? 'loaded' : 'idle'
  return {
    name,
    file: found?.file ?? '',
    state: record.isBroken ? 'failed' : loaded,
    ...(record.lastError !== undefined && { lastError: record.lastError }),
    calls: record.calls,
    callsUnderWay,
    environments,
    crashes: record.crashes,
    lostCalls: record.lostCalls,
  }
}
