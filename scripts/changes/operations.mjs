import { additive, breaking, compareDeprecated, pairs, unjudged } from './changes.mjs'
import { findComponent, isMethod, operationsOf, referencesIn } from './document.mjs'
import { compareParameters } from './parameters.mjs'
import { compareRequestBodies } from './request-bodies.mjs'
import { compareResponses } from './responses.mjs'
import { compareSecurity } from './security.mjs'

const JUDGED = ['operationId', 'parameters', 'requestBody', 'responses', 'security', 'deprecated']

/** Every operation with its match on the other side, and what paths have beside operations. */
export function compareOperations(documents) {
  const context = { documents, compared: new Set() }
  return [
    ...matchOperations(documents).flatMap(([before, after]) => compareOperation(context, before, after)),
    ...pairs(documents.before.paths, documents.after.paths).flatMap(([path, before, after]) =>
      comparePathItems(before, after, path),
    ),
  ]
}

/** Operations are the same when they have one method and path, or else one operationId. */
function matchOperations({ before, after }) {
  const left = operationsOf(before)
  const right = operationsOf(after)
  const byPlace = (one, other) => one.method === other.method && one.path === other.path
  const inPlace = left.map((old) => [old, right.find((now) => byPlace(old, now))])
  const free = right.filter((now) => !inPlace.some(([, match]) => match === now))
  const matched = inPlace.map(([old, now]) => [old, now ?? free.find(({ name }) => name === old.name)])
  const added = right.filter((now) => !matched.some(([, match]) => match === now))
  return [...matched, ...added.map((now) => [undefined, now])]
}

function compareOperation(context, before, after) {
  if (before === undefined) return [additive(after.name, 'Is a new operation.')]
  const where = before.name
  if (after === undefined) return [breaking(where, 'The operation is gone.')]
  if (isShared(context.documents, before, after)) return []
  const [left, right] = [before.operation, after.operation]
  const inRequests = { ...context, side: 'request' }
  return [
    ...compareAddresses(before, after),
    ...compareParameters(inRequests, before.parameters, after.parameters, where),
    ...compareRequestBodies(inRequests, left.requestBody, right.requestBody, where),
    ...compareResponses({ ...context, side: 'response' }, left.responses, right.responses, where),
    ...compareSecurity(context, left, right, where),
    ...compareDeprecated(left, right, where),
    ...unjudged(left, right, JUDGED, where),
  ]
}

/** Whether both documents hold the very same nodes here, and whatever these refer to. */
function isShared({ before, after }, left, right) {
  const item = before.paths[left.path]
  return (
    before.security === after.security &&
    before.components?.securitySchemes === after.components?.securitySchemes &&
    left.path === right.path &&
    item === after.paths[right.path] &&
    isSharedBelow(before, after, item)
  )
}

/** Whether both documents have the very same components below a node that both have. */
function isSharedBelow(before, after, node) {
  if (before.components === after.components) return true
  const reached = new Set(referencesIn(node))
  for (const reference of reached) {
    const component = findComponent(before, reference)
    if (component === undefined || component !== findComponent(after, reference)) return false
    for (const further of referencesIn(component)) reached.add(further)
  }
  return true
}

/**
 * An operationId does not travel, nor do the names in a path, yet callers have them in their code: clients are called by
 * them. Names of components are names of types only, see `texts.mjs`.
 */
function compareAddresses(before, after) {
  const where = before.name
  const [from, to] = [before, after].map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  return [
    ...(before.name === after.name ? [] : [breaking(where, `The operation is called ${after.name} now.`)]),
    ...(from === to ? [] : [breaking(where, `The operation is ${to}, not ${from}.`)]),
  ]
}

function comparePathItems(before = {}, after = {}, path) {
  const keys = Object.keys({ ...before, ...after })
  return unjudged(before, after, ['parameters', ...keys.filter(isMethod)], path)
}
