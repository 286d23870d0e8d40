import { operations } from '@gatehouse/contract/core'
import { createFaultTable } from '@gatehouse/faults'
import { createTurnedClock, type Functions, type TurnedClock } from '@gatehouse/runtime'
import { createMemoryStore, type MemorySnapshot } from '@gatehouse/store'
import { type StartOptions, withDefaultOptions } from '../options/gateway-options.ts'
import { type Gateway, serveFrom } from '../process/gateway.ts'
import { createRecordRing } from '../records/record-ring.ts'
import { type Configuration, openConfiguration } from '../state/open-configuration.ts'
import type { OpenProject, ProjectTemplate } from './project/open-project.ts'
import type { ProjectApi } from './project/project-api.ts'
import { createCallManagement } from './resources/call-management.ts'
import { seed } from './resources/seed.ts'
import { createServeTesting } from './serve-testing.ts'
import type { TestingControls } from './testing-controls.ts'

/** A gateway whose state, clock and counts are its test's. */
export interface TestingGateway {
  readonly gateway: Gateway
  readonly controls: TestingControls
  /** The APIs of the project that it serves. */
  readonly apis: readonly ProjectApi[]
  /** What that project calls its functions, by the names that they are invoked by. */
  readonly logicalIds: ReadonlyMap<string, string>
}

/** What a gateway for tests is made with, besides the options of every gateway. */
export interface TestingContext {
  /** One that runs, from the machine's time on, when omitted. */
  readonly clock?: TurnedClock | undefined
  /** Asked before those that the options name. */
  readonly functions?: Functions | undefined
  /** A project that it serves, as `dev` does. */
  readonly template?: ProjectTemplate | undefined
  /** Called with each request for an API, as it arrives. */
  readonly onArrival?: () => void
}

/** Records that are kept, where the options do not say. */
const KEPT_RECORDS = 1_000

/**
 * Starts a gateway that keeps its state in memory, in this thread. Rejects as `startGateway` does, and with a `ProjectError` where a
 * project cannot be read or is refused.
 */
export async function openTestingGateway(
  given: StartOptions,
  context: TestingContext = {},
): Promise<TestingGateway> {
  const { template } = context
  if (template === undefined) return open(given, context)
  // What reads projects is loaded for those that have one.
  const { openProject } = await import('./project/open-project.ts')
  const project = await openProject(template, given)
  try {
    return await open(given, context, project)
  } catch (error) {
    project.remove()
    throw error
  }
}

async function open(
  given: StartOptions,
  { clock = createTurnedClock({ isRunning: true }), functions, onArrival }: TestingContext,
  project?: OpenProject,
): Promise<TestingGateway> {
  const options = withDefaultOptions({ ...given, data: ':memory:', ...project?.options })
  const memoryStore = createMemoryStore()
  const configuration = await openConfiguration(options, { clock, memoryStore })
  const records = createRecordRing(options.inspectKeep ?? KEPT_RECORDS)
  const faults = createFaultTable({
    random: Math.random,
    now: clock.now,
    operations: Object.keys(operations),
  })
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
    ...project?.context,
  })
  // What was imported at the start is there after a reset, too.
  if (options.apis?.length) await controls.keep()
  if (!project) return { gateway, controls, apis: [], logicalIds: new Map() }
  const { logicalIds } = project
  const apis = await serveProject(project, gateway, configuration)
  return { gateway: removingAfter(gateway, project), controls, apis, logicalIds }
}

/** Makes what the project says; a gateway whose project is refused is of no use. */
async function serveProject(
  project: OpenProject,
  gateway: Gateway,
  { management }: Configuration,
): Promise<readonly ProjectApi[]> {
  try {
    return await project.apply(management, gateway.url)
  } catch (error) {
    await gateway.close()
    throw error
  }
}

/** A gateway that takes along what was unpacked for its project. */
function removingAfter(gateway: Gateway, project: OpenProject): Gateway {
  return {
    ...gateway,
    async close() {
      try {
        await gateway.close()
      } finally {
        project.remove()
      }
    },
  }
}
