import { additive, breaking, unjudged } from './changes.mjs'
import { resolvePair } from './document.mjs'
import { compareMediaTypes } from './media-types.mjs'
import { compareRequired } from './parameters.mjs'

/** The body of an operation's request. */
export function compareRequestBodies(context, before, after, place) {
  const { left, right, where } = resolvePair(context.documents, before, after, `${place}, request body`)
  if (left === undefined && right === undefined) return []
  if (right === undefined) return [breaking(where, 'Is gone.')]
  if (left === undefined) {
    return right.required
      ? [breaking(where, 'Is new, and calls must have it.')]
      : [additive(where, 'Is new; calls may have it.')]
  }
  return [
    ...compareRequired(left, right, where),
    ...compareMediaTypes(context, left.content, right.content, where),
    ...unjudged(left, right, ['$ref', 'required', 'content'], where),
  ]
}
