import { formatRouteTarget } from '@gatehouse/contract'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { ProjectResource, ResourceKind } from '../project/project.ts'
import { isOwn, pathOf } from './operations.ts'

/** What tells a resource from all others in the state: where it is, and its id there. */
export function identityOf({ kind, region, parents, id }: ProjectResource): string {
  return JSON.stringify([region, kind, placeOf(parents), id])
}

/** Labels of a path in one order. */
export function placeOf(parents: ProjectResource['parents']): readonly (readonly [string, string])[] {
  return Object.entries(parents).toSorted()
}

/** Whether two resources are in the same one. */
export function isBeside(one: ProjectResource, other: ProjectResource): boolean {
  return (
    one.region === other.region &&
    JSON.stringify(placeOf(one.parents)) === JSON.stringify(placeOf(other.parents))
  )
}

/** Whether a resource is in another one, and is gone with it. */
export function isWithin(one: ProjectResource, other: ProjectResource): boolean {
  if (!isOwn(other) || one.region !== other.region) return false
  return Object.entries(pathOf(other)).every(([label, id]) => one.parents[label] === id)
}

/** Whether a resource keeps another one from being deleted. management §2.14 */
export function keeps(one: ProjectResource, other: ProjectResource): boolean {
  return one.region === other.region && KEEPERS[other.kind]?.(one, other) === true
}

type Keeper = (one: ProjectResource, other: ProjectResource) => boolean

const KEEPERS: Readonly<Partial<Record<ResourceKind, Keeper>>> = {
  Api: (one, { id }) => targetOf(one)?.apiId === id,
  Authorizer: (one, other) => isBeside(one, other) && routeOf(one)?.authorizerId === other.id,
  // A stage may serve a deployment that it does not name.
  Deployment: (one, other) => one.kind === 'Stage' && isBeside(one, other),
  Integration: (one, other) => isBeside(one, other) && routeOf(one)?.target === formatRouteTarget(other.id),
  Stage: (one, { id, parents }) => targetOf(one)?.apiId === parents.apiId && targetOf(one)?.stage === id,
  VpcLink: (one, { id }) => one.kind === 'Integration' && one.input.connectionId === id,
}

/** What a route, or what is said of a managed one, leads to. */
function routeOf({ kind, input }: ProjectResource): DocumentMap | undefined {
  if (kind === 'Route') return input
  return kind === 'ManagedOverrides' && isMap(input.route) ? input.route : undefined
}

/** Where a mapping or a rule of a domain leads. */
function targetOf({ kind, input }: ProjectResource): DocumentMap | undefined {
  if (kind === 'ApiMapping') return input
  if (kind !== 'RoutingRule' || !Array.isArray(input.actions)) return undefined
  const [action] = input.actions
  return isMap(action) && isMap(action.invokeApi) ? action.invokeApi : undefined
}
