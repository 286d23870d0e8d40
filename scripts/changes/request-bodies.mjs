import { additive, breaking, unjudged } from './changes.mjs'
import { compareResolved } from './document.mjs'
import { compareMediaTypes } from './media-types.mjs'
import { compareRequired } from './parameters.mjs'

/** The body of an operation's request. */
export function compareRequestBodies(context, before, after, where) {
  return compareResolved(context, before, after, `${where}, request body`, compareBodies)
}

function compareBodies(context, before, after, where) {
  if (before === undefined && after === undefined) return []
  if (after === undefined) return [breaking(where, 'Is gone.')]
  if (before === undefined) {
    return after.required
      ? [breaking(where, 'Is new, and calls must have it.')]
      : [additive(where, 'Is new; calls may have it.')]
  }
  return [
    ...compareRequired(before, after, where),
    ...compareMediaTypes(context, before.content, after.content, where),
    ...unjudged(before, after, ['$ref', 'required', 'content'], where),
  ]
}
