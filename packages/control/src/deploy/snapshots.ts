import { createHash } from 'node:crypto'
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

/** Parts in a group: what a change of one resource writes is its part and the names of so many. */
const GROUP = 50

/** After so many deletions the parts that no snapshot names any more are looked for. */
const SWEEP_EVERY = 20
const DELETIONS = 'deletions'

/** Keeps a snapshot. */
export async function saveSnapshot(tx: Writer, place: Place, snapshot: Snapshot): Promise<void> {
  const { at, apiId, deploymentId } = place
  const groups: Record<string, string[]> = {}
  for (const name of LISTS) groups[name] = await saveList(tx, at.parts(apiId), listOf(snapshot, name))
  await tx.put(at.snapshots(apiId), deploymentId, { api: snapshot.api, groups })
}

/** The snapshot of a deployment; undefined where there is none. Those of earlier versions are kept whole. */
export async function readSnapshot(tx: Reader, place: Place): Promise<Snapshot | undefined> {
  const { at, apiId, deploymentId } = place
  const kept = await tx.get<Kept | Snapshot>(at.snapshots(apiId), deploymentId)
  if (!kept || !('groups' in kept)) return kept
  const members: Record<string, unknown> = { api: kept.api }
  for (const name of LISTS) {
    const list = await readList(tx, at.parts(apiId), kept.groups[name])
    members[name] = MAPS.has(name) ? Object.fromEntries(list as [string, unknown][]) : list
  }
  return members as unknown as Snapshot
}

/** Removes a snapshot, and now and then the parts that no other has. */
export async function removeSnapshot(tx: Writer, { at, apiId, deploymentId }: Place): Promise<void> {
  await tx.delete(at.snapshots(apiId), deploymentId)
  const deletions = ((await tx.get<number>(at.sweeps(apiId), DELETIONS)) ?? 0) + 1
  const isDue = deletions >= SWEEP_EVERY
  await tx.put(at.sweeps(apiId), DELETIONS, isDue ? 0 : deletions)
  if (isDue) await sweep(tx, at, apiId)
}

function listOf(snapshot: Snapshot, name: ListName): readonly unknown[] {
  const member = snapshot[name]
  return Array.isArray(member) ? member : Object.entries(member)
}

async function saveList(tx: Writer, parts: string, list: readonly unknown[]): Promise<string[]> {
  const names: string[] = []
  for (let from = 0; from < list.length; from += GROUP) {
    const texts = list.slice(from, from + GROUP).map((part) => JSON.stringify(part))
    const group = texts.map(nameOf)
    const name = nameOf(group.join())
    names.push(name)
    // A group that is there has its parts there.
    if (await tx.get(parts, name)) continue
    for (const [index, part] of group.entries()) {
      if (!(await tx.get(parts, part))) await tx.put(parts, part, JSON.parse(texts[index] as string))
    }
    await tx.put(parts, name, group)
  }
  return names
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

/** Long enough that no two parts of an API ever have the same. */
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
