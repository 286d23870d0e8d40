import type { Reader, Writer } from '@gatehouse/store'
import type { Collections } from '../call/collections.ts'

/**
 * How deployments share what they have in common: an API's configuration has versions. A deployment closes the one that is open, and
 * is no more than its number. A resource is kept where it always was, with a mark that says since which version it is as it is; what
 * it was before is kept beside, with the versions that it was so in, as long as a deployment shows it.
 */

/** A version of an API's configuration that a deployment stands for. */
export interface Version {
  readonly version: number
}

/** The first one, and that of every resource without a mark. */
export const FIRST = 1

/** What is counted of an API's versions. */
interface Counts {
  /** The version that changes go into. */
  readonly open: number
  /** Automatic deployments that are kept. */
  readonly automatic: number
}

const COUNTS = 'counts'
const NO_COUNTS: Counts = { open: FIRST, automatic: 0 }

/** Since which version a resource is as it is, under the name of its place. */
export interface Mark {
  readonly place: string
  readonly id: string
  readonly from: number
}

/** A resource as it was in the versions from `from` on, and no more in `to`. */
export interface Past extends Mark {
  readonly to: number
  readonly sequence: number
  readonly value: unknown
}

/** An API's record has a place like those of what is below it. */
export const API_PLACE = 'api'

/** Where a versioned resource is: `routes`, `integrations/a1b2c3d/responses`, … of an API. */
interface Place {
  readonly root: string
  readonly place: string
}

const BELOW_API =
  /^(.+\/apis\/[^/]+)\/(authorizers|models|integrations(?:\/[^/]+\/responses)?|routes(?:\/[^/]+\/responses)?)$/

function placeOf(collection: string, id: string): Place | undefined {
  if (collection.endsWith('/apis')) return { root: `${collection}/${id}`, place: API_PLACE }
  const [, root, place] = BELOW_API.exec(collection) ?? []
  return root === undefined || place === undefined ? undefined : { root, place }
}

export function nameOf({ place, id }: Pick<Mark, 'place' | 'id'>): string {
  return `${place}/${id}`
}

/** A transaction that keeps what deployments show of whatever it changes. */
export function keepVersions(tx: Writer): Writer {
  return {
    ...tx,
    async put(collection, id, value) {
      const place = placeOf(collection, id)
      if (place) await beforePut(tx, place, { collection, id })
      await tx.put(collection, id, value)
    },
    async delete(collection, id) {
      const place = placeOf(collection, id)
      // An API goes with all that it had.
      if (place && place.place !== API_PLACE) await beforeDelete(tx, place, { collection, id })
      await tx.delete(collection, id)
    },
    async deleteWithin(prefix) {
      const responses = `${prefix}responses`
      if (placeOf(responses, '')) for (const id of await tx.ids(responses)) await this.delete(responses, id)
      await tx.deleteWithin(prefix)
    },
  }
}

interface Key {
  readonly collection: string
  readonly id: string
}

async function beforePut(tx: Writer, { root, place }: Place, key: Key): Promise<void> {
  const { open } = await readCounts(tx, root)
  if (open === FIRST) return
  const name = nameOf({ place, id: key.id })
  const mark = await tx.get<Mark>(marksOf(root), name)
  if (mark?.from === open) return
  await keepPast(tx, { root, place, open, from: mark?.from ?? FIRST }, key)
  // The order of marks is that of their versions.
  if (mark) await tx.delete(marksOf(root), name)
  await tx.put(marksOf(root), name, { place, id: key.id, from: open } satisfies Mark)
}

async function beforeDelete(tx: Writer, { root, place }: Place, key: Key): Promise<void> {
  const { open } = await readCounts(tx, root)
  if (open === FIRST) return
  const name = nameOf({ place, id: key.id })
  const mark = await tx.get<Mark>(marksOf(root), name)
  await keepPast(tx, { root, place, open, from: mark?.from ?? FIRST }, key)
  if (mark) await tx.delete(marksOf(root), name)
}

/** Keeps what a resource was, where it was so in a version that a deployment stands for. */
async function keepPast(
  tx: Writer,
  { root, place, open, from }: Place & { readonly open: number; readonly from: number },
  { collection, id }: Key,
): Promise<void> {
  const before = from < open ? await tx.entry(collection, id) : undefined
  if (!before) return
  const [last] = await tx.list<Partial<Version>>(`${root}/snapshots`, { limit: 1, newestFirst: true })
  if ((last?.value.version ?? 0) < from) return
  const { sequence, value } = before
  const past: Past = { place, id, from, to: open, sequence, value }
  await tx.put(pastOf(root), `${nameOf(past)}@${from}-${open}`, past)
}

async function readCounts(tx: Reader, root: string): Promise<Counts> {
  return (await tx.get<Counts>(`${root}/versions`, COUNTS)) ?? NO_COUNTS
}

