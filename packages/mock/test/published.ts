import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)

/** The folders of the published documents. */
export type DocumentName = 'aws' | 'catalog' | 'connections'

/** An operation of a published document, as the tests need it. */
export interface PublishedOperation {
  readonly name: string
  readonly method: string
  /** With its labels filled in, and the query parameters that it requires. */
  readonly url: string
  readonly success: number
  readonly errors: readonly number[]
  /** The examples of its JSON or binary request body, by name; empty where it takes none. */
  readonly requests: Readonly<Record<string, unknown>>
  /** The examples of its JSON answers, by status and name. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** What an answer's JSON body has that the published document does not allow. */
  judge(status: number, body: unknown): readonly string[]
}

/** Where a published document is. */
export function pathOf(name: DocumentName): string {
  return fileURLToPath(new URL(`../../../packages/contract/documents/${name}/openapi.json`, import.meta.url))
}

/** Every operation of a published document. */
export async function readOperations(name: DocumentName): Promise<readonly PublishedOperation[]> {
  const whole = pathOf(name).replace('openapi.json', 'openapi.dereferenced.json')
  const document = JSON.parse(await readFile(whole, 'utf8')) as {
    paths: Record<string, Record<string, Node>>
  }
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, node]) => toOperation({ path, method, node, shared: item.parameters })),
  )
}

// biome-ignore lint/suspicious/noExplicitAny: nodes of an OpenAPI document
type Node = any

interface Place {
  readonly path: string
  readonly method: string
  readonly node: Node
  readonly shared: Node
}

function toOperation({ path, method, node, shared }: Place): PublishedOperation {
  const statuses = Object.keys(node.responses).map(Number)
  const parameters: Node[] = [...(shared ?? []), ...(node.parameters ?? [])]
  const [request] = Object.values<Node>(node.requestBody?.content ?? {})
  return {
    name: node.operationId,
    method: method.toUpperCase(),
    url: fill(path, parameters),
    success: statuses.find((status) => status < 300) ?? 0,
    errors: statuses.filter((status) => status >= 400),
    requests: valuesOf(request?.examples),
    answers: Object.fromEntries(
      Object.entries<Node>(node.responses).map(([status, { content }]) => [
        status,
        valuesOf(content?.['application/json']?.examples),
      ]),
    ),
    judge: compileJudge(node.responses),
  }
}

function fill(path: string, parameters: readonly Node[]): string {
  const exampleOf = (label: string) => parameters.find((it) => it.name === label)?.example ?? 'x'
  const url = path.replaceAll(/\{([^}]+)\}/g, (_, label: string) => encodeURIComponent(exampleOf(label)))
  const query = parameters
    .filter((it) => it.in === 'query' && it.required)
    .map((it): [string, string] => [it.name, String(it.example ?? it.schema.enum?.[0] ?? 'team')])
  return query.length === 0 ? url : `${url}?${new URLSearchParams(query)}`
}

function valuesOf(examples: Node): Record<string, unknown> {
  return Object.fromEntries(Object.entries<Node>(examples ?? {}).map(([name, { value }]) => [name, value]))
}

function compileJudge(responses: Readonly<Record<string, Node>>): PublishedOperation['judge'] {
  const validators = new Map<number, ValidateFunction>()
  return (status, body) => {
    const response = responses[status] ?? (status >= 500 ? responses.default : undefined)
    if (!response) return ['the status is not declared']
    const schema = response.content?.['application/json']?.schema
    if (!schema) return body === undefined ? [] : ['there must be no body']
    const validate = validators.get(status) ?? ajv.compile(schema)
    validators.set(status, validate)
    return validate(body) ? [] : [ajv.errorsText(validate.errors)]
  }
}
