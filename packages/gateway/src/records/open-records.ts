import type { Clock, Functions } from '@gatehouse/runtime'
import type { FunctionsLog } from '../functions/open-functions.ts'
import { createFunctionOutput, recordFunctions } from './record-function.ts'
import { createRecordRing, type RecordStore } from './record-ring.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import { withSettledRecords } from './settled-records.ts'

/** What records are made and kept by. */
export interface Records {
  readonly recorder: Recorder
  readonly store: RecordStore
  /** A log of functions that records hear as well. */
  hearing(told: FunctionsLog): FunctionsLog
  recordFunctions(functions: Functions): Functions
}

interface RecordsOptions {
  readonly inspect?: boolean | undefined
  readonly inspectKeep?: number | undefined
  readonly inspectBytes?: number | undefined
}

interface RecordsContext {
  readonly clock: Pick<Clock, 'now'>
  /** What another process keeps; undefined where this one does. */
  readonly store: RecordStore | undefined
}

/** Opens the records; undefined where none are asked for, so that nothing is made of any. */
export function openRecords(
  { inspect = false, inspectKeep = 1000, inspectBytes = 16_384 }: RecordsOptions,
  { clock, store = createRecordRing(inspectKeep) }: RecordsContext,
): Records | undefined {
  if (!inspect) return undefined
  const recorder = createRecorder({ maxBytes: inspectBytes, clock, keep: (records) => store.add(records) })
  const output = createFunctionOutput()
  return {
    recorder,
    store: withSettledRecords(store, recorder),
    hearing: ({ print, ...told }) => ({
      ...told,
      print(line, printed) {
        if (printed) output.take(printed)
        print(line, printed)
      },
    }),
    recordFunctions: (functions) => recordFunctions(functions, { recorder, output }),
  }
}
