import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as connections from '@aws-sdk/client-apigatewaymanagementapi'
import * as management from '@aws-sdk/client-apigatewayv2'
import { type Limits, limitsOf } from './service-limits.ts'

/** A value of the service's model. An enum stands at the string that is limited to it. */
export type ServiceShape =
  | { kind: 'string' | 'number' | 'boolean' | 'timestamp' | 'blob'; enum?: string[] }
  | { kind: 'list' | 'map'; member: ServiceShape }
  | { kind: 'structure'; members: ServiceMember[] }

/** A member of a structure under its name on the wire. */
export interface ServiceMember {
  name: string
  location: 'label' | 'query' | 'body' | 'payload'
  required: boolean
  shape: ServiceShape
  /** Of the texts or numbers that the member has, itself or as values. */
  limits: Limits
}

/** An operation of the service. `output` is missing where it answers without a body. */
export interface ServiceOperation {
  method: string
  path: string
  status: number
  input: ServiceMember[]
  output?: ServiceShape
  errors: number[]
}

/** All operations of the service by name. */
export type ServiceModel = Record<string, ServiceOperation>

/**
 * A schema as the SDK writes it down: an array that begins with a code of its kind, or a number if it is
 * simple.
 */
type Raw = number | string | readonly unknown[] | (() => Raw)
/** The names of the TypeScript types of all members, by interface. */
type TypeNames = Map<string, Map<string, string>>

const STRUCTURE = 3
const OPERATION = 9
const LIST = 1
const MAP = 2
const LIST_OF = 64
const MAP_OF = 128
const SIMPLE = ['string', 'number', 'boolean', undefined, 'timestamp', 'timestamp'] as const
const BLOB = 21
const HTTP_LABEL = 1
const HTTP_PAYLOAD = 16

/** A client of the SDK: what it exports, where it is installed, and the types of the members of its interfaces. */
interface Client {
  readonly exported: Readonly<Record<string, unknown>>
  readonly folder: string
  readonly typeNames: TypeNames
}

const CLIENTS = {
  'client-apigatewayv2': management as unknown as Client['exported'],
  'client-apigatewaymanagementapi': connections as unknown as Client['exported'],
}

/**
 * Reads the model of the service out of the AWS SDK's client: methods, paths and members from its schemas,
 * the enums of members from its types, the errors of operations from its doc comments.
 */
