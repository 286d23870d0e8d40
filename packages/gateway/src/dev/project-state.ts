import {
  type PlannedCall,
  type Project,
  type ProjectResource,
  planChange,
  planProject,
  planRemoval,
} from '@gatehouse/projects'
import { applyCalls } from '../imports/apply-calls.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { AnsweringManagement } from '../state/answer-call.ts'
import { openConfiguration } from '../state/open-configuration.ts'
import type { ReadProject } from './deployed-reader.ts'

/** What is served of a project. */
export interface ProjectState {
  readonly project: Project
  /** Whether all of the project is there: not once a change could neither be made nor be taken back. The next one makes all anew. */
  readonly isWhole: boolean
  /**
   * Reads the project again and applies what changed; where a call of that is refused, it makes the whole project anew. Rejects with a
   * `ProjectError` when it cannot be read or made, or as `prepare` does, which is called before anything changes: what was there
   * before is there then, unless `isWhole` says otherwise.
   */
  reload(prepare: (next: Project) => Promise<unknown>): Promise<Project>
}

/** What a state is changed by. */
interface ChangedState {
  readonly management: AnsweringManagement
  readonly options: GatewayOptions
}

/** Makes what a project says, in a state that has nothing of it. Rejects as `reload` does. */
export async function openProjectState(
  read: ReadProject,
  first: Project,
  { management, options }: ChangedState,
): Promise<ProjectState> {
  const made = createMade(management, first)
  await made.create(first)
  let project = first
  return {
    get project() {
      return project
    },
    get isWhole() {
      return made.isWhole()
    },
    async reload(prepare) {
      const next = await read()
      await tryOut(next, options)
      await prepare(next)
      await become(made, project, next)
      project = next
      return next
    },
  }
}

/** Makes one project of another, or puts back the first and rejects with what was refused. */
async function become(made: Made, before: Project, after: Project): Promise<void> {
  if (made.isWhole() && (await isDone(made.change(before, after)))) return
  try {
    await made.createAnew(after)
  } catch (error) {
    await isDone(made.createAnew(before))
    throw error
  }
}

async function isDone(work: Promise<void>): Promise<boolean> {
  try {
    await work
    return true
  } catch {
    return false
  }
}

/** What was made in a state, in the account of the first project, so that it can be taken away whatever call was the last that succeeded. */
interface Made {
  /** Whether the last of these went through. */
  isWhole(): boolean
  create(project: Project): Promise<void>
  change(before: Project, after: Project): Promise<void>
  /** Takes away all that was made, and then creates. */
  createAnew(project: Project): Promise<void>
}

function createMade(management: AnsweringManagement, { account }: Pick<Project, 'account'>): Made {
  let resources: readonly ProjectResource[] = []
  let isWhole = false
  async function apply(calls: readonly PlannedCall[], project: Project): Promise<void> {
    const reached = new Set<string>()
    const onMade = (call: PlannedCall) => reached.add(keyOf(call))
    isWhole = false
    try {
      await applyCalls(management, calls, { account, onMade })
    } catch (error) {
      resources = [...resources, ...project.resources.filter((one) => reached.has(keyOf(one)))]
      throw error
    }
    resources = project.resources
    isWhole = true
  }
  return {
    isWhole: () => isWhole,
    create: (project) => apply(planProject(project), project),
    change: (before, after) => apply(planChange(before, after), after),
    async createAnew(project) {
      isWhole = false
      await applyCalls(management, planRemoval({ resources }), { account })
      resources = []
      await apply(planProject(project), project)
    },
  }
}

function keyOf({ address, region }: Pick<ProjectResource, 'address' | 'region'>): string {
  return `${region} ${address}`
}

/** Makes all of a project in a state of its own: what would be refused is refused before anything that is served changes. */
async function tryOut(project: Project, options: GatewayOptions): Promise<void> {
  const configuration = await openConfiguration({
    ...options,
    data: ':memory:',
    database: undefined,
    logLevel: 'silent',
  })
  configuration.listensAt('http://localhost')
  try {
    await applyCalls(configuration.management, planProject(project), project)
  } finally {
    await configuration.close()
  }
}
