import type { FunctionState } from '@gatehouse/functions'

/** The functions of several processes: what each has run is added up, and what went wrong in one is shown. */
export function mergeFunctions(lists: readonly (readonly FunctionState[])[]): FunctionState[] {
  const merged = new Map<string, FunctionState>()
  for (const state of lists.flat()) {
    const known = merged.get(state.name)
    merged.set(state.name, known ? add(known, state) : state)
  }
  return [...merged.values()]
}

/** The first that is true of one is what is shown. */
const RANKS = ['failed', 'loaded', 'idle'] as const satisfies readonly FunctionState['state'][]

function add(one: FunctionState, other: FunctionState): FunctionState {
  const lastError = one.lastError ?? other.lastError
  return {
    ...one,
    state: RANKS.find((rank) => one.state === rank || other.state === rank) ?? 'idle',
    ...(lastError !== undefined && { lastError }),
    calls: one.calls + other.calls,
    callsUnderWay: one.callsUnderWay + other.callsUnderWay,
    environments: one.environments + other.environments,
    crashes: one.crashes + other.crashes,
    lostCalls: one.lostCalls + other.lostCalls,
  }
}
