import { schemasOf } from './schemas-of.mjs'

/**
 * Reports object schemas that are not components of their own: types derived from them would have no name.
 */
export function noAnonymousObjects(document) {
  const anonymous = schemasOf(document).filter(
    ({ value, path }) => isObject(value) && !isComponent(path) && !isCondition(value, path),
  )
  return anonymous.map(({ path }) => ({
    message: 'An object needs a name: make it a component and refer to it.',
    path,
  }))
}

function isObject(schema) {
  const types = [schema.type].flat()
  return types.includes('object') || 'properties' in schema || 'additionalProperties' in schema
}

/** A rule between the members of a component speaks of an object that has a name. */
function isCondition(schema, path) {
  return path[3] === 'allOf' && schema.type === undefined
}

function isComponent(path) {
  return path.length === 3 && path[0] === 'components'
}
