import { refTo } from './schemas.mjs'

/**
 * Writes bodies that come in kinds as `oneOf` with a discriminator, in place. In `spec/` such a body is one schema with all its
 * members, which the gateway is judged by, and `x-variants` says what each kind has:
 *
 *     x-variants:
 *       by: protocolType
 *       kinds:
 *         WEBSOCKET:
 *           { name: CreateWebSocketApiInput, protocols: [WEBSOCKET], required: [routeSelectionExpression], without: [target], … }
 *
 * `required` are the members that the kind needs beside those of all kinds, `without` those that it is refused with, `narrow`
 * gives members that may have fewer values, and `allOf` has the rules between its members. `protocols` are those of the APIs that
 * can have the kind: a member that only others have is not shown, though sent all the same it is ignored and not refused.
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

function toVariant(schema, kind) {
  const { by, value, description, protocols, required = [], without = [], narrow = {}, allOf } = kind
  const members = Object.entries(schema.properties).filter(
    ([name, member]) => !without.includes(name) && isOf(protocols, member),
  )
  const tag = { type: 'string', description: schema.properties[by].description, enum: [value] }
  const refused = without.map((name) => ({ required: [name] }))
  return {
    type: 'object',
    ...(protocols && { 'x-protocols': protocols }),
    description,
    required: [...schema.required, ...required],
    properties: Object.fromEntries(
      members.map(([name, member]) => [name, name === by ? tag : { ...member, ...narrow[name] }]),
    ),
    ...(refused.length > 0 && { not: refused.length === 1 ? refused[0] : { anyOf: refused } }),
    ...(allOf && { allOf }),
  }
}

/** Whether a member is one of some of the protocols; what is not marked is one of all. */
function isOf(protocols, member) {
  return member['x-protocols']?.every((it) => !protocols?.includes(it)) !== true
}
