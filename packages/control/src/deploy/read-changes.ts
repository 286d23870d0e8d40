import type { ResourceChange } from '@gatehouse/contract'
import type { Entry, Reader } from '@gatehouse/store'
import { countCharacters } from '../call/page.ts'
import {
  API_PLACE,
  type DeploymentPlace,
  FIRST,
  isIn,
  type Mark,
  marksOf,
  nameOf,
  type Past,
  pastOf,
  type Version,
} from './versions.ts'

/** More than that are not worth telling one by one, nor are more characters of them. */
const MOST = 500
const MOST_CHARACTERS = 4 * 1024 * 1024
/** Entries that are read together: a change that is deployed by itself has one or two. */
const PAGE = 10

/**
 * What a deployment shows otherwise than an earlier one of the API; undefined where that cannot be told by what changed in between:
 * they are the same, one is gone, the order is another, or it is too much.
 */
export async function readChanges(
  tx: Reader,
  { at, apiId, deploymentId }: DeploymentPlace,
  since: string,
): Promise<ResourceChange[] | undefined> {
  const versions = await Promise.all(
    [since, deploymentId].map((id) => tx.get<Partial<Version>>(at.snapshots(apiId), id)),
  )
  const [before, now] = versions.map((it) => it?.version)
  if (before === undefined || now === undefined || before >= now) return undefined
  const root = at.api(apiId)
  const marks = await readNewest<Mark>(tx, marksOf(root), ({ from }) => from > before)
  const past = await readNewest<Past>(tx, pastOf(root), ({ to }) => to > before)
  return marks && past && describe(tx, root, { marks, past, before, now })
}

/** The newest values of a collection, as long as they are meant; undefined where those are too many. */
async function readNewest<T>(
  tx: Reader,
  collection: string,
  isMeant: (value: T) => boolean,
): Promise<T[] | undefined> {
  const found: T[] = []
  let characters = 0
  for (let after: number | undefined; ; ) {
    const entries = await tx.list<T>(collection, { limit: PAGE, newestFirst: true, after })
    for (const { value } of entries) {
      if (!isMeant(value)) return found
      found.push(value)
      characters += countCharacters(value)
    }
    if (entries.length < PAGE) return found
    if (found.length >= MOST || characters > MOST_CHARACTERS) return undefined
    after = entries.at(-1)?.sequence
  }
}

interface Moved {
  readonly marks: readonly Mark[]
  readonly past: readonly Past[]
  /** The version that is known. */
  readonly before: number
  /** The version that is told. */
  readonly now: number
}

/** A resource with its place in the order of creation. */
type Placed = Pick<Entry<unknown>, 'sequence' | 'value'>

/**
 * What each resource that was touched is in a version: first what is gone, then the others in the order of their creation. What has
 * another place than it had, as it was made anew under its id, is gone first.
 */
async function describe(
  tx: Reader,
  root: string,
  { marks, past, before, now }: Moved,
): Promise<ResourceChange[]> {
  const since = new Map(marks.map((mark) => [nameOf(mark), mark.from]))
  const pastIn = (version: number) =>
    new Map(past.filter((it) => isIn(it, version)).map((it): [string, Placed] => [nameOf(it), it]))
  const [was, then] = [pastIn(before), pastIn(now)]
  const touched = new Map([...marks, ...past].map(({ place, id }) => [nameOf({ place, id }), { place, id }]))
  const gone: ResourceChange[] = []
  const there: { readonly sequence: number; readonly change: ResourceChange }[] = []
  for (const [name, { place, id }] of touched) {
    const isSame = (since.get(name) ?? FIRST) <= now
    const it = then.get(name) ?? (isSame ? await readResource(tx, root, { place, id }) : undefined)
    if (!it || it.sequence !== (was.get(name) ?? it).sequence) gone.push({ place, id })
    if (it) there.push({ sequence: it.sequence, change: { place, id, value: it.value } })
  }
  there.sort((one, other) => one.sequence - other.sequence)
  return [...gone, ...there.map(({ change }) => change)]
}

function readResource(tx: Reader, root: string, { place, id }: ResourceChange): Promise<Placed | undefined> {
  return place === API_PLACE
    ? tx.entry(root.slice(0, root.lastIndexOf('/')), id)
    : tx.entry(`${root}/${place}`, id)
}
