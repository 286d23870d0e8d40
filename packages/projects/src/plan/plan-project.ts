import type { PlannedCall, Project, ProjectResource } from '../project/project.ts'
import { type PlanSource, toCreateCalls, toDeleteCalls } from './create-calls.ts'
import { toUpdateCalls } from './update-calls.ts'

/** The management calls that create a project's resources, in their order. */
export function planProject(project: PlanSource): readonly PlannedCall[] {
  return project.resources.flatMap((resource) => toCreateCalls(resource, project))
}

/** The calls that take a project's resources away: for state that outlives the process. Some may be gone already (404). */
export function planRemoval({ resources }: Pick<Project, 'resources'>): readonly PlannedCall[] {
  return removeInOrder(resources)
}

/**
 * The calls that make of the resources of `before` those of `after`, and touch only what changed: what is no longer there, or cannot be updated,
 * is deleted; what is new is created; the rest is updated.
 */
export function planChange(before: Pick<Project, 'resources'>, after: PlanSource): readonly PlannedCall[] {
  const old = new Map(before.resources.map((one) => [one.address, one]))
  const replaced = findReplaced(old, after.resources)
  const kept = after.resources.filter(({ address }) => old.has(address) && !replaced.has(address))
  const keptAddresses = new Set(kept.map(({ address }) => address))
  const gone = before.resources.filter(({ address }) => !keptAddresses.has(address))
  const isSuccessor = (resource: ProjectResource) => isRenamed(resource, after.resources)
  const steps = after.resources.flatMap((resource) => {
    const previous = old.get(resource.address)
    if (!previous || !keptAddresses.has(resource.address)) return toCreateCalls(resource, after)
    return toUpdateCalls(previous, resource, after)
  })
  // What gets another id is deleted once nothing points to it any more: a deployment when its stage has the new one.
  return [
    ...removeInOrder(gone.filter((one) => !isSuccessor(one))),
    ...steps,
    ...removeInOrder(
      gone.filter((one) => isSuccessor(one)),
      gone,
    ),
  ]
}

function isRenamed(resource: ProjectResource, after: readonly ProjectResource[]): boolean {
  return after.some(
    (other) => other.address === resource.address && other.kind === resource.kind && other.id !== resource.id,
  )
}

/** Deletes what depends on others first. What an API takes along needs no call of its own; mappings and rules keep it from being deleted. */
function removeInOrder(
  resources: readonly ProjectResource[],
  all: readonly ProjectResource[] = resources,
): readonly PlannedCall[] {
  const apis = new Set(all.flatMap(({ kind, id }) => (kind === 'Api' ? [id] : [])))
  const isTaken = ({ parents: { apiId } }: ProjectResource) => apiId !== undefined && apis.has(apiId)
  return resources.toReversed().flatMap((one) => (isTaken(one) ? [] : toDeleteCalls(one)))
}

/** Addresses of what cannot become by updates what it is to be, and of what refers to such. */
function findReplaced(
  before: ReadonlyMap<string, ProjectResource>,
  after: readonly ProjectResource[],
): ReadonlySet<string> {
  const replaced = new Set<string>()
  for (const resource of after) {
    const previous = before.get(resource.address)
    if (!previous) continue
    const isInReplaced = resource.dependsOn.some(
      (address) => replaced.has(address) && hangsOn(resource, before.get(address)),
    )
    if (isInReplaced || mustReplace(previous, resource)) replaced.add(resource.address)
  }
  return replaced
}

/** A resource hangs on another one that is made anew with the same id: it is in it, or keeps it from being deleted. */
function hangsOn(resource: ProjectResource, other: ProjectResource | undefined): boolean {
  if (!other) return false
  if (Object.values(resource.parents).includes(other.id)) return true
  if (['ApiMapping', 'RoutingRule'].includes(resource.kind)) return ['Api', 'Stage'].includes(other.kind)
  return resource.kind === 'Route' && ['Integration', 'Authorizer'].includes(other.kind)
}

function mustReplace(before: ProjectResource, after: ProjectResource): boolean {
  if (before.kind !== after.kind || before.id !== after.id) return true
  if (JSON.stringify(before.parents) !== JSON.stringify(after.parents)) return true
  if (before.kind === 'Api') {
    const isQuick = (one: ProjectResource) => one.input.target !== undefined
    const isImported = (one: ProjectResource) => one.input.body !== undefined
    return (
      before.input.protocolType !== after.input.protocolType ||
      isQuick(before) !== isQuick(after) ||
      (isImported(before) && !isImported(after))
    )
  }
  return ANEW.has(after.kind) && Object.keys(before.input).some((name) => after.input[name] === undefined)
}

/** Kinds that are made anew, with the same id, where a member is gone that an update cannot take away. */
const ANEW: ReadonlySet<string> = new Set([
  'Authorizer',
  'Integration',
  'IntegrationResponse',
  'Model',
  'Route',
  'RouteResponse',
])
