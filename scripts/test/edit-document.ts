import { readFileSync } from 'node:fs'
import { referencesIn } from '../changes/document.mjs'

/** A node of a bundled document, as far as an edit needs to know. */
export type Node = Record<string, unknown>

/** An edit of a document in place. */
export type Edit = (document: Node) => void

/** A title that is a fact, what is edited, the place that the report must name, and what both sides have before. */
export type Sample = [title: string, edit: Edit, place: string, given?: Edit]

const KINDS: Record<string, string> = {
  schema: 'schemas',
  parameter: 'parameters',
  response: 'responses',
  header: 'headers',
  example: 'examples',
  scheme: 'securitySchemes',
}

/** The published contract. */
export const wholeContract = readDocument('aws')

/** The paths whose operations, and what these lead to, are edited one after the other. */
const EDITED = [
  '/v2/apis',
  '/v2/apis/{apiId}',
  '/v2/apis/{apiId}/exports/{specification}',
  '/v2/apis/{apiId}/integrations',
  '/v2/apis/{apiId}/models',
  '/v2/apis/{apiId}/routes',
  '/v2/apis/{apiId}/stages',
  '/v2/apis/{apiId}/stages/{stageName}',
  '/v2/domainnames',
  '/v2/domainnames/{domainName}/routingrules',
  '/v2/tags/{resource-arn}',
  '/v2/vpclinks',
]

/** A part of the published contract, since hundreds of edits are compared. */
export const contract = excerpt(wholeContract, EDITED)

/** The published contract of the @connections API. */
export const connections = readDocument('connections')

/** A document with these paths only, and the components that they lead to. */
function excerpt(document: Node, names: readonly string[]): Node {
  const all = document.paths as Record<string, object>
  const paths = Object.fromEntries(names.map((name) => [name, all[name] ?? {}]))
  const components = document.components as Record<string, Record<string, object>>
  const reached = new Set(referencesIn(paths))
  for (const reference of reached) {
    const [, , kind = '', name = ''] = reference.split('/')
    for (const further of referencesIn(components[kind]?.[name] ?? {})) reached.add(further)
  }
  const isReached = (kind: string, name: string) =>
    kind === 'securitySchemes' || reached.has(`#/components/${kind}/${name}`)
  const kept = Object.entries(components).map(([kind, nodes]) => [
    kind,
    Object.fromEntries(Object.entries(nodes).filter(([name]) => isReached(kind, name))),
  ])
  return { ...document, paths, components: Object.fromEntries(kept) }
}

/** Both sides of a sample's change. */
export function applySample([, edit, , given]: Sample, document = contract): { before: Node; after: Node } {
  const before = structuredClone(document)
  given?.(before)
  const after = structuredClone(before)
  edit(after)
  if (JSON.stringify(before) === JSON.stringify(after)) throw new Error('the edit changes nothing')
  return { before, after }
}

/**
 * Puts a value where a path leads, what a function makes of the present one, or nothing without a value:
 * `put('schema Api > required', without('name'))`. A path begins with an operationId, a component or a key of the document.
 */
export function put(path: string, value?: unknown): Edit {
  return (document) => {
    const [parent, key] = locate(document, path)
    const next = typeof value === 'function' ? value(parent[key]) : value
    if (next === undefined) delete parent[key]
    else parent[key] = structuredClone(next)
  }
}

/** A document whose calls are all signed: the contract's may be unsigned as well. */
export const signed: Edit = (document) => put('security', [{ sigv4: [] }])(document)

/** Edits one after the other. */
export function all(...edits: Edit[]): Edit {
  return (document) => {
    for (const edit of edits) edit(document)
  }
}

/** Puts a value elsewhere. */
export function move(from: string, to: string): Edit {
  return (document) => {
    const [parent, key] = locate(document, from)
    const value = parent[key]
    put(from)(document)
    put(to, value)(document)
  }
}

/** Calls a component by another name, with all that refers to it. */
export function rename(kind: string, name: string, other: string): Edit {
  return (document) => {
    const components = (document.components as Record<string, Node>)[kind] as Node
    const entries = Object.entries(components).map(([key, node]) => [key === name ? other : key, node])
    put(`components > ${kind}`, Object.fromEntries(entries))(document)
    const text = JSON.stringify(document).replaceAll(
      `"#/components/${kind}/${name}"`,
      `"#/components/${kind}/${other}"`,
    )
    Object.assign(document, JSON.parse(text))
  }
}

/** One more in a list. */
export function plus(value: unknown) {
  return (list: unknown[] = []) => [...list, value]
}

/** One less in a list. */
export function without(value: unknown) {
  return (list: unknown[]) => list.filter((it) => it !== value)
}

/** A list or an object in the opposite order. */
export function reversed(node: Node | unknown[]): unknown {
  return Array.isArray(node) ? node.toReversed() : Object.fromEntries(Object.entries(node).toReversed())
}

function locate(document: Node, path: string): [parent: Node, key: string] {
  const [first = '', ...rest] = path.split(' > ')
  const keys = [...findRoot(document, first), ...rest]
  const parent = keys.slice(0, -1).reduce((node, key) => node?.[key] as Node, document)
  if (parent === undefined) throw new Error(`${path} leads nowhere`)
  return [parent, keys.at(-1) ?? '']
}

function readDocument(name: string): Node {
  const file = new URL(`../../packages/contract/documents/${name}/openapi.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function findRoot(document: Node, name: string): string[] {
  if (name in document) return [name]
  const [kind = '', component] = name.split(' ')
  if (component !== undefined) return ['components', KINDS[kind] ?? kind, component]
  for (const [path, item] of Object.entries(document.paths as Record<string, Node>)) {
    const method = Object.keys(item).find((key) => (item[key] as Node).operationId === name)
    if (method !== undefined) return ['paths', path, method]
  }
  return [name]
}