/** Closes the version that is open under the name of a deployment, and opens the next. */
export async function closeVersion(
  tx: Writer,
  { at, apiId, deploymentId }: DeploymentPlace,
  { isAutomatic }: { readonly isAutomatic: boolean },
): Promise<void> {
  const root = at.api(apiId)
  const { open, automatic } = await countsOf(tx, at, apiId)
  await tx.put(at.snapshots(apiId), deploymentId, { version: open } satisfies Version)
  const counts: Counts = { open: open + 1, automatic: automatic + (isAutomatic ? 1 : 0) }
  await tx.put(`${root}/versions`, COUNTS, counts)
}

/** Where the version of a deployment is kept. */
export interface DeploymentPlace {
  readonly at: Collections
  readonly apiId: string
  readonly deploymentId: string
}

/** How many automatic deployments an API has. */
export async function countAutomatic(tx: Reader, at: Collections, apiId: string): Promise<number> {
  return (await countsOf(tx, at, apiId)).automatic
}

/** Those of a state that was written before there were versions are counted once. */
async function countsOf(tx: Reader, at: Collections, apiId: string): Promise<Counts> {
  const counts = await tx.get<Counts>(`${at.api(apiId)}/versions`, COUNTS)
  if (counts) return counts
  const automatic = await tx.findBy(at.deployments(apiId), { index: 'autoDeployed', key: 'true' })
  return { open: FIRST, automatic: automatic.length }
}

/** Takes note that an automatic deployment is gone. */
export async function uncountAutomatic(tx: Writer, at: Collections, apiId: string): Promise<void> {
  const counts = await countsOf(tx, at, apiId)
  await tx.put(`${at.api(apiId)}/versions`, COUNTS, { ...counts, automatic: counts.automatic - 1 })
}

/** Entries that are looked at together. */
const PAGE = 10

/**
 * Forgets the version of a deployment, before the deployment itself is removed, and what no other version has of it. Whatever was
 * replaced after this version and up to the next one stands between the two in the order of creation: no other is looked at.
 */
export async function forgetVersion(tx: Writer, { at, apiId, deploymentId }: DeploymentPlace): Promise<void> {
  const snapshots = at.snapshots(apiId)
  const own = await tx.entry<Partial<Version>>(snapshots, deploymentId)
  if (!own) return
  const neighbour = { limit: 1, after: own.sequence }
  const [next] = await tx.list<Partial<Version>>(snapshots, neighbour)
  const [before] = await tx.list<Partial<Version>>(snapshots, { ...neighbour, newestFirst: true })
  const isShown = before?.value.version ?? 0
  await tx.delete(snapshots, deploymentId)
  const past = pastOf(at.api(apiId))
  for await (const { id, sequence, value } of entriesAfter<Past>(tx, past, own.sequence)) {
    if (next && sequence > next.sequence) break
    if (value.from > isShown) await tx.delete(past, id)
  }
  if (!before && next) await forgetMarks(tx, at.api(apiId), next.value.version ?? 0)
}

/** What was so already in the oldest version that is left has been so ever since, as far as anybody can tell. */
async function forgetMarks(tx: Writer, root: string, oldest: number): Promise<void> {
  for await (const { id, value } of entriesAfter<Mark>(tx, marksOf(root), 0)) {
    if (value.from > oldest) return
    await tx.delete(marksOf(root), id)
  }
}

/** The entries of a collection after a place, in the order of creation. */
async function* entriesAfter<T>(tx: Reader, collection: string, sequence: number) {
  for (let after = sequence; ; ) {
    const entries = await tx.list<T>(collection, { limit: PAGE, after })
    yield* entries
    const last = entries.at(-1)
    if (!last || entries.length < PAGE) return
    after = last.sequence
  }
}

/** Marks of an API's resources, in the order of their versions. */
export function marksOf(root: string): string {
  return `${root}/marks`
}

/** Whether a resource was in a version what it is no more. */
export function isIn({ from, to }: Pick<Past, 'from' | 'to'>, version: number): boolean {
  return from <= version && version < to
}

/**
 * What an API's resources were in a version and are no more. An API may have changed much since, and before: what else it was is not read.
 * The names that earlier versions of Gatehouse gave have no `from`.
 */
export async function readPast(tx: Reader, root: string, version: number): Promise<Past[]> {
  const found: Past[] = []
  for (const id of await tx.ids(pastOf(root))) {
    const [, from = FIRST, to] = /@(?:(\d+)-)?(\d+)$/.exec(id) ?? []
    if (!isIn({ from: Number(from), to: Number(to) }, version)) continue
    const past = await tx.get<Past>(pastOf(root), id)
    if (past && isIn(past, version)) found.push(past)
  }
  return found
}

/** What an API's resources were, in the order in which they became something else. */
export function pastOf(root: string): string {
  return `${root}/past`
}
