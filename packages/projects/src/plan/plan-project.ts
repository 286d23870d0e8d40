import type { PlannedCall, Project } from '../project/project.ts'
import { type PlanSource, toCreateCalls } from './create-calls.ts'
import { findDeletions, toDeletions } from './deletions.ts'
import { identityOf } from './keeps.ts'
import { toUpdateCalls } from './update-calls.ts'

/** The management calls that create a project's resources, in their order. */
export function planProject(project: PlanSource): readonly PlannedCall[] {
  return project.resources.flatMap((resource) => toCreateCalls(resource, project))
}

/** The calls that take a project's resources away: for state that outlives the process. Some may be gone already (404). */
export function planRemoval({ resources }: Pick<Project, 'resources'>): readonly PlannedCall[] {
  return toDeletions(resources)
}

/**
 * The calls that make of the resources of `before` those of `after`, and touch only what changed: what is no longer there, or cannot be updated,
 * is deleted; what is new is created; the rest is updated. What others lead to is deleted once they lead elsewhere.
 */
export function planChange(before: Pick<Project, 'resources'>, after: PlanSource): readonly PlannedCall[] {
  const old = new Map(before.resources.map((one) => [identityOf(one), one]))
  const { first, last } = findDeletions(before.resources, after.resources)
  const steps = after.resources.flatMap((resource) => {
    const previous = old.get(identityOf(resource))
    if (!previous || first.has(previous)) return toCreateCalls(resource, after)
    return toUpdateCalls(previous, resource, after)
  })
  return [...toDeletions(first), ...steps, ...toDeletions(last)]
}
