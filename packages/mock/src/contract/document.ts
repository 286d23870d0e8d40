import { CONNECTIONS_EXCEPTIONS, isObject } from '@gatehouse/contract'
import { listOf, membersOf, type Node, nodesOf } from './nodes.ts'

/** A JSON Schema of a published document. */
export type Schema = Readonly<Record<string, unknown>>

/** A published document, as far as the mock reads it. */
export interface PublishedDocument {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Node>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** A parameter of an operation, in its path or its query. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: Schema
}

/** What a response may carry in one media type. */
export interface Content {
  readonly schema: Schema
  /** The names of the examples, in the document's order. */
  readonly examples: readonly string[]
  /** The examples by name. */
  readonly values: Readonly<Record<string, unknown>>
  /** The exceptions of examples that are not of the one that the body's schema is named after, by name. */
  readonly exceptions: Readonly<Record<string, string>>
}

/** A response that an operation declares. */
export interface DeclaredResponse {
  readonly status: number
  /** By media type; empty where there is no body. */
  readonly content: Readonly<Record<string, Content>>
  /** What `x-amzn-ErrorType` says: the name of the body's schema. Undefined for a success. */
  readonly exception: string | undefined
}

/** An operation of a published document, its references resolved down to the schemas. */
export interface Operation {
  readonly name: string
  readonly method: string
  readonly path: string
  /** The names of the labels in its path, in their order. */
  readonly labels: readonly string[]
  readonly parameters: readonly Parameter[]
  /** The types of its query's parameters, by name. */
  readonly queryTypes: Readonly<Record<string, string>>
  readonly body: RequestBody | undefined
  readonly responses: readonly DeclaredResponse[]
  /** Those for more than one status, by `5XX` and the like, or `default`. Their own status is 0. */
  readonly ranges: Readonly<Record<string, DeclaredResponse>>
}

/** A request's body: a JSON object, or bytes that are taken as they are. */
export interface RequestBody {
  readonly isJson: boolean
  readonly required: boolean
  readonly schema: Schema
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete']
const JSON_TYPE = 'application/json'

/** The exception of an answer without a body, by status. */
const BODYLESS_EXCEPTIONS: Readonly<Record<number, string>> = {
  [CONNECTIONS_EXCEPTIONS.GoneException]: 'GoneException',
}

/** Reads the text of a published document. Throws, in one line, when it is not one. */
export function parseDocument(text: string): PublishedDocument {
  const document: unknown = JSON.parse(text)
  if (!isOpenApi(document)) throw new Error('not an OpenAPI document')
  if (!hasSchemas(document)) throw new Error('no paths or no schemas')
  return document
}

function isOpenApi(document: unknown): document is Pick<PublishedDocument, 'openapi'> {
  return isObject(document) && typeof document.openapi === 'string'
}

function hasSchemas(document: Partial<PublishedDocument>): document is PublishedDocument {
  return isObject(document.paths) && isObject(document.components?.schemas)
}

/** Every operation of a document. Throws when a reference leads nowhere. */
export function listOperations(document: PublishedDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) =>
      toOperation(document, { path, method, item, node: membersOf(item[method]) }),
    ),
  )
}

/** The examples of an operation's request and of one of its answers, by name. */
export interface Examples {
  readonly requests: Readonly<Record<string, Node>>
  readonly answers: Readonly<Record<string, Node>>
}

/** Reads the JSON examples of an operation. Throws when a reference leads nowhere. */
export function readExamples(
  document: PublishedDocument,
  { path, method }: Operation,
  status: number,
): Examples {
  const { requestBody, responses } = membersOf(document.paths[path]?.[method.toLowerCase()])
  return {
    requests: examplesOf(document, membersOf(requestBody)),
    answers: examplesOf(document, membersOf(membersOf(responses)[status])),
  }
}

