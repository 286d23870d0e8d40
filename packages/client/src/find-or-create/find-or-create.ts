import { ConnectionError, isServiceError } from '../errors.ts'

/** What a helper found or created. */
export interface Found<Resource> {
  /** As the service has it. One that was there is not changed, whatever the input says of its other members. */
  readonly resource: Resource
  /** Whether a call of this helper made it. False as well when the answer of that call was lost: another may have been first. */
  readonly created: boolean
}

/**
 * Finds a resource by what only one can have, or creates it. It finds again when creating it is refused, since another may have been
 * first, and when the answer was lost; if there is none then, that is what it rejects with. So calling it twice, or at the same time
 * from two places, makes one resource.
 */
export async function findOrCreate<Resource>(
  find: () => Promise<Resource | undefined>,
  create: () => Promise<Resource>,
): Promise<Found<Resource>> {
  const before = await find()
  if (before !== undefined) return { resource: before, created: false }
  try {
    return { resource: await create(), created: true }
  } catch (error) {
    if (!mayBeThere(error)) throw error
    const after = await find()
    if (after === undefined) throw error
    return { resource: after, created: false }
  }
}

/** What a name that is taken is refused with: 409, but 400 for domain names and authorizers. management §2.7, §2.11 */
function mayBeThere(error: unknown): boolean {
  if (error instanceof ConnectionError) return true
  return isServiceError(error) && ['BadRequestException', 'ConflictException'].includes(error.name)
}

/** What a call by name resolves to; undefined when there is none. */
export async function findByLabel<Resource>(call: Promise<Resource>): Promise<Resource | undefined> {
  try {
    return await call
  } catch (error) {
    if (!isServiceError(error, 'NotFoundException')) throw error
    return undefined
  }
}

/** The first of the items that fits, or undefined. Pages after it are not fetched. */
export async function findIn<Item>(
  items: AsyncIterable<Item>,
  fits: (item: Item) => boolean,
): Promise<Item | undefined> {
  for await (const item of items) if (fits(item)) return item
  return undefined
}
