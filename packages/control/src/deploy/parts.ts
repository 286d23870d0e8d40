import type { Snapshot } from '@gatehouse/contract'
import type { Reader, Writer } from '@gatehouse/store'
import type { Collections } from '../call/collections.ts'

/** Where the snapshot of a deployment is. */
interface Place {
  readonly at: Collections
  readonly apiId: string
  readonly deploymentId: string
}

/**
 * A snapshot as it is kept: its resources are parts, named by what they are, and so are groups of their names. Two deployments have
 * what is alike in common, and one more costs what changed.
 */
interface Kept {
  readonly api: Snapshot['api']
  /** By member of the snapshot, the names of its groups in order. */
  readonly groups: Readonly<Record<ListName, readonly string[]>>
}

const LISTS = [
  'routes',
  'integrations',
  'authorizers',
  'models',
  'integrationResponses',
  'routeResponses',
] as const satisfies readonly (keyof Snapshot)[]
type ListName = (typeof LISTS)[number]

/** Members that are maps are kept as lists of their entries. */
const MAPS: ReadonlySet<ListName> = new Set(['integrationResponses', 'routeResponses'])

/** After so many deletions the parts that no snapshot names any more are looked for. */
const SWEEP_EVERY = 20
const DELETIONS = 'deletions'

/** A snapshot that an earlier version of Gatehouse kept: in parts, or whole. */
export type KeptInParts = Kept | Snapshot

/** Puts it together. */
export async function readParts(
  tx: Reader,
  { at, apiId }: Pick<Place, 'at' | 'apiId'>,
  kept: KeptInParts,
): Promise<Snapshot> {
  if (!('groups' in kept)) return kept
  const members: Record<string, unknown> = { api: kept.api }
  for (const name of LISTS) {
    const list = await readList(tx, at.parts(apiId), kept.groups[name])
    members[name] = MAPS.has(name) ? Object.fromEntries(list as [string, unknown][]) : list
  }
  return members as unknown as Snapshot
}

/** Removes such a snapshot, and now and then the parts that no other has. */
export async function removeParts(tx: Writer, { at, apiId, deploymentId }: Place): Promise<void> {
  await tx.delete(at.snapshots(apiId), deploymentId)
  const deletions = ((await tx.get<number>(at.sweeps(apiId), DELETIONS)) ?? 0) + 1
  const isDue = deletions >= SWEEP_EVERY
  await tx.put(at.sweeps(apiId), DELETIONS, isDue ? 0 : deletions)
  if (isDue) await sweep(tx, at, apiId)
}

async function readList(tx: Reader, parts: string, groups: readonly string[]): Promise<unknown[]> {
  const list: unknown[] = []
  for (const name of groups) {
    for (const part of await need<readonly string[]>(tx, parts, name)) list.push(await need(tx, parts, part))
  }
  return list
}

/** A part that is missing makes the snapshot another one: it is not served then. */
async function need<T>(tx: Reader, parts: string, name: string): Promise<T> {
  const part = await tx.get<T>(parts, name)
  if (part === undefined) throw new Error(`the state is damaged: ${parts}/${name} is missing`)
  return part
}

async function sweep(tx: Writer, at: Collections, apiId: string): Promise<void> {
  const parts = at.parts(apiId)
  const groups = new Set<string>()
  for (const deploymentId of await tx.ids(at.snapshots(apiId))) {
    const kept = await tx.get<Partial<Kept>>(at.snapshots(apiId), deploymentId)
    for (const name of Object.values(kept?.groups ?? {}).flat()) groups.add(name)
  }
  const used = new Set(groups)
  for (const group of groups)
    for (const part of await need<readonly string[]>(tx, parts, group)) used.add(part)
  for (const id of await tx.ids(parts)) if (!used.has(id)) await tx.delete(parts, id)
}
