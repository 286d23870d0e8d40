/** Names a document's schemas. It is a name, not an address: every gateway and mock serves them under its own. */
const NAMES = 'https://github.com/gatehouse-apis/gatehouse/schemas'

/** What OpenAPI adds to JSON Schema, beside its extensions. */
const FOREIGN = new Set(['discriminator', 'externalDocs', 'xml', 'example'])

/**
 * Each shape of a document as a JSON Schema 2020-12 of its own, by name: with `$id`, and with references that lead to the files
 * beside it.
 */
export function toJsonSchemas(api, { info, components }) {
  return Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [
      name,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${NAMES}/${api}/${info.version}/${name}.json`,
        title: name,
        ...toPlain(schema),
      },
    ]),
  )
}

function toPlain(node, isNamed = false) {
  if (Array.isArray(node)) return node.map((item) => toPlain(item))
  if (node === null || typeof node !== 'object') return node
  const entries = Object.entries(node).filter(
    ([key]) => isNamed || !(FOREIGN.has(key) || key.startsWith('x-')),
  )
  return Object.fromEntries(
    entries.map(([key, item]) => {
      if (key === '$ref' && !isNamed) return [key, item.replace(/^#\/components\/schemas\/(.*)$/, '$1.json')]
      return [key, toPlain(item, key === 'properties' && !isNamed)]
    }),
  )
}