function examplesOf(document: PublishedDocument, message: Node): Record<string, Node> {
  const content = nodesOf(resolve(document, message).content)
  const values = valuesOf(document, nodesOf(content[JSON_TYPE]?.examples))
  return Object.fromEntries(Object.entries(values).map(([name, it]) => [name, membersOf(it)]))
}

function valuesOf(
  document: PublishedDocument,
  examples: Readonly<Record<string, Node>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(examples).map(([name, it]) => [name, resolve(document, it).value]))
}

interface Place {
  readonly path: string
  readonly method: string
  readonly item: Node
  readonly node: Node
}

function toOperation(document: PublishedDocument, { path, method, item, node }: Place): Operation {
  const parameters = [...listOf(item.parameters), ...listOf(node.parameters)].map((it) =>
    toParameter(resolve(document, membersOf(it))),
  )
  const query = parameters.filter((it) => it.in === 'query')
  const declared = Object.entries(nodesOf(node.responses))
  const isOne = ([status]: readonly [string, Node]) => /^\d+$/.test(status)
  return {
    name: String(node.operationId),
    method: method.toUpperCase(),
    path,
    labels: labelsOf(path),
    parameters,
    queryTypes: Object.fromEntries(query.map(({ name, schema }) => [name, String(schema.type)])),
    body: isObject(node.requestBody) ? toRequestBody(resolve(document, node.requestBody)) : undefined,
    responses: declared
      .filter(isOne)
      .map(([status, response]) => toResponse(document, Number(status), resolve(document, response))),
    ranges: Object.fromEntries(
      declared
        .filter((it) => !isOne(it))
        .map(([range, response]) => [range, toResponse(document, 0, resolve(document, response))]),
    ),
  }
}

function toParameter({ name, in: place, required, schema }: Node): Parameter {
  return { name: String(name), in: String(place), required: required === true, schema: membersOf(schema) }
}

/** The names of the labels in a path, in their order. */
export function labelsOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label)
}

function toRequestBody({ content, required }: Node): RequestBody {
  const [[type, { schema }] = ['', {}]] = Object.entries(nodesOf(content))
  return { isJson: type === JSON_TYPE, required: required === true, schema: membersOf(schema) }
}

function toResponse(document: PublishedDocument, status: number, response: Node): DeclaredResponse {
  const content = Object.fromEntries(
    Object.entries(nodesOf(response.content)).map(([type, { schema, examples }]): [string, Content] => [
      type,
      {
        schema: membersOf(schema),
        examples: Object.keys(membersOf(examples)),
        values: valuesOf(document, nodesOf(examples)),
        exceptions: exceptionsOf(document, nodesOf(examples)),
      },
    ]),
  )
  return { status, content, exception: status < 400 ? undefined : exceptionOf(status, content) }
}

/** Some answers share status and body with another exception: those of signatures, and of quotas. management §1.3 */
function exceptionsOf(
  document: PublishedDocument,
  examples: Readonly<Record<string, Node>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(examples).flatMap(([name, it]) => {
      const exception = resolve(document, it)['x-exception']
      return typeof exception === 'string' ? [[name, exception]] : []
    }),
  )
}

function exceptionOf(status: number, content: Readonly<Record<string, Content>>): string | undefined {
  const reference = content[JSON_TYPE]?.schema.$ref
  return typeof reference === 'string' ? reference.split('/').at(-1) : BODYLESS_EXCEPTIONS[status]
}

/** The node that a reference of this document points at; other nodes are returned as they are. */
export function resolve(document: PublishedDocument, node: Node): Node {
  if (typeof node.$ref !== 'string') return node
  const steps = node.$ref.slice(2).split('/')
  const found = steps.map(unescapePointer).reduce<unknown>(stepInto, document)
  if (!isObject(found)) throw new Error(`${node.$ref} leads nowhere`)
  return found
}

function stepInto(at: unknown, step: string): unknown {
  return Array.isArray(at) ? at[Number(step)] : membersOf(at)[step]
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
