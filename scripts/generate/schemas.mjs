import { resolve } from './operations.mjs'

const REF = '#/components/schemas/'

/** The name of the component that a schema refers to; undefined for a schema that stands in place. */
export function refName(schema) {
  return schema?.$ref?.startsWith(REF) ? schema.$ref.slice(REF.length) : undefined
}

/** A reference to a component schema. */
export function refTo(name) {
  return { $ref: `${REF}${name}` }
}

/** The names of the component schemas that any of `nodes` leads to, by references of every kind. */
export function schemasWithin(document, nodes, names = new Set()) {
  for (const node of nodes) {
    if (node === null || typeof node !== 'object') continue
    const name = refName(node)
    if (name !== undefined && !names.has(name)) names.add(name)
    else if (name !== undefined) continue
    const { example: _, examples: __, ...rules } = node
    const next = node.$ref ? [resolve(document, node)] : Object.values(rules)
    schemasWithin(document, next, names)
  }
  return names
}
