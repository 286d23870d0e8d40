import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** As much of a JSON schema as the tests look at. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  enum?: string[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  pattern?: string
  example?: unknown
}

/** What carries examples: a media type, a parameter or a header. */
export interface Exemplified {
  $ref?: string
  schema?: Schema
  example?: unknown
  examples?: Record<string, { $ref?: string; value?: unknown; 'x-exception'?: string }>
}

/** A parameter of an operation. */
export interface Parameter extends Exemplified {
  name: string
  in: string
  required?: boolean
}

/** A request body or a response. */
export interface Message {
  $ref?: string
  required?: boolean
  headers?: Record<string, Exemplified>
  content?: Record<string, Exemplified>
}

/** An operation as the document has it. */
export interface Operation {
  operationId: string
  tags?: string[]
  description?: string
  parameters?: Parameter[]
  requestBody?: Message
  responses: Record<string, Message>
}

/** A bundled OpenAPI document. */
export interface ContractDocument {
  paths: Record<string, Record<string, unknown>>
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> }
}

/** An operation with where it is found and all its parameters, those of its path included. */
export interface LocatedOperation {
  name: string
  method: string
  path: string
  parameters: Parameter[]
  operation: Operation
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation of the document. */
export function operationsOf(document: ContractDocument): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as Operation
      const own = [item.parameters as Parameter[] | undefined, operation.parameters].flatMap(
        (list) => list ?? [],
      )
      const parameters = own.map((parameter) => resolve(document, parameter))
      return { name: operation.operationId, method: method.toUpperCase(), path, parameters, operation }
    }),
  )
}

/** The component that a `$ref` points at; other nodes are returned as they are. Throws when there is none. */
export function resolve<Node extends { $ref?: string }>(document: ContractDocument, node: Node): Node {
  if (node.$ref === undefined) return node
  const [, , kind = '', name = ''] = node.$ref.split('/')
  const target = document.components[kind]?.[name]
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`)
  return target as Node
}

/** The JSON text of a fresh bundle of a document in `spec/`. */
export async function bundleContract(name = 'openapi.yaml'): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { bundle } = (await import(join(root, 'scripts/generate/bundle.mjs'))) as {
    bundle(source: string): Promise<string>
  }
  return bundle(join(root, 'spec', name))
}
