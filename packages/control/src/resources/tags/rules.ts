import type { Tags } from '@gatehouse/contract'
import { badRequest } from '../../call/service-error.ts'

/** Tags that one resource carries at most. management §1.7 */
const MAX_TAGS = 50

/** Refuses tags that a resource cannot carry. *Assumed*: the texts. management §2.13 */
export function checkTags(tags: Tags): void {
  const reserved = Object.keys(tags).find((key) => key.toLowerCase().startsWith('aws:'))
  if (reserved !== undefined)
    throw badRequest(`Invalid tag key: ${reserved}. Keys beginning with aws: are reserved.`)
  if (Object.keys(tags).length > MAX_TAGS) throw badRequest(`A resource can have at most ${MAX_TAGS} tags.`)
}
