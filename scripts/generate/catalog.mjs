/** The catalog dialect, derived from the contract by one rule: see `toCatalog`. */
import { writeDenials } from './denials.mjs'
import { writeLinks } from './links.mjs'
import { listOperations, resolve } from './operations.mjs'
import { writeQuotas } from './quotas.mjs'
import { writeReadOnly } from './read-only.mjs'
import { refName, refTo, schemasWithin } from './schemas.mjs'
import { writeTexts } from './texts.mjs'
import { writeVariants } from './variants.mjs'

/** The statuses that the catalog numbers in its own way. */
export const CATALOG_STATUSES = { 400: 482, 404: 480, 409: 483, 429: 481 }

/**
 * The document in the catalog dialect: members of response bodies begin with a capital and none is promised, the keys of maps
 * stay, four statuses have numbers of their own, and everything is below `/catalog`. Requests are the same.
 */
export function toCatalog(source) {
  const document = examplesFor(source, 'catalog')
  writeReadOnly(document)
  writeVariants(document)
  writeDenials(document)
  writeQuotas(document)
  const shapes = describeShapes(document)
  document.info.title += ' (catalog dialect)'
  document.servers = [{ ...document.servers[0], url: `${document.servers[0].url}/catalog` }]
  renameExamples(document, shapes)
  renameSchemas(document, shapes)
  writeTexts(document, { statuses: CATALOG_STATUSES, spell: capitalize, dialect: CATALOG_NOTE })
  writeLinks(document, capitalize)
  for (const { operation } of listOperations(document)) operation.responses = renumber(operation.responses)
  return document
}

/** The contract's own dialect: what travels on the wire of the service. */
export function toWire(source) {
  const document = examplesFor(source, 'aws')
  writeReadOnly(document)
  writeVariants(document)
  writeDenials(document)
  writeQuotas(document)
  writeTexts(document, { dialect: WIRE_NOTE })
  writeLinks(document, (name) => name)
  return document
}

/** A copy without the examples of other dialects: `x-dialect` names the one that an example is for. */
function examplesFor(source, dialect) {
  const document = structuredClone(source)
  const { examples } = document.components
  const isForeign = ([, example]) => (resolve(document, example)['x-dialect'] ?? dialect) !== dialect
  const keep = (all) => Object.fromEntries(Object.entries(all).filter((it) => !isForeign(it)))
  for (const { operation } of listOperations(document)) {
    for (const message of [operation.requestBody, ...Object.values(operation.responses)]) {
      for (const media of Object.values(message?.content ?? {})) media.examples = keep(media.examples)
    }
  }
  document.components.examples = keep(examples)
  for (const example of Object.values(document.components.examples)) delete example['x-dialect']
  return document
}

const WIRE_NOTE =
  'It is what travels on the wire of the service, and what AWS SDKs, the AWS CLI and infrastructure tools call. Gatehouse' +
  ' serves it locally; the same document describes the service on AWS.'

const CATALOG_NOTE =
  'It is the catalog dialect, which Gatehouse serves below `/catalog`: members of response bodies begin with a capital, and the' +
  ' statuses 480, 481, 482 and 483 stand for NotFoundException, TooManyRequestsException, BadRequestException and' +
  ' ConflictException.'

/**
 * The members of the response schemas that hold schemas with members: by schema and member, the name of one (`"Cors"`), a list
 * of one (`["Api"]`) or a map of one (`{"*": "RouteSettings"}`). Schemas without members are left out.
 */
function describeShapes(document) {
  const names = [...schemasWithin(document, responsesOf(document))].filter((name) =>
    membersOf(document, name),
  )
  const known = new Set(names)
  return Object.fromEntries(
    names.map((name) => {
      const members = Object.entries(membersOf(document, name)).map(([key, schema]) => [
        key,
        holds(document, schema, known),
      ])
      return [name, Object.fromEntries(members.filter(([, shape]) => shape !== undefined))]
    }),
  )
}

function holds(document, schema, known) {
  const name = refName(schema)
  if (known.has(name)) return name
  const target = resolve(document, schema)
  const item = refName(target.items)
  if (known.has(item)) return [item]
  const value = refName(target.additionalProperties)
  return known.has(value) ? { '*': value } : undefined
}

