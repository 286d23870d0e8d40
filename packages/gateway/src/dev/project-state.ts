import { type Project, planChange, planProject } from '@gatehouse/projects'
import { applyCalls } from '../imports/apply-calls.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { AnsweringManagement } from '../state/answer-call.ts'
import { openConfiguration } from '../state/open-configuration.ts'
import type { ReadProject } from './deployed-reader.ts'

/** What is served of a project. */
export interface ProjectState {
  readonly project: Project
  /**
   * Reads the project again and applies what changed. Rejects with a `ProjectError`, and nothing has changed, when it cannot be read or the
   * service would refuse it, or as `prepare` does, which is called before anything changes.
   */
  reload(prepare: (next: Project) => Promise<unknown>): Promise<Project>
}

/** Makes what a project says, in a state that has nothing of it. Rejects as `reload` does. */
export async function openProjectState(
  read: ReadProject,
  first: Project,
  { management, options }: { readonly management: AnsweringManagement; readonly options: GatewayOptions },
): Promise<ProjectState> {
  let project = first
  await applyCalls(management, planProject(project), project)
  return {
    get project() {
      return project
    },
    async reload(prepare) {
      const next = await read()
      await tryOut(next, options)
      await prepare(next)
      await applyCalls(management, planChange(project, next), next)
      project = next
      return next
    },
  }
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
