import type { Snapshot } from '@gatehouse/contract'
import type { Reader, Writer } from '@gatehouse/store'
import type { ApiRecord } from '../call/call.ts'
import type { Collections } from '../call/collections.ts'
import { missing } from '../call/locate.ts'
import { readAll } from '../call/page.ts'
import { type KeptInParts, readParts, removeParts } from './parts.ts'
import {
  API_PLACE,
  type DeploymentPlace,
  FIRST,
  forgetVersion,
  type Mark,
  marksOf,
  nameOf,
  type Past,
  readPast,
  type Version,
} from './versions.ts'

/** The snapshot of a deployment; undefined where there is none. */
export async function readSnapshot(tx: Reader, place: DeploymentPlace): Promise<Snapshot | undefined> {
  const { at, apiId, deploymentId } = place
  const kept = await tx.get<Version | KeptInParts>(at.snapshots(apiId), deploymentId)
  if (!kept) return undefined
  return 'version' in kept ? readVersion(tx, place, kept.version) : readParts(tx, place, kept)
}

/** Removes the snapshot of a deployment. */
export async function removeSnapshot(tx: Writer, place: DeploymentPlace): Promise<void> {
  const { at, apiId, deploymentId } = place
  const kept = await tx.get<Version | KeptInParts>(at.snapshots(apiId), deploymentId)
  if (!kept || 'version' in kept) await forgetVersion(tx, place)
  else await removeParts(tx, place)
}

/** The API's configuration as it is now. */
export function readCurrent(tx: Reader, at: Collections, apiId: string): Promise<Snapshot> {
  return assemble({ at, apiId }, (place) => readNow(tx, at.api(apiId), place))
}

/** A resource with its place in the order of creation. */
interface Placed {
  readonly sequence: number
  readonly value: unknown
}

async function readVersion(
  tx: Reader,
  { at, apiId }: Pick<DeploymentPlace, 'at' | 'apiId'>,
  version: number,
): Promise<Snapshot> {
  const root = at.api(apiId)
  const marks = await readAll<Mark>(tx, marksOf(root))
  const since = new Map(marks.map((mark) => [nameOf(mark), mark.from]))
  const past = new Map<string, Past[]>()
  for (const it of await readPast(tx, root, version)) past.set(it.place, [...(past.get(it.place) ?? []), it])
  return assemble({ at, apiId }, async (place) => {
    const now = await readNow(tx, root, place)
    const same = now.filter(({ id }) => (since.get(nameOf({ place, id })) ?? FIRST) <= version)
    return [...same, ...(past.get(place) ?? [])].sort((one, other) => one.sequence - other.sequence)
  })
}

async function readNow(tx: Reader, root: string, place: string) {
  if (place !== API_PLACE) return tx.list<unknown>(`${root}/${place}`, { limit: Number.MAX_SAFE_INTEGER })
  const cut = root.lastIndexOf('/')
  const api = await tx.entry<unknown>(root.slice(0, cut), root.slice(cut + 1))
  return api ? [api] : []
}

/** Puts a snapshot together of what is at each place of an API. */
async function assemble(
  { at, apiId }: Pick<DeploymentPlace, 'at' | 'apiId'>,
  read: (place: string) => Promise<readonly Placed[]>,
): Promise<Snapshot> {
  const below = at.api(apiId).length + 1
  const values = async <T>(place: string) => (await read(place)).map(({ value }) => value as T)
  const [record] = await values<ApiRecord>(API_PLACE)
  if (!record) throw missing('apiId', apiId)
  const { tags: _, ...api } = record
  const routes = await values<Snapshot['routes'][number]>('routes')
  const integrations = await values<Snapshot['integrations'][number]>('integrations')
  const isTwoWay = api.protocolType === 'WEBSOCKET'

  /** What each of some resources has, where it has any. */
  async function gather<T>(ids: readonly string[], collectionOf: (id: string) => string) {
    const gathered: Record<string, T[]> = {}
    for (const id of isTwoWay ? ids : []) {
      const items = await values<T>(collectionOf(id).slice(below))
      if (items.length > 0) gathered[id] = items
    }
    return gathered
  }

  return {
    api,
    routes,
    integrations,
    authorizers: await values('authorizers'),
    models: await values('models'),
    integrationResponses: await gather(
      integrations.map((it) => it.integrationId),
      (id) => at.integrationResponses(apiId, id),
    ),
    routeResponses: await gather(
      routes.map((it) => it.routeId),
      (id) => at.routeResponses(apiId, id),
    ),
  }
}
