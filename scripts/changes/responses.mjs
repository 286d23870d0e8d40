import { additive, breaking, compareDeprecated, formatEffect, pairs, unjudged } from './changes.mjs'
import { compareResolved } from './document.mjs'
import { compareMediaTypes } from './media-types.mjs'
import { compareSchemas } from './schemas.mjs'

/** The answers of an operation. */
export function compareResponses(context, before, after, where) {
  return pairs(before, after).flatMap(([status, left, right]) => {
    const place = `${where}, response ${status}`
    if (left === undefined) return [judgeAdded(status, place)]
    if (right === undefined) return [judgeRemoved(status, place)]
    return compareResolved(context, left, right, place, compareResponse)
  })
}

/**
 * Callers must be ready for any error, so one more is additive. One more kind of success is not: whoever knows only the
 * others takes it for one of them.
 */
function judgeAdded(status, where) {
  return isSuccess(status)
    ? breaking(where, 'Is another success, which callers do not know.')
    : additive(where, 'Is an error that callers may meet now.')
}

/**
 * An error that goes is breaking as well: what it stood for now succeeds or comes under another status, and the branch of
 * a caller who dealt with it is never taken.
 */
function judgeRemoved(status, where) {
  const kind = isSuccess(status) ? 'success' : 'error'
  return breaking(where, `Is gone: callers wait for this ${kind} in vain.`)
}

function isSuccess(status) {
  return /^[123]/.test(status)
}

function compareResponse(context, before, after, where) {
  return [
    ...compareMediaTypes(context, before.content, after.content, where),
    ...compareHeaders(context, before.headers, after.headers, where),
    ...compareLinks(before.links, after.links, where),
    ...unjudged(before, after, ['$ref', 'content', 'headers', 'links'], where),
  ]
}

/** One more way to go on is there for who wants it; a program that follows links misses one that is gone, or goes elsewhere. */
function compareLinks(before, after, where) {
  return pairs(before, after).flatMap(([name, left, right]) => {
    const place = `${where}, link ${name}`
    if (left === undefined) return [additive(place, 'Is new.')]
    if (right === undefined) return [breaking(place, 'Is gone.')]
    return formatEffect(left) === formatEffect(right) ? [] : [breaking(place, 'Leads elsewhere.')]
  })
}

function compareHeaders(context, before, after, where) {
  return pairs(lowerCased(before), lowerCased(after)).flatMap(([name, left, right]) => {
    const place = `${where}, header ${name}`
    if (left === undefined) return [additive(place, 'Is new in responses.')]
    if (right === undefined) return [breaking(place, 'Is gone from responses.')]
    return compareResolved(context, left, right, place, compareHeader)
  })
}

function compareHeader(context, before, after, where) {
  return [
    ...compareAlways(before, after, where),
    ...compareDeprecated(before, after, where),
    ...compareSchemas(context, before.schema, after.schema, where),
    ...unjudged(before, after, ['$ref', 'required', 'deprecated', 'schema'], where),
  ]
}

function compareAlways(before, after, where) {
  if (Boolean(before.required) === Boolean(after.required)) return []
  return after.required
    ? [additive(where, 'Responses always have it now.')]
    : [breaking(where, 'Responses may lack it now.')]
}

function lowerCased(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), header]))
}
