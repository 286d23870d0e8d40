import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isObject, type OperationName, operations } from '@gatehouse/contract/core'
import { type GatewayHost, ToolError } from './gateway-host.ts'

type Members = Readonly<Record<string, unknown>>

/** How an operation travels. */
interface Operation {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: boolean
}

function operationOf(name: string): Operation {
  if (Object.hasOwn(operations, name)) return operations[name as OperationName] as Operation
  throw new ToolError(`There is no operation ${name}: describe_operation lists all`)
}

/** Whether an operation changes nothing; false for one that is not known. */
export function isReading(name: string): boolean {
  return Object.hasOwn(operations, name) && operationOf(name).method === 'GET'
}

/**
 * Calls an operation of the management API by the names of its parameters, wherever they travel; the contract's validators judge
 * them. Resolves to what it answered, as text.
 */
export async function callOperation(host: GatewayHost, name: string, parameters: Members): Promise<string> {
  const { method, path, query, body } = operationOf(name)
  const labels = [...path.matchAll(LABEL)].map(([, label = '']) => label)
  const given = (label: string) => parameters[label] ?? parameters[toCamelCase(label)]
  const missing = labels.filter((label) => given(label) === undefined)
  if (missing.length > 0) throw new ToolError(`${name} needs ${missing.join(', ')}`)
  const located = path.replaceAll(LABEL, (_, label: string) => encodeURIComponent(String(given(label))))
  const asked = new URLSearchParams()
  for (const member of Object.keys(query)) {
    const value = parameters[member]
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) asked.append(member, String(one))
  }
  const taken = new Set([...labels, ...labels.map(toCamelCase), ...Object.keys(query)])
  const rest = Object.entries(parameters).filter(([it]) => !taken.has(it))
  const answer = await host.call({
    method,
    path: located + (asked.size > 0 ? `?${asked}` : ''),
    ...(body && { body: JSON.stringify(Object.fromEntries(rest)) }),
  })
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {})
  if (answer.status >= 400) throw new ToolError(`${name} answered ${answer.status}: ${text}`)
  return text === '' || text === '{}' ? `${name} is done (${answer.status}).` : text
}

/** `{apiId}`, `{resource-arn}`, `{proxy+}` */
const LABEL = /\{([\w-]+)\+?\}/g

/** As clients name it: `resource-arn` is `resourceArn`. */
function toCamelCase(label: string): string {
  return label.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** An operation's documentation and parameters; the names of all where it is empty. */
export function describeOperation(name: string): string {
  if (name === '') return Object.keys(operations).join(', ')
  const { method, path } = operationOf(name)
  const document = readDocument()
  const item = document.paths[path.replaceAll(/\+\}/g, '}')] ?? document.paths[path]
  const told = item?.[method.toLowerCase()]
  if (!told) return `${name}: ${method} ${path}`
  const parameters = (told.parameters ?? [])
    .map((it) => resolve(document, it))
    .map(({ name: member, in: place, required, description, schema }) => ({
      name: member,
      in: place,
      required: required === true,
      description,
      type: schema?.type,
    }))
  const content = told.requestBody && resolve(document, told.requestBody).content
  const schema = content?.['application/json']?.schema
  return JSON.stringify(
    {
      operation: name,
      description: told.description,
      parameters,
      ...(schema !== undefined && { body: expand(document, schema, 3) }),
    },
    null,
    1,
  )
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
}

interface DocumentedOperation {
  readonly description?: string
  readonly parameters?: readonly Documented[]
  readonly requestBody?: Documented
}

interface Documented {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: { readonly type?: string }
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>
}

let read: Document | undefined

function readDocument(): Document {
  const file = createRequire(import.meta.url).resolve('@gatehouse/contract/openapi.json')
  read ??= JSON.parse(readFileSync(file, 'utf8')) as Document
  return read
}

/** What a reference within the document stands for. */
function resolve<T extends { readonly $ref?: string }>(document: Document, value: T): T {
  if (value.$ref === undefined) return value
  const path = value.$ref.replace(/^#\//, '').split('/')
  const found = path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), document)
  return (found ?? value) as T
}

/** A schema with its references filled in, so many deep. */
function expand(document: Document, value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((it) => expand(document, it, depth))
  if (!isObject(value)) return value
  const whole = '$ref' in value ? resolve(document, value as { $ref?: string }) : value
  if (depth === 0) return '$ref' in value ? { type: 'object' } : whole
  const next = '$ref' in value ? depth - 1 : depth
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => !name.startsWith('x-') && name !== 'example' && name !== 'examples')
      .map(([name, it]) => [name, expand(document, it, next)]),
  )
}
