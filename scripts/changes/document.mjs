const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const KINDS = {
  schemas: 'schema',
  parameters: 'parameter',
  headers: 'header',
  responses: 'response',
  requestBodies: 'request body',
  examples: 'example',
  securitySchemes: 'security scheme',
}

/** Whether a key of a path item is a method. */
export function isMethod(key) {
  return METHODS.includes(key)
}

/** Every operation of a bundled document, with where it is called and all its parameters, the path's included. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter(isMethod)
      .map((method) => {
        const operation = item[method]
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
        return { name: operation.operationId ?? `${method} ${path}`, method, path, operation, parameters }
      }),
  )
}

/** The node itself, or what its reference leads to; keywords beside the reference come first. */
export function resolve(document, node) {
  if (node?.$ref === undefined) return node
  const target = findComponent(document, node.$ref)
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`)
  const { $ref, ...own } = node
  return { ...resolve(document, target), ...own }
}

/** What a reference leads to; undefined where that is nothing. */
export function findComponent(document, reference) {
  const [, kind, name] = splitReference(reference)
  return document.components?.[kind]?.[name]
}

const references = new WeakMap()

/** The references to components that stand anywhere in a node, once each. */
export function referencesIn(node) {
  const known = references.get(node)
  if (known) return known
  const found = [...new Set(collectReferences(node))]
  references.set(node, found)
  return found
}

function collectReferences(node) {
  if (typeof node === 'string') return node.startsWith('#/components/') ? [node] : []
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(collectReferences) : []
}

/**
 * Calls `compare` with both sides of a node without references, and the place to report. A component that both sides refer
 * to is reported under its own name, once for each side of the wire and for all who use it.
 */
export function compareResolved(context, before, after, where, compare) {
  const { documents, side, compared } = context
  const shared = before?.$ref !== undefined && before.$ref === after?.$ref
  const place = shared ? nameReference(before.$ref) : where
  if (shared && compared.has(`${side} ${place}`)) return []
  if (shared) compared.add(`${side} ${place}`)
  return compare(context, resolve(documents.before, before), resolve(documents.after, after), place)
}

/** `#/components/schemas/Api` in words: "schema Api". */
export function nameReference(reference) {
  const [, kind, name] = splitReference(reference)
  return nameComponent(kind, name)
}

/** A component in words. */
export function nameComponent(kind, name) {
  return `${KINDS[kind] ?? kind} ${name}`
}

const split = new Map()

/** A document has few references, and each of them many times. */
function splitReference(reference) {
  const known = split.get(reference)
  if (known) return known
  const keys = toKeys(reference)
  split.set(reference, keys)
  return keys
}

function toKeys(reference) {
  const keys = reference.slice(2).split('/')
  if (!reference.startsWith('#/components/') || keys.length !== 3) {
    throw new Error(`${reference} is not a component of this document`)
  }
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
