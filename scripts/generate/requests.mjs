import { listOperations, resolve, uncapitalize } from './operations.mjs'

const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/** What each operation takes, as one flat object with a name: path labels, query parameters and members of the body. */
export function formatRequests(document) {
  const operations = listOperations(document)
  const bodies = operations.flatMap((it) =>
    it.parameters.length > 0 ? schemasOf(document, bodyOf(it.operation)) : (bodyOf(it.operation) ?? []),
  )
  const texts = operations.map((it) => formatRequest(document, it))
  return `${HEADER}
import type {
${[...new Set(bodies)]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from './openapi.ts'

${texts.join('\n')}
/** What an operation is about: the tags of the document. */
export type Resource = ${document.tags.map(({ name }) => `'${name}'`).join(' | ')}

/** What each operation takes, by its name. */
export interface Requests {
${operations.map(({ name }) => `  ${name}: ${name}Request`).join('\n')}
}
`
}

/** `resource-arn` → `resourceArn`: a label as a member. */
export function toMember(label) {
  return label.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
}

function formatRequest(document, { name, parameters, operation }) {
  const members = parameters
    .filter((it) => it.in === 'path' || it.in === 'query')
    .map((it) => formatMember(document, it))
  const text = `/** What \`${uncapitalize(name)}\` takes. */\n`
  const body = bodyOf(operation)
  if (!body) return `${text}export interface ${name}Request {\n${members.join('')}}\n`
  const kinds = schemasOf(document, body)
  if (members.length === 0) return `${text}export type ${name}Request = ${body}\n`
  if (kinds.length === 1) {
    return `${text}export interface ${name}Request extends ${body} {\n${members.join('')}}\n`
  }
  const requests = kinds.map((kind) => `${kind.replace(/Input$/, '')}Request`)
  const each = kinds.map(
    (kind, index) =>
      `/** One kind of what \`${uncapitalize(name)}\` takes. */\nexport interface ${requests[index]} extends ${kind} {\n${members.join('')}}\n`,
  )
  return `${each.join('')}${text}export type ${name}Request = ${requests.join(' | ')}\n`
}

/** The name of a body's schema. */
export function bodyOf(operation) {
  return operation.requestBody?.content['application/json'].schema.$ref.split('/').at(-1)
}

/** The kinds of a body, or itself where it has none. */
export function schemasOf(document, body) {
  if (!body) return []
  const { oneOf } = document.components.schemas[body]
  return oneOf ? oneOf.map(({ $ref }) => $ref.split('/').at(-1)) : [body]
}

/** A number of items is a number, though most operations take it as decimal text: queries are text anyhow. */
function formatMember(document, { name, required, description, schema }) {
  const isCount = name === 'maxResults'
  const text = isCount ? description.replace(', as decimal text', '') : description
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  const type = isCount ? 'number | string' : typeOf(resolve(document, schema))
  return `  /** ${lines.join('\n   * ')} */\n  ${toMember(name)}${required ? '' : '?'}: ${type}\n`
}

function typeOf({ type, enum: values, items }) {
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  if (type === 'array') return `${typeOf(items)}[]`
  return type === 'integer' ? 'number' : type
}
