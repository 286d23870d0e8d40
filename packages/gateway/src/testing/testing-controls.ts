import type { FaultTable } from '@gatehouse/faults'
import type { TurnedClock } from '@gatehouse/runtime'
import type { MemorySnapshot } from '@gatehouse/store'
import type { RecordStore } from '../records/record-ring.ts'
import type { Resources, SeededApi } from './resources/api-resource.ts'

/** Reads the records of what happened. */
export type RecordReader = Pick<RecordStore, 'read' | 'newest'>

/** What a test does to a gateway. */
export interface TestingControls {
  readonly clock: TurnedClock
  /** The rules by which calls go wrong. */
  readonly faults: FaultTable
  /** The records of what happened; there are some where the option `inspect` asks for them. */
  readonly records: RecordReader
  /** Makes APIs of resources. Rejects with a `SeedError`. */
  seed(resources: Resources): Promise<SeededApi[]>
  /** All of the configuration, as a value that JSON can carry. */
  snapshot(): Promise<MemorySnapshot>
  /** Goes back to a snapshot, and forgets what was counted and cached. */
  restore(snapshot: MemorySnapshot): Promise<void>
  /** Goes back to the beginning, or to what `keep` kept last; there are no faults any more. */
  reset(): Promise<void>
  /** Makes what there is now what `reset` goes back to. */
  keep(): Promise<void>
}
