import { additive, breaking, pairs, unjudged } from './changes.mjs'
import { compareSchemas } from './schemas.mjs'

/**
 * The media types of a body. One more is additive on both sides: a caller gets it in a response only when the call asks
 * for it.
 */
export function compareMediaTypes(context, before, after, where) {
  return pairs(before, after).flatMap(([name, left, right]) => {
    const place = `${where}, ${name}`
    if (left === undefined) return [additive(place, `Is a new media type of ${context.side}s.`)]
    if (right === undefined) return [breaking(place, `Is no longer a media type of ${context.side}s.`)]
    return [
      ...compareSchemas(context, left.schema, right.schema, place),
      ...unjudged(left, right, ['schema'], place),
    ]
  })
}
