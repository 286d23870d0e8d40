import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { listOperations, resolve } from './operations.mjs'

const HEADER = '// @ts-nocheck\n// Generated from spec/ by `npm run generate`. Do not edit.\n'
const require = createRequire(import.meta.url)

/**
 * One validator an operation, of `{ path, query, body }`. It gathers all errors, and drops members that the contract does not
 * know from the value it is given.
 */
export function formatRequestValidators(document, previous) {
  const schemas = listOperations(document).map(({ name, parameters, operation }) => {
    const schema = { type: 'object', properties: {}, required: ['path', 'query'] }
    for (const place of ['path', 'query']) {
      const here = parameters.filter((it) => it.in === place)
      schema.properties[place] = {
        type: 'object',
        properties: Object.fromEntries(here.map((it) => [it.name, it.schema])),
        required: here.filter((it) => it.required).map((it) => it.name),
      }
    }
    const body = operation.requestBody && resolve(document, operation.requestBody)
    if (body) schema.properties.body = body.content['application/json'].schema
    if (body?.required) schema.required.push('body')
    return [name, schema]
  })
  return compile(
    document,
    schemas.map(([name, schema]) => [name, closed(schema)]),
    { previous, removeAdditional: true },
  )
}

/**
 * One validator for each operation whose body comes in kinds or has rules between its members, of `{ body }`, by the published document.
 * It does not change what it is given.
 */
export function formatCombinationValidators(document, previous) {
  const schemas = listOperations(document).flatMap(({ name, operation }) => {
    const media =
      operation.requestBody && resolve(document, operation.requestBody).content['application/json']
    const schema = media && resolve(document, media.schema)
    return schema?.oneOf || schema?.allOf
      ? [[name, { type: 'object', properties: { body: media.schema } }]]
      : []
  })
  return compile(document, schemas, { previous, discriminator: true, change: forbid })
}

/** Where members are refused, an error that names the member. */
function forbid(schema) {
  if (Array.isArray(schema)) return schema.map(forbid)
  if (schema === null || typeof schema !== 'object') return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, forbid(value)]))
  if (copy.discriminator?.mapping) copy.discriminator = { propertyName: copy.discriminator.propertyName }
  const refused = (copy.not?.anyOf ?? [copy.not]).map((it) => it?.required)
  if (!refused.every((names) => names?.length === 1)) return copy
  const { not: _, ...rest } = copy
  return {
    ...rest,
    properties: { ...rest.properties, ...Object.fromEntries(refused.map(([it]) => [it, false])) },
  }
}

/** One validator for each schema that some response carries, and the table of which response carries which. */
export function formatResponseValidators(document, previous) {
  const table = Object.fromEntries(
    listOperations(document).map(({ name, operation }) => [
      name,
      Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status,
          schemaName(document, response),
        ]),
      ),
    ]),
  )
  const names = [...new Set(Object.values(table).flatMap((row) => Object.values(row)))].filter(Boolean)
  const schemas = names.map((name) => [name, { $ref: `#/components/schemas/${name}` }])
  const responses = `/** The schema of each response's JSON body; null where it has none. */\nexport const responses = ${JSON.stringify(table, null, 1)}\n`
  return compile(document, schemas, { previous, appendix: responses })
}

function schemaName(document, response) {
  const media = resolve(document, response).content?.['application/json']
  return media ? media.schema.$ref.split('/').at(-1) : null
}

/** Closes object schemas: in a response an undeclared member is a fault, in a request it is dropped (`removeAdditional`). */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  if (copy.type === 'object' && copy.additionalProperties === undefined) copy.additionalProperties = false
  return copy
}

/**
 * The code of validators. The first lines of a file tell what it was made of: where that is the same, `previous` is returned, since
 * most edits change texts, and compiling takes as long as everything else.
 */
function compile(document, schemas, { change = closed, previous, appendix = '', ...options } = {}) {
  const components = { schemas: local(change(document.components.schemas)) }
  const named = schemas.map(([name, schema]) => [name, local(schema)])
  const header = `${HEADER}// Made of ${fingerprint([components, named, options, appendix])}.\n`
  if (previous?.startsWith(header)) return previous
  // Loaded where it is needed, which is seldom.
  const { default: standaloneCode } = require('ajv/dist/standalone')
  const { Ajv } = require('ajv')
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
    ...options,
  })
  require('ajv-formats').default(ajv)
  ajv.addSchema({ $id: 'contract', components })
  for (const [name, schema] of named) ajv.addSchema(schema, name)
  const text = standaloneCode(ajv, Object.fromEntries(named.map(([name]) => [name, name])))
  return header + breakLines(importRequired(text)) + appendix
}

/** Of what validators are made of: schemas and options, Ajv, and this file. */
function fingerprint(parts) {
  const { version } = require('ajv/package.json')
  const own = readFileSync(new URL(import.meta.url), 'utf8')
  return createHash('sha256')
    .update(JSON.stringify([parts, version, own]))
    .digest('hex')
    .slice(0, 16)
}

/** A schema's rules without its prose, its references into the document pointed at the schemas added here. */
function local(schema) {
  if (Array.isArray(schema)) return schema.map(local)
  if (schema === null || typeof schema !== 'object') return schema
  const rules = Object.entries(withBounds(schema)).filter(([key, value]) => !isAnnotation(key, value))
  return Object.fromEntries(
    rules.map(([key, value]) => [key, key === '$ref' ? `contract${value}` : local(value)]),
  )
}

/** The format `int32` as the range that it stands for, whose breach has words. */
function withBounds(schema) {
  return schema.format === 'int32' ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1, ...schema } : schema
}

/** Under `properties` a key of such a name is a member, and its value a schema. */
function isAnnotation(key, value) {
  return (
    key === 'example' ||
    key.startsWith('x-') ||
    (key === 'format' && value === 'int32') ||
    ['default', 'readOnly'].includes(key) ||
    (key === 'description' && typeof value === 'string')
  )
}

/** The schemas that the generator keeps beside its code, one on a line, over several: reviews and diffs read lines. */
function breakLines(code) {
  return code.replaceAll(/^(const schema\d+ = )(\{.*\});?$/gm, (line, name, schema) =>
    line.length > 200 ? `${name}${JSON.stringify(JSON.parse(schema), null, 1)};` : line,
  )
}

/** The generator emits `require()` for its runtime parts; a module imports them. */
function importRequired(code) {
  const imports = new Map()
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, id) => {
    if (!imports.has(id)) imports.set(id, `runtime${imports.size}`)
    return imports.get(id)
  })
  const lines = [...imports].map(([id, name]) => `import ${name} from '${id}.js'`)
  for (const id of imports.keys()) require.resolve(`${id}.js`)
  return `${lines.join('\n')}\n${body}\n`
}
