import type { Writer } from '@gatehouse/store'
import { badRequest } from './service-error.ts'

/**
 * Characters that a resource may have, as JSON, and all those of an API together. *Assumed*: a list, a deployment and whatever serves it
 * read resources whole, and many at once. management §8.2
 */
const MAX_CHARACTERS = 1024 * 1024
const MAX_TOGETHER = 10 * 1024 * 1024

/** What a portal shows consists of many resources, and has a limit of its own. */
const PUBLISHED = /\/portal(?:publications|previews)$/

/** An API, as the beginning of where its resources are. */
const API = /^.+\/apis\/[^/]+(?=\/)/

/** What deployments show of earlier resources: one reads no more than was there at once. */
const HISTORY = ['past', 'snapshots', 'parts']

/** A transaction that keeps nothing too large. */
export interface LimitedWriter extends Writer {
  /** Rejects where what was put makes its API too large. */
  checkApis(): Promise<void>
}

/** A transaction that keeps no resource which is too large: what one call may send is limited, but updates add to what there is. */
export function limitSizes(tx: Writer): LimitedWriter {
  const apis = new Set<string>()
  return {
    ...tx,
    async put(collection, id, value) {
      if (!PUBLISHED.test(collection) && JSON.stringify(value).length > MAX_CHARACTERS)
        throw tooLarge('resource', MAX_CHARACTERS)
      const [api] = API.exec(collection) ?? []
      if (api !== undefined) apis.add(api)
      await tx.put(collection, id, value)
    },
    async checkApis() {
      for (const api of apis)
        if ((await countCharacters(tx, api)) > MAX_TOGETHER) throw tooLarge('API', MAX_TOGETHER)
    },
  }
}

async function countCharacters(tx: Writer, api: string): Promise<number> {
  let characters = await tx.characters(api)
  for (const place of HISTORY) characters -= await tx.characters(`${api}/${place}`)
  return characters
}

/** *Assumed*: the text. management §8.2 */
function tooLarge(what: string, characters: number) {
  return badRequest(`The ${what} is too large. It can have at most ${characters} characters.`)
}
