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
  const [, kind, name] = splitReference(node.$ref)
  const { $ref, ...own } = node
  return { ...resolve(document, document.components[kind][name]), ...own }
}

/**
 * Both sides of a node without references, and the place to report. A component that both sides refer to is reported
 * under its own name, once for all who use it.
 */
export function resolvePair({ before, after }, left, right, where) {
  const shared = left?.$ref !== undefined && left.$ref === right?.$ref
  return {
    left: resolve(before, left),
    right: resolve(after, right),
    where: shared ? nameReference(left.$ref) : where,
  }
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

function splitReference(reference) {
  const keys = reference.slice(2).split('/')
  if (!reference.startsWith('#/components/') || keys.length !== 3) {
    throw new Error(`${reference} is not a component of this document`)
  }
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
