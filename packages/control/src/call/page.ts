import { formatRequestProblems } from '@gatehouse/contract'
import type { Entry, ListOptions, Lookup, Reader } from '@gatehouse/store'
import { badRequest } from './service-error.ts'

/** Items of a page when the caller does not say, and at most. *Assumed*: the service does not publish either. management §1.4 */
const DEFAULT_PAGE = 100
const MAX_PAGE = 500

/** Characters of a page's items, beyond which it ends early, and how many items are read before they are counted. *Assumed*. management §1.4 */
const MAX_PAGE_CHARACTERS = 4 * 1024 * 1024
const ITEMS_AT_ONCE = 25

export interface PageQuery {
  readonly maxResults?: string | number
  readonly nextToken?: string
}

interface PageOptions {
  readonly newestFirst?: boolean
  /** Items of a page when the caller does not say, and at most, where a list has its own. */
  readonly defaultPage?: number
  readonly maxPage?: number
}

export interface PageOf<T> {
  readonly items: T[]
  readonly nextToken?: string
}

/**
 * One page of a collection in order of creation. A token stands for a place in one collection; another's, or one that was
 * not given out, is refused with `BadRequestException`.
 */
export async function readPage<T>(
  tx: Reader,
  collection: string,
  query: PageQuery,
  { defaultPage = DEFAULT_PAGE, maxPage = MAX_PAGE, ...options }: PageOptions = {},
): Promise<PageOf<T>> {
  const size = toSize(query, defaultPage, maxPage)
  const after = query.nextToken === undefined ? undefined : parseToken(query.nextToken, collection)
  const { entries, isWhole } = await listSome<T>(tx, collection, { limit: size + 1, after, ...options })
  // The last one is read to know that there is another page, and begins it.
  const shown = isWhole ? entries : entries.slice(0, -1)
  const items = shown.map(({ value }) => value)
  const last = shown.at(-1)
  return isWhole || !last ? { items } : { items, nextToken: formatToken(last.sequence, collection) }
}

/** Lists up to a number of entries, fewer where they are long. `isWhole`: whether there are no more. */
async function listSome<T>(
  tx: Reader,
  collection: string,
  { limit, after, ...options }: ListOptions,
): Promise<{ readonly entries: readonly Entry<T>[]; readonly isWhole: boolean }> {
  const entries: Entry<T>[] = []
  let characters = 0
  while (entries.length < limit && characters <= MAX_PAGE_CHARACTERS) {
    const count = Math.min(ITEMS_AT_ONCE, limit - entries.length)
    const some = await tx.list<T>(collection, {
      ...options,
      limit: count,
      after: entries.at(-1)?.sequence ?? after,
    })
    entries.push(...some)
    if (some.length < count) return { entries, isWhole: true }
    for (const { value } of some) characters += countCharacters(value)
  }
  return { entries, isWhole: false }
}

/** Of the texts and names that a value has, roughly: to format it would cost as much as to answer it. */
export function countCharacters(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [name, member]) => sum + name.length + countCharacters(member), 0)
}

/** As `readPage`, of what is gathered from several collections; `collection` is what its tokens are known by. */
export function pageOf<T>(
  entries: readonly { readonly sequence: number; readonly value: T }[],
  collection: string,
  query: PageQuery,
): PageOf<T> {
  const size = toSize(query, DEFAULT_PAGE, MAX_PAGE)
  const after = query.nextToken === undefined ? -1 : parseToken(query.nextToken, collection)
  const left = entries.filter(({ sequence }) => sequence > after)
  const items = left.slice(0, size).map(({ value }) => value)
  const last = left[size - 1]
  return left.length <= size || !last
    ? { items }
    : { items, nextToken: formatToken(last.sequence, collection) }
}

function toSize({ maxResults }: PageQuery, defaultPage: number, maxPage: number): number {
  const size = Number(maxResults ?? defaultPage)
  if (size > maxPage) throw tooManyResults(String(maxResults), maxPage)
  return size
}

/** The first of a collection's values that an index has under a key, or undefined. What it costs does not go by how many there are. */
export async function findOne<T>(
  tx: Reader,
  collection: string,
  lookup: Pick<Lookup, 'index' | 'key'>,
): Promise<Entry<T> | undefined> {
  const [found] = await tx.findBy<T>(collection, { ...lookup, limit: 1 })
  return found
}

/** Whether another value than the one with `id` has a key that only one may have. */
export async function isTaken(
  tx: Reader,
  collection: string,
  { id, ...lookup }: Pick<Lookup, 'index' | 'key'> & { readonly id: string },
): Promise<boolean> {
  const found = await tx.findBy(collection, { ...lookup, limit: 2 })
  return found.some((it) => it.id !== id)
}

/** Every value of a collection that the service's quotas keep small. */
export async function readAll<T>(tx: Reader, collection: string): Promise<T[]> {
  const entries = await tx.list<T>(collection, { limit: Number.MAX_SAFE_INTEGER })
  return entries.map(({ value }) => value)
}

/** *Assumed*: the text. management §1.4 */
function tooManyResults(value: string, maxPage: number) {
  const constraint = `have value less than or equal to ${maxPage}`
  return badRequest(formatRequestProblems([{ member: 'maxResults', rule: 'maximum', value, constraint }]))
}

function formatToken(sequence: number, collection: string): string {
  return Buffer.from(JSON.stringify([collection, sequence])).toString('base64url')
}

function parseToken(token: string, collection: string): number {
  try {
    const [owner, sequence] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[]
    if (owner === collection && Number.isSafeInteger(sequence)) return sequence as number
  } catch {
    // Not a token of ours: refused like any other.
  }
  throw badRequest('Invalid pagination token specified in nextToken')
}