function membersOf(document, name) {
  return document.components.schemas[name].properties
}

function responsesOf(document) {
  return listOperations(document).flatMap(({ operation }) => Object.values(operation.responses))
}

/** A body with its members renamed as `shapes` says. */
export function renameMembers(shapes, shape, value) {
  if (shape === undefined || value === null || typeof value !== 'object') return value
  if (Array.isArray(shape)) return value.map((item) => renameMembers(shapes, shape[0], item))
  const entries = Object.entries(value)
  if (typeof shape === 'object') {
    return Object.fromEntries(entries.map(([key, item]) => [key, renameMembers(shapes, shape['*'], item)]))
  }
  const members = shapes[shape]
  if (!members) return value
  return Object.fromEntries(
    entries.map(([key, item]) => [capitalize(key), renameMembers(shapes, members[key], item)]),
  )
}

function renameExamples(document, shapes) {
  const done = new Set()
  for (const response of responsesOf(document)) {
    const media = resolve(document, response).content?.['application/json']
    for (const example of Object.values(media?.examples ?? {})) {
      const target = resolve(document, example)
      if (done.has(target)) continue
      done.add(target)
      target.value = renameMembers(shapes, refName(media.schema), target.value)
    }
  }
}

/** Gives responses schemas of their own wherever a request shares one whose members change. */
function renameSchemas(document, shapes) {
  const requests = listOperations(document).flatMap(({ operation, parameters }) => [
    operation.requestBody,
    parameters,
  ])
  const shared = schemasWithin(document, requests)
  const changed = changedSchemas(document, shapes)
  const nameOf = (name) => (changed.has(name) && shared.has(name) ? `${name}Output` : name)
  const renamed = [...changed].map((name) => [
    nameOf(name),
    renameSchema(document.components.schemas[name], changed, nameOf),
  ])
  for (const response of responsesOf(document)) {
    const media = resolve(document, response).content?.['application/json']
    const name = refName(media?.schema)
    if (changed.has(name)) media.schema = refTo(nameOf(name))
  }
  Object.assign(document.components.schemas, Object.fromEntries(renamed))
}

/** The response schemas with members, and the maps of them. */
function changedSchemas(document, shapes) {
  const changed = new Set(Object.keys(shapes))
  for (const name of schemasWithin(document, responsesOf(document))) {
    const value = refName(document.components.schemas[name].additionalProperties)
    if (changed.has(value)) changed.add(name)
  }
  return changed
}

function renameSchema(schema, changed, nameOf) {
  const { required: _, ...copy } = pointTo(structuredClone(schema), changed, nameOf)
  if (!copy.properties) return copy
  copy.properties = Object.fromEntries(
    Object.entries(copy.properties).map(([key, it]) => [capitalize(key), it]),
  )
  return copy
}

function pointTo(node, changed, nameOf) {
  if (Array.isArray(node)) return node.map((item) => pointTo(item, changed, nameOf))
  if (node === null || typeof node !== 'object') return node
  const name = refName(node)
  if (changed.has(name)) return { ...node, ...refTo(nameOf(name)) }
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, pointTo(item, changed, nameOf)]))
}

function renumber(responses) {
  return Object.fromEntries(
    Object.entries(responses).map(([status, it]) => [CATALOG_STATUSES[status] ?? status, it]),
  )
}

function capitalize(name) {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The codec's table: what `renameMembers` needs at run time. */
export function formatCatalogTable(document) {
  const bodies = Object.fromEntries(
    listOperations(document).map(({ name, operation }) => {
      const status = Object.keys(operation.responses).find((it) => it < '300')
      return [
        name,
        refName(resolve(document, operation.responses[status]).content?.['application/json'].schema) ?? null,
      ]
    }),
  )
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

/** By schema and member, the schema that a response's member holds: one, a list of it, or a map of it. */
export const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = ${JSON.stringify(describeShapes(document), null, 1)}
export type Shape = string | readonly string[] | { readonly '*': string }

/** The schema of each operation's success body; null where it has none. */
export const bodies: Readonly<Record<string, string | null>> = ${JSON.stringify(bodies, null, 1)}
`
}
