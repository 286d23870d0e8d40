/**
 * The rules between the members of a body, which `spec/` keeps in the `allOf` of a request's schema:
 *
 *     allOf:
 *       - if: { required: [connectionType], properties: { connectionType: { enum: [VPC_LINK] } } }
 *         then: { required: [connectionId] }
 *
 * They hold for callers, mocks and validators. The gateway judges them by rules of its own, which have the service's texts, and types
 * cannot say them, so that both are made of a document without.
 */

/** A document whose component schemas have no rules between members. */
export function withoutConditions(document) {
  return mapSchemas(document, ({ allOf: _, ...schema }) => schema)
}

/**
 * The same rules in the words of OpenAPI 3.0, which has no `if`: what breaks one is named in `not`, which type generators pass over,
 * while alternatives would become types without names.
 */
export function lowerConditions(document) {
  return mapSchemas(document, (schema) => {
    const { allOf, not, ...rest } = schema
    if (allOf === undefined) return schema
    const broken = [...(not?.anyOf ?? (not ? [not] : [])), ...allOf.flatMap(breaches)]
    return { ...rest, not: broken.length === 1 ? broken[0] : { anyOf: broken } }
  })
}

/** The schemas of which a body that breaks the rule fits one. */
function breaches({ if: premise, then: consequence, else: alternative, ...plain }) {
  return [
    ...(consequence ? [{ allOf: [premise, { not: consequence }] }] : []),
    ...(alternative ? [{ not: { anyOf: [premise, alternative] } }] : []),
    ...(Object.keys(plain).length > 0 ? [{ not: plain }] : []),
  ]
}

function mapSchemas(document, change) {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, change(schema)])
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } }
}
