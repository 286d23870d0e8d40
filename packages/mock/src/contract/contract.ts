import { findTooMany, type RequestParts, type RequestProblem, toRequestProblems } from '@gatehouse/contract'
import { Ajv, type ErrorObject } from 'ajv'
import formats from 'ajv-formats'
import {
  type Content,
  listOperations,
  type Operation,
  type PublishedDocument,
  type Schema,
} from './document.ts'
import { compileMatcher, type Matcher } from './match.ts'
import { toPlausible, withPlausibleMembers } from './plausible.ts'
import { createPrism, type Prism } from './prism.ts'
import { close, mapSchema, narrow } from './schemas.ts'
import { mergeVariants, nameRefused } from './variants.ts'

/**
 * A published document as the mock serves it. Everything is judged by this document and not by the validators that the
 * contract package carries, so a document that replaces it holds at once and as a whole.
 */
export interface Contract {
  readonly operations: readonly Operation[]
  readonly match: Matcher
  readonly prism: Prism
  /** The rules that a request breaks; empty for a good one. */
  judgeRequest(operation: Operation, parts: RequestParts): readonly RequestProblem[]
  /** Whether data is what a response's content declares. A member that the schema does not declare is a fault. */
  accepts(content: Content, data: unknown): boolean
  /** The rules that a response's body breaks, one line each. */
  judgeResponse(content: Content, data: unknown): readonly string[]
  /** The schema to make data up from, whole in itself; undefined for a content whose schema leaves everything open. */
  narrowed(content: Content): Schema | undefined
  /** Compiles what is otherwise compiled when it is first needed. Throws when that fails. */
  check(): void
}

type Schemas = Readonly<Record<string, Schema>>
type Change = (schema: Schema) => Schema

/** Compiles a published document. Throws when a reference of an operation leads nowhere. */
export function compileContract(document: PublishedDocument): Contract {
  const operations = listOperations(document)
  const { schemas } = document.components
  const loose = once(() => createAjv(mergeAll(schemas), (schema) => schema))
  const strict = once(() => createAjv(mergeAll(schemas), close))
  const whole = once(() => createAjv(schemas, nameRefused))
  const request = lazily((operation: Operation) => loose().compile(toRequestSchema(operation)))
  const combination = lazily((operation: Operation) => whole().compile(toRequestSchema(operation)))
  const response = lazily(({ schema }: Content) => strict().compile(localize(schema, close)))
  const narrowedSchemas = once(() => narrowAll(schemas))
  const narrowed = lazily((content: Content) => narrowContent(content, narrowedSchemas()))
  return {
    operations,
    match: compileMatcher(operations),
    prism: createPrism(document),
    judgeRequest(operation, parts) {
      const tooMany = findTooMany(parts)
      if (tooMany.length > 0) return tooMany
      const members = request(operation)
      if (!members(parts)) return toRequestProblems(members.errors ?? [], parts)
      const together = combination(operation)
      return together(parts) ? [] : toRequestProblems(together.errors ?? [], parts)
    },
    accepts: (content, data) => response(content)(data),
    judgeResponse(content, data) {
      const validate = response(content)
      if (validate(data)) return []
      return (validate.errors ?? []).map((error) => formatError(error, data))
    },
    narrowed,
    check() {
      for (const operation of operations) {
        request(operation)
        combination(operation)
        for (const { content } of [...operation.responses, ...Object.values(operation.ranges)])
          Object.values(content).forEach(response)
      }
    },
  }
}

/** What is wrong with a response's body, in one line. */
function formatError(error: ErrorObject, data: unknown): string {
  const below = { ...error, instancePath: `/body${error.instancePath}` }
  const [problem] = toRequestProblems([below], { path: {}, query: {}, body: data })
  const additionalProperty: unknown = error.params.additionalProperty
  if (additionalProperty !== undefined) return `'${additionalProperty}' is not in the contract`
  return `'${problem?.member}' must ${problem?.constraint}`
}

function createAjv(schemas: Schemas, change: Change): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    messages: false,
    logger: false,
    discriminator: true,
  })
  formats.default(ajv)
  return ajv.addSchema({
    $id: 'contract',
    components: { schemas: mapValues(schemas, (schema) => localize(schema, change)) },
  })
}

/** The schemas by which each member is judged by itself: the kinds of a body as one, without the rules between members. */
function mergeAll(schemas: Schemas): Schemas {
  return mapValues(schemas, (schema) => {
    const { allOf: _, ...members } = mergeVariants(schema, schemas)
    return members
  })
}

/** A schema without prose, its references into the document pointed at the schemas that the validators share. */
function localize(schema: Schema, change: Change): Schema {
  return mapSchema(schema, (it) => change('$ref' in it ? { ...it, $ref: `contract${String(it.$ref)}` } : it))
}

/** The schema of `{ path, query, body }`. Members that the contract does not know are allowed: the service ignores them. */
function toRequestSchema({ parameters, body }: Operation): Schema {
  const places = ['path', 'query'].map((place) => {
    const here = parameters.filter((it) => it.in === place)
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, schema]))
    const required = here.filter((it) => it.required).map(({ name }) => name)
    return [place, { type: 'object', properties, required }]
  })
  const json = body?.isJson ? { body: body.schema } : {}
  const required = body?.isJson && body.required ? ['body'] : []
  const properties = { ...Object.fromEntries(places), ...json }
  return localize(
    { type: 'object', properties, required: ['path', 'query', ...required] },
    (schema) => schema,
  )
}

function narrowAll(schemas: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, narrowPlausibly(toPlausible(name, schema))]),
  )
}

function narrowPlausibly(schema: Schema): Schema {
  return mapSchema(schema, (it) => withPlausibleMembers(narrow(it)))
}

function narrowContent({ schema }: Content, schemas: Schemas): Schema | undefined {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  const whole = name === undefined ? narrowPlausibly(schema) : (schemas[name] ?? schema)
  if (whole.type === 'object' && !whole.properties && whole.additionalProperties === true) return undefined
  return inline(whole, schemas, [])
}

/** A schema with the schemas that it refers to in place, because generators follow references only so far. */
function inline(schema: Schema, schemas: Schemas, within: readonly string[]): Schema {
  return mapSchema(schema, (inner) => {
    const name = typeof inner.$ref === 'string' ? (inner.$ref.split('/').at(-1) ?? '') : ''
    const target = within.includes(name) ? undefined : schemas[name]
    if (!target) return inner
    // What stands beside a reference holds as well, and is narrower.
    const { $ref: _, ...beside } = inner
    return { ...inline(target, schemas, [...within, name]), ...beside }
  })
}

function mapValues(schemas: Schemas, change: Change): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function lazily<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
