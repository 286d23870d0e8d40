const ONE = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else']
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const MAP = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const TEXT_OF_OTHERS = ['example', 'examples']

/**
 * Every schema of an OpenAPI document with its path, those within others included; references are not
 * followed. What merely looks like a schema in an example is left out.
 */
export function schemasOf(document) {
  const named = within(document.components?.schemas, ['components', 'schemas'])
  return [...named, ...roots(document, [])].flatMap(withParts)
}

function roots(node, path) {
  return within(node, path).flatMap((child) => {
    const key = child.path.at(-1)
    if (TEXT_OF_OTHERS.includes(key) || child.path.join('.') === 'components.schemas') return []
    return key === 'schema' ? [child] : roots(child.value, child.path)
  })
}

function withParts(schema) {
  return [schema, ...parts(schema).flatMap(withParts)]
}

function parts({ value, path }) {
  const single = within(value, path).filter((part) => ONE.includes(part.path.at(-1)))
  const several = [...LIST, ...MAP].flatMap((keyword) => within(value[keyword], [...path, keyword]))
  return [...single, ...several]
}

function within(node, path) {
  if (typeof node !== 'object' || node === null) return []
  const children = Object.entries(node).map(([key, value]) => ({ value, path: [...path, key] }))
  return children.filter(({ value }) => typeof value === 'object' && value !== null)
}
