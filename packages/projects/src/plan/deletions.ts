import type { PlannedCall, ProjectResource, ResourceKind } from '../project/project.ts'
import { toDeleteCalls } from './create-calls.ts'
import { identityOf, isWithin, keeps, placeOf } from './keeps.ts'
import { isMadeAnew } from './made-anew.ts'

/** What is deleted on the way from one reading of a project to another. */
export interface Deletions {
  /** Before anything is created or updated; what is still there afterwards is made anew. */
  readonly first: ReadonlySet<ProjectResource>
  /** Once nothing leads there any more. */
  readonly last: ReadonlySet<ProjectResource>
}

/**
 * Finds what is to be deleted, and when: what is gone at first, so that names and places are free, but what others still lead to at last, when they
 * were updated. What is made anew, or has to give up its name first, takes along what keeps it.
 */
export function findDeletions(
  before: readonly ProjectResource[],
  after: readonly ProjectResource[],
): Deletions {
  const now = new Map(after.map((one) => [identityOf(one), one]))
  const takers = new Map(after.map((one) => [nameOf(one), identityOf(one)]))
  const all = { before, after }
  const forced = withKeepers(before, (one) => {
    const [name, identity] = [nameOf(one), identityOf(one)]
    if (name !== undefined && (takers.get(name) ?? identity) !== identity) return true
    const next = now.get(identity)
    return next !== undefined && isMadeAnew({ before: one, after: next, all })
  })
  const others = before.filter((one) => !forced.has(one))
  const gone = others.filter((one) => !now.has(identityOf(one)))
  const kept = others.filter((one) => now.has(identityOf(one)))
  const last = findLast(gone, kept)
  const later = new Set([...kept, ...last])
  return { first: new Set(before.filter((one) => !later.has(one))), last }
}

/** Some resources, all that keep them from being deleted, and all that would be gone with them. */
function withKeepers(
  resources: readonly ProjectResource[],
  isFirst: (resource: ProjectResource) => boolean,
): ReadonlySet<ProjectResource> {
  const found = new Set(resources.filter(isFirst))
  for (const one of found) {
    for (const other of resources) if (keeps(other, one) || isWithin(other, one)) found.add(other)
  }
  return found
}

/** Of what is gone: what is still led to, and what is gone with that. */
function findLast(
  gone: readonly ProjectResource[],
  kept: readonly ProjectResource[],
): ReadonlySet<ProjectResource> {
  const found = new Set(gone.filter((one) => kept.some((other) => keeps(other, one))))
  for (const one of found) {
    for (const other of gone) if (keeps(one, other) || isWithin(other, one)) found.add(other)
  }
  return found
}

/** What no two resources may have at once, besides their ids; undefined where there is nothing. management §2 */
function nameOf({ kind, region, parents, id, input }: ProjectResource): string | undefined {
  if (kind === 'DomainName') return JSON.stringify([kind, id])
  const name = NAMES[kind]?.(input)
  return name === undefined ? undefined : JSON.stringify([kind, region, placeOf(parents), name])
}

const NAMES: Readonly<Partial<Record<ResourceKind, (input: ProjectResource['input']) => unknown>>> = {
  ApiMapping: ({ apiMappingKey = '' }) => apiMappingKey,
  Authorizer: ({ name }) => name,
  IntegrationResponse: ({ integrationResponseKey }) => integrationResponseKey,
  Model: ({ name }) => name,
  Route: ({ routeKey }) => shapeOf(String(routeKey)),
  RouteResponse: () => '$default',
  RoutingRule: ({ priority }) => priority,
}

/** Names of variables tell no two routes apart. management §2.5 */
function shapeOf(routeKey: string): string {
  return routeKey.includes(' /') ? routeKey.replaceAll(/\{[^}]*?(\+?)\}/g, '{$1}') : routeKey
}

/** Kinds in an order in which they can be deleted: what leads to others before them. management §2.14 */
const ORDER: readonly ResourceKind[] = [
  'RoutingRule',
  'ApiMapping',
  'RouteResponse',
  'Route',
  'IntegrationResponse',
  'Integration',
  'Authorizer',
  'Model',
  'Stage',
  'Deployment',
  'Api',
  'ManagedOverrides',
  'VpcLink',
  'DomainName',
  'PortalProduct',
]

/** The calls that delete resources, the newest of a kind first. What goes with its API needs no call of its own. */
export function toDeletions(resources: Iterable<ProjectResource>): readonly PlannedCall[] {
  const all = [...resources]
  const apis = all.filter(({ kind }) => kind === 'Api')
  return all
    .filter((one) => !apis.some((api) => isWithin(one, api)))
    .toReversed()
    .toSorted((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind))
    .flatMap(toDeleteCalls)
}
