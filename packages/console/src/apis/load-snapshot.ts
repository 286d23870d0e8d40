import type { Snapshot } from '@gatehouse/contract'
import { askForJson } from '../calls/gateway.ts'

/** What stands in place of a deployment's id for what the API is now, which nothing serves yet. */
export const DRAFT = 'draft'

/** A snapshot with everything by name and in an order that says nothing, so that two differ by what differs. */
export type OrderedSnapshot = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What a deployment froze, or what one would freeze now. */
export async function loadSnapshot(apiId: string, deploymentId: string): Promise<OrderedSnapshot> {
  const id = encodeURIComponent(deploymentId)
  return orderSnapshot(await askForJson<Snapshot>(`/_gatehouse/snapshots/${encodeURIComponent(apiId)}/${id}`))
}

/** The same as a text whose lines are compared. */
export function formatSnapshot(snapshot: OrderedSnapshot): string {
  return JSON.stringify(snapshot, null, 2)
}

function orderSnapshot(snapshot: Snapshot): OrderedSnapshot {
  const { api, routes, integrations, authorizers, models } = snapshot
  const ordered = {
    api,
    routes: byName(routes, ({ routeKey }) => routeKey),
    integrations: byName(integrations, ({ integrationId }) => integrationId ?? ''),
    authorizers: byName(authorizers, ({ name }) => name),
    models: byName(models, ({ name }) => name),
    integrationResponses: snapshot.integrationResponses,
    routeResponses: snapshot.routeResponses,
  }
  const full = Object.entries(ordered).filter(([, value]) => Object.keys(value).length > 0)
  return sortKeys(Object.fromEntries(full)) as OrderedSnapshot
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, T> {
  return Object.fromEntries(items.map((item) => [nameOf(item), item]))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, it]) => [key, sortKeys(it)]))
}
