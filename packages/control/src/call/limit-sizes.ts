import type { Writer } from '@gatehouse/store'
import { badRequest } from './service-error.ts'

/**
 * Characters that a resource may have, as JSON. *Assumed*: a list, a deployment and whatever serves it read resources whole, and many at
 * once. management §8.2
 */
const MAX_CHARACTERS = 1024 * 1024

/** What a portal shows consists of many resources, and has a limit of its own. */
const PUBLISHED = /\/portal(?:publications|previews)$/

/** A transaction that keeps no resource which is too large: what one call may send is limited, but updates add to what there is. */
export function limitSizes(tx: Writer): Writer {
  return {
    ...tx,
    async put(collection, id, value) {
      if (!PUBLISHED.test(collection) && JSON.stringify(value).length > MAX_CHARACTERS) throw tooLarge()
      await tx.put(collection, id, value)
    },
  }
}

/** *Assumed*: the text. management §8.2 */
function tooLarge() {
  return badRequest(`The resource is too large. It can have at most ${MAX_CHARACTERS} characters.`)
}
