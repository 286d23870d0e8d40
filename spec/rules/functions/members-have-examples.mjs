const COMPONENT = '#/components/schemas/'

/**
 * Reports members of components that no example of a request or an answer has. `x-never-sent` exempts one that is part of the
 * model only.
 */
export function membersHaveExamples(document) {
  const shown = new Set()
  for (const { schema, value } of bodyExamples(document)) note(document, schema, value, shown)
  const schemas = Object.entries(document.components?.schemas ?? {})
  return schemas.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([member, it]) => !it['x-never-sent'] && !shown.has(`${name}.${member}`))
      .map(([member]) => ({
        message: `No example shows ${name}.${member}.`,
        path: ['components', 'schemas', name, 'properties', member],
      })),
  )
}

/** The examples of all bodies, each with its schema. */
function bodyExamples(document) {
  const operations = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item).filter((it) => it?.operationId !== undefined),
  )
  const messages = operations.flatMap(({ requestBody, responses = {} }) => [
    requestBody,
    ...Object.values(responses),
  ])
  return messages.flatMap((message) =>
    Object.values(follow(document, message)?.content ?? {}).flatMap(({ schema, examples = {} }) =>
      Object.values(examples).map((example) => ({ schema, value: follow(document, example)?.value })),
    ),
  )
}

/** Adds `Component.member` to `shown` for each member of a value that its schema declares. */
function note(document, schema, value, shown) {
  if (schema === undefined || value === null || typeof value !== 'object') return
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [] } = follow(document, schema)
  for (const part of [...allOf, ...oneOf]) note(document, part, value, shown)
  for (const [key, inner] of Object.entries(value)) {
    const member = properties[key]
    if (member && schema.$ref) shown.add(`${schema.$ref.slice(COMPONENT.length)}.${key}`)
    const values = typeof additionalProperties === 'object' ? additionalProperties : undefined
    note(document, Array.isArray(value) ? items : (member ?? values), inner, shown)
  }
}

function follow(document, node) {
  if (!node?.$ref) return node
  const steps = node.$ref.slice(2).split('/')
  return steps.reduce((at, step) => at?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}
