import type { FaultRule } from '@gatehouse/faults'
import type { FaultTable } from '@gatehouse/gateway/testing'
import { type Duration, toMilliseconds } from '@gatehouse/gateway/testing'

/** A rule of a test: as everywhere, and its latency may have units. */
export interface TestFaultRule extends Omit<FaultRule, 'latency'> {
  readonly latency?: FaultRule['latency'] | Exclude<Duration, number>
}

/** A rule that stands in the table of a gateway. */
export interface AddedFault {
  /** How many calls went wrong by it. */
  readonly hits: number
  remove(): void
}

/** What goes wrong, by rule: of requests and messages, of functions and backends, of the management API. */
export interface Faults {
  /** Adds a rule, behind those that are there: the first that fits a call counts. Throws a `FaultRuleError`. */
  add(rule: TestFaultRule): AddedFault
  clear(): void
}

/** The rules of a gateway in the hands of its test. */
export function createFaults(table: FaultTable): Faults {
  return {
    add({ latency, ...rule }) {
      const [id = ''] = table.add({ ...rule, ...(latency !== undefined && { latency: toLatency(latency) }) })
      let hits = 0
      const look = () => table.list().find((it) => it.id === id)?.hits ?? hits
      return {
        get hits() {
          hits = look()
          return hits
        },
        remove() {
          hits = look()
          table.remove(id)
        },
      }
    },
    clear: table.clear,
  }
}

function toLatency(latency: NonNullable<TestFaultRule['latency']>): FaultRule['latency'] {
  return typeof latency === 'object' && 'min' in latency ? latency : toMilliseconds(latency)
}
