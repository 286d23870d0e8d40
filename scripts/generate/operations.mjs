const METHODS = ['get', 'put', 'post', 'patch', 'delete']
const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/** Every operation of a bundled document, with its path's parameters resolved into its own. */
export function listOperations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method]
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) =>
        resolve(document, it),
      )
      return { name: operation.operationId, method: method.toUpperCase(), path, parameters, operation }
    }),
  )
}

/** The node that a `$ref` of this document points at; other nodes are returned as they are. */
export function resolve(document, node) {
  if (!node.$ref) return node
  const steps = node.$ref.slice(2).split('/')
  const keys = node.$ref.includes('~')
    ? steps.map((it) => it.replaceAll('~1', '/').replaceAll('~0', '~'))
    : steps
  return keys.reduce((at, key) => at[key], document)
}

/** What the name of a label ends with that stands for an ARN. It takes the rest of the path, slashes included: an ARN has them. */
const ARN_LABEL = '-arn'

/** The operation table: what a listener, a client or a mock needs to know of each operation at run time. */
export function formatOperations(document) {
  const rows = listOperations(document).map(({ name, method, path, parameters, operation }) => {
    const statuses = Object.keys(operation.responses).map(Number)
    const query = parameters.filter((it) => it.in === 'query')
    const greedy = parameters.find((it) => it.in === 'path' && it.name.endsWith(ARN_LABEL))?.name
    const row = {
      method,
      path,
      ...(greedy && { greedy }),
      success: statuses.find((status) => status < 300),
      errors: statuses.filter((status) => status >= 400),
      query: Object.fromEntries(query.map((it) => [it.name, resolve(document, it.schema).type])),
      body: operation.requestBody !== undefined,
    }
    return `  ${name}: ${JSON.stringify(row)},`
  })
  return `${HEADER}
/**
 * The operations of the contract, by name. \`query\` gives each query parameter's type, \`greedy\` the label that takes the rest of the
 * path, slashes included.
 */
export const operations = {
${rows.join('\n')}
} as const
`
}

/** The operations as methods of a client, each with its text, which editors show. */
export function formatMethods(document) {
  const members = listOperations(document).map(({ name, operation }) => {
    return `${formatComment(operation, '  ')}\n  ${uncapitalize(name)}: '${name}'`
  })
  return `${HEADER}
/** Each operation's method, by its name in camel case. */
export interface Methods {
${members.join('\n')}
}
`
}

/** An operation's text as a doc comment, which editors show. */
export function formatComment(operation, indent) {
  const lines = wrap(`${operation.summary}. ${operation.description}`.replaceAll('*/', '*\\/'))
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join('\n')}\n${indent} */`
}

/** `GetApis` → `getApis`. */
export function uncapitalize(name) {
  return name[0].toLowerCase() + name.slice(1)
}

/** Words in lines of at most 110 characters. */
function wrap(text) {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== '' && line.length + word.length > 110) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