export async function readServiceSchemas(
  name: keyof typeof CLIENTS = 'client-apigatewayv2',
): Promise<ServiceModel> {
  const exported = CLIENTS[name]
  const folder = join(
    dirname(createRequire(import.meta.url).resolve(`@aws-sdk/${name}/package.json`)),
    'dist-types',
  )
  const typeNames = parseInterfaces(await readFile(join(folder, 'models/models_0.d.ts'), 'utf8'))
  const client = { exported, folder, typeNames }
  const schemas = Object.entries(exported).filter(([, it]) => Array.isArray(it) && it[0] === OPERATION)
  const entries = schemas.map(async ([key, raw]): Promise<[string, ServiceOperation]> => {
    const operation = key.replace(/\$$/, '')
    const errors = await readErrors(client, operation)
    return [operation, toOperation(raw as readonly unknown[], errors, client)]
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** The names of the structures of the service's model, as the SDK has them. */
export function structureNames(): readonly string[] {
  const structures = Object.values(CLIENTS['client-apigatewayv2']).filter(
    (it) => Array.isArray(it) && it[0] === STRUCTURE,
  )
  return structures.map((it) => String((it as readonly unknown[])[2]))
}

function toOperation(raw: readonly unknown[], errors: number[], client: Client): ServiceOperation {
  const [, , , traits, input, output] = raw
  const [method, template, status] = (traits as { http: [string, string, number] }).http
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => `{${toLabel(name)}}`)
  const operation = { method, path, status, input: toMembers(input as Raw, client), errors }
  const answer = dereference(output as Raw)
  if (answer === 'unit') return operation
  const members = toMembers(answer, client)
  const payload = members.find(({ location }) => location === 'payload')
  return { ...operation, output: payload?.shape ?? { kind: 'structure', members } }
}

function toMembers(reference: Raw, client: Client): ServiceMember[] {
  const raw = dereference(reference)
  if (raw === 'unit') return []
  const [, , structure, , names, references, requiredCount = 0] = raw as readonly unknown[]
  return (names as string[]).map((name, index) => {
    const [target, traits] = (references as [Raw, unknown][])[index] ?? []
    const typeName = client.typeNames.get(structure as string)?.get(name)
    if (target === undefined || typeName === undefined) throw new Error(`no type of ${structure}.${name}`)
    const shape = toShape(target, typeName, client)
    const place = toPlace(name, traits)
    const limits = limitsOf(structure as string, uncapitalize(name))
    return { ...place, required: index < (requiredCount as number), shape, limits }
  })
}

function toPlace(name: string, traits: unknown): Pick<ServiceMember, 'name' | 'location'> {
  if (traits === HTTP_LABEL) return { name: toLabel(name), location: 'label' }
  if (traits === HTTP_PAYLOAD) return { name, location: 'payload' }
  const { httpQuery, jsonName } = traits as { httpQuery?: string; jsonName?: string }
  if (httpQuery !== undefined) return { name: httpQuery, location: 'query' }
  if (jsonName !== undefined) return { name: jsonName, location: 'body' }
  throw new Error(`${name} has unknown traits ${JSON.stringify(traits)}`)
}

/** A label's name on the wire, which the SDK does not keep: the service spells one label in its own way. */
function toLabel(name: string): string {
  return name === 'ResourceArn' ? 'resource-arn' : uncapitalize(name)
}

function uncapitalize(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

function toShape(reference: Raw, typeName: string, client: Client): ServiceShape {
  const raw = dereference(reference)
  if (typeof raw === 'number') return toSimple(raw, typeName, client)
  const [kind, , , , key, value] = raw as readonly unknown[]
  if (kind === LIST) return { kind: 'list', member: toShape(key as Raw, typeName, client) }
  if (kind === MAP) return { kind: 'map', member: toShape(value as Raw, typeName, client) }
  return { kind: 'structure', members: toMembers(raw, client) }
}

function toSimple(code: number, typeName: string, client: Client): ServiceShape {
  if (code === BLOB) return { kind: 'blob' }
  if (code >= MAP_OF) return { kind: 'map', member: toSimple(code - MAP_OF, typeName, client) }
  if (code >= LIST_OF) return { kind: 'list', member: toSimple(code - LIST_OF, typeName, client) }
  const kind = SIMPLE[code]
  if (kind === undefined) throw new Error(`unknown type code ${code}`)
  const values = client.exported[typeName.replace(/\[\]$|^Record<string, (.*)>$/, '$1')]
  return values === undefined ? { kind } : { kind, enum: Object.values(values as Record<string, string>) }
}

function dereference(reference: Raw): Raw {
  if (typeof reference === 'function') return dereference(reference())
  const [target, traits] = Array.isArray(reference) ? reference : []
  return typeof target === 'function' && traits === 0 ? dereference(target as Raw) : reference
}

function parseInterfaces(text: string): TypeNames {
  const interfaces = text.matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms)
  return new Map(
    [...interfaces].map(([, name = '', body = '']) => {
      const members = [...body.matchAll(/^ {4}(\w+)\??: (.+?)(?: \| undefined)?;$/gm)]
      return [name, new Map(members.map(([, member = '', type = '']) => [member, type]))]
    }),
  )
}

async function readErrors({ exported, folder }: Client, operation: string): Promise<number[]> {
  const text = await readFile(join(folder, `commands/${operation}Command.d.ts`), 'utf8')
  const schemas = [...text.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name]) => exported[`${name}$`])
  const traits = schemas.map((schema) => (schema as readonly unknown[])[3] as { httpError?: number })
  return traits.flatMap(({ httpError }) => httpError ?? [])
}
