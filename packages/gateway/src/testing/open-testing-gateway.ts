import { createFaultTable } from '@gatehouse/faults'
import { createTurnedClock, type Functions, type TurnedClock } from '@gatehouse/runtime'
import { createMemoryStore, type MemorySnapshot } from '@gatehouse/store'
import { type StartOptions, withDefaultOptions } from '../options/gateway-options.ts'
import { type Gateway, serveFrom } from '../process/gateway.ts'
import { createRecordRing } from '../records/record-ring.ts'
import { openConfiguration } from '../state/open-configuration.ts'
import { createCallManagement } from './resources/call-management.ts'
import { seed } from './resources/seed.ts'
import { createServeTesting } from './serve-testing.ts'
import type { TestingControls } from './testing-controls.ts'

/** A gateway whose state, clock and counts are its test's. */
export interface TestingGateway {
  readonly gateway: Gateway
  readonly controls: TestingControls
}

/** What a gateway for tests is made with, besides the options of every gateway. */
export interface TestingContext {
  /** One that runs, from the machine's time on, when omitted. */
  readonly clock?: TurnedClock | undefined
  /** Asked before those that the options name. */
  readonly functions?: Functions | undefined
  /** Called with each request for an API, as it arrives. */
  readonly onArrival?: () => void
}

/** Records that are kept, where the options do not say. */
const KEPT_RECORDS = 1_000

/** Starts a gateway that keeps its state in memory, in this thread. Rejects as `startGateway` does. */
export async function openTestingGateway(
  given: StartOptions,
  { clock = createTurnedClock({ isRunning: true }), functions, onArrival }: TestingContext = {},
): Promise<TestingGateway> {
  const options = withDefaultOptions({ ...given, data: ':memory:' })
  const memoryStore = createMemoryStore()
  const configuration = await openConfiguration(options, { clock, memoryStore })
  const records = createRecordRing(options.inspectKeep ?? KEPT_RECORDS)
  const faults = createFaultTable({ random: Math.random, now: clock.now })
  const forgetting: (() => void)[] = []
  let kept: MemorySnapshot = {}

  async function restore(snapshot: MemorySnapshot): Promise<void> {
    await memoryStore.restore(snapshot)
    for (const forget of forgetting) forget()
  }

  const call = createCallManagement(configuration.management)
  const controls: TestingControls = {
    clock,
    faults,
    records,
    seed: (resources) => seed(call, options, resources),
    snapshot: memoryStore.snapshot,
    restore,
    reset() {
      faults.clear()
      return restore(kept)
    },
    async keep() {
      kept = await memoryStore.snapshot()
    },
  }
  const gateway = await serveFrom(configuration, options, {
    clock,
    graceMs: 0,
    ...(options.testing && { testing: createServeTesting(controls) }),
    drawFault: (target) => faults.draw({ operation: undefined, ...target }),
    records,
    onReset: (forget) => forgetting.push(forget),
    ...(functions && { functions }),
    ...(onArrival && { onArrival }),
  })
  return { gateway, controls }
}
