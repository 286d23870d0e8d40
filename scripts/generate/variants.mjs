import { refTo } from './schemas.mjs'

/**
 * Writes bodies that come in kinds as `oneOf` with a discriminator, in place. In `spec/` such a body is one schema with all its
 * members, which the gateway is judged by, and `x-variants` says what each kind has:
 *
 *     x-variants:
 *       by: protocolType
 *       kinds:
 *         WEBSOCKET: { name: CreateWebSocketApiInput, description: …, required: [routeSelectionExpression], without: [target] }
 *
 * `required` are the members that the kind needs beside those of all kinds, `without` those that it is refused with, and `narrow`
 * gives members that may have fewer values. A member that the service ignores is none of these.
 */
export function writeVariants(document) {
  const { schemas } = document.components
  const ordered = Object.entries(schemas).flatMap(([name, schema]) => {
    if (!schema['x-variants']) return [[name, schema]]
    const { by, kinds } = schema['x-variants']
    const variants = Object.entries(kinds).map(([value, kind]) => [
      kind.name,
      toVariant(schema, { by, value, ...kind }),
    ])
    return [[name, toUnion(schema, by, kinds)], ...variants]
  })
  document.components.schemas = Object.fromEntries(ordered)
}

function toUnion({ description }, propertyName, kinds) {
  const rows = Object.entries(kinds).map(([value, { name }]) => [value, refTo(name).$ref])
  return {
    description,
    oneOf: rows.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName, mapping: Object.fromEntries(rows) },
  }
}

function toVariant(schema, { by, value, description, required = [], without = [], narrow = {} }) {
  const members = Object.entries(schema.properties).filter(([name]) => !without.includes(name))
  const tag = { type: 'string', description: schema.properties[by].description, enum: [value] }
  const refused = without.map((name) => ({ required: [name] }))
  return {
    type: 'object',
    description,
    required: [...schema.required, ...required],
    properties: Object.fromEntries(
      members.map(([name, member]) => [name, name === by ? tag : { ...member, ...narrow[name] }]),
    ),
    ...(refused.length > 0 && { not: refused.length === 1 ? refused[0] : { anyOf: refused } }),
  }
}
