import { listOperations, resolve, uncapitalize } from './operations.mjs'
import { bodyOf, schemasOf, toMember } from './requests.mjs'

const HEADER = '// Generated from spec/ by `npm run generate`. Do not edit.\n'

/**
 * The schemas of a bundled document for zod, and what each operation takes as one flat object. Each is a call that bundlers may leave
 * out. Rules between members, which stand in `allOf`, are not among them.
 */
export function formatZod(document) {
  const { schemas } = document.components
  const named = sortByReference(schemas).map((name) =>
    declare(name, `${schemas[name].description ?? ''}`, formatSchema(schemas[name], '  ')),
  )
  const requests = listOperations(document).map((it) => formatRequest(document, it))
  return `${HEADER}
import { z } from 'zod'

${[...named, ...requests].join('\n')}`
}

function declare(name, text, code) {
  const comment = text.replaceAll('*/', '*\\/')
  return `/** ${comment} */\nexport const ${variableOf(name)} = /*#__PURE__*/ (() =>\n  ${code}\n)()\n`
}

function variableOf(name) {
  return `${uncapitalize(name)}Schema`
}

/** Names so that each comes after those that it refers to. Throws where they go in a circle. */
function sortByReference(schemas) {
  const sorted = new Set()
  const visit = (name, path) => {
    if (sorted.has(name)) return
    if (path.includes(name)) throw new Error(`schemas refer to each other: ${[...path, name].join(', ')}`)
    for (const target of referencesOf(schemas[name])) visit(target, [...path, name])
    sorted.add(name)
  }
  for (const name of Object.keys(schemas)) visit(name, [])
  return [...sorted]
}

function referencesOf(node) {
  if (node === null || typeof node !== 'object') return []
  const own = typeof node.$ref === 'string' ? [nameOf(node)] : []
  const inside = Object.entries(node).filter(([key]) => !['allOf', 'not', 'discriminator'].includes(key))
  return [...own, ...inside.flatMap(([, value]) => referencesOf(value))]
}

function nameOf({ $ref }) {
  return $ref.split('/').at(-1)
}

function formatRequest(document, { name, parameters, operation }) {
  const members = parameters
    .filter((it) => it.in === 'path' || it.in === 'query')
    .map(({ name: parameter, required, schema }) => {
      const isCount = parameter === 'maxResults'
      const type = isCount
        ? 'z.union([z.int(), z.string()])'
        : formatSchema(resolve(document, schema), '    ')
      return `    ${toMember(parameter)}: ${type}${required ? '' : '.optional()'},\n`
    })
  const text = `What \`${uncapitalize(name)}\` takes.`
  const extend = (schema) => (members.length === 0 ? schema : `${schema}.extend({\n${members.join('')}  })`)
  const kinds = schemasOf(document, bodyOf(operation)).map((kind) => extend(variableOf(kind)))
  if (kinds.length === 0) return declare(`${name}Request`, text, `z.object({\n${members.join('')}  })`)
  return declare(
    `${name}Request`,
    text,
    kinds.length === 1 ? kinds[0] : `z.union([\n  ${kinds.join(',\n  ')},\n  ])`,
  )
}

function formatSchema(schema, indent) {
  if (schema.$ref) return variableOf(nameOf(schema))
  if (schema.oneOf) return `z.union([${schema.oneOf.map((one) => formatSchema(one, indent)).join(', ')}])`
  if (schema.enum) return `z.enum(${JSON.stringify(schema.enum)})`
  const format = {
    string: formatString,
    integer: formatNumber,
    number: formatNumber,
    boolean: () => 'z.boolean()',
  }[schema.type]
  if (format) return format(schema)
  if (schema.type === 'array') {
    return `z.array(${formatSchema(schema.items ?? {}, indent)})${bounds(schema.minItems, schema.maxItems)}`
  }
  return schema.type === 'object' ? formatObject(schema, indent) : 'z.unknown()'
}

const FORMATS = { 'date-time': 'z.iso.datetime()', uri: 'z.url()' }

function formatString({ format, pattern, minLength, maxLength }) {
  const regex = pattern === undefined ? '' : `.regex(new RegExp(${JSON.stringify(pattern)}, 'u'))`
  return `${FORMATS[format] ?? 'z.string()'}${bounds(minLength, maxLength)}${regex}`
}

function formatNumber({ type, minimum, maximum }) {
  return `${type === 'integer' ? 'z.int()' : 'z.number()'}${bounds(minimum, maximum)}`
}

function bounds(min, max) {
  return `${min === undefined ? '' : `.min(${min})`}${max === undefined ? '' : `.max(${max})`}`
}

function formatObject(schema, indent) {
  const { properties, required = [], additionalProperties } = schema
  if (!properties)
    return formatMap(schema, typeof additionalProperties === 'object' ? additionalProperties : {}, indent)
  const inner = `${indent}  `
  const members = Object.entries(properties).map(([name, value]) => {
    const optional = required.includes(name) ? '' : '.optional()'
    return `${inner}${JSON.stringify(name)}: ${formatSchema(value, inner)}${optional},\n`
  })
  const never = forbidden(schema).map((name) => `${inner}${JSON.stringify(name)}: z.never().optional(),\n`)
  return `z.object({\n${[...members, ...never].join('')}${indent}})`
}

/** Members that a kind of body refuses, since they belong to another. */
function forbidden({ not, properties }) {
  const refused = not?.anyOf ?? (not ? [not] : [])
  return refused
    .filter((one) => one.required?.length === 1 && !one.properties)
    .map(({ required }) => required[0])
    .filter((name) => !Object.hasOwn(properties, name))
}

function formatMap({ propertyNames = {}, maxProperties }, values, indent) {
  const map = `z.record(${formatString(propertyNames)}, ${formatSchema(values, indent)})`
  if (maxProperties === undefined) return map
  return `${map}.refine((it) => Object.keys(it).length <= ${maxProperties}, 'more than ${maxProperties} entries')`
}
