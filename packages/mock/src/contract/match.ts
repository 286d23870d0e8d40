import { GREEDY_LABELS } from '@gatehouse/contract'
import type { Operation } from './document.ts'

/** An operation that a method and a path stand for, with the path's labels as sent (still percent-encoded). */
export interface Match {
  readonly operation: Operation
  readonly labels: Readonly<Record<string, string>>
}

/** Finds the operation of a call, or undefined. */
export type Matcher = (method: string, path: string) => Match | undefined

/** What may follow a part of a path. */
interface Node {
  readonly literals: Map<string, Node>
  readonly operations: Map<string, Operation>
  label?: Node
  /** The label takes the rest of the path, slashes included. */
  isGreedy?: boolean
}

/**
 * What servers and stages put before the paths of each document: the catalog dialect's base path, the stage (and the gateway's
 * address of an API) before `@connections`, whose `@` may be percent-encoded.
 */
const CATALOG = /^\/catalog(?=\/v2\/)/
const CONNECTIONS = /^.*\/(?:@|%40)(?=connections\/)/i

/** A matcher of these operations. Concrete segments win over labels; a label takes one segment, which may be empty. */
export function compileMatcher(operations: readonly Operation[]): Matcher {
  const root = createNode()
  for (const operation of operations) insert(root, operation)
  return (method, path) => {
    if (path[0] !== '/') return undefined
    const segments = withoutPrefix(path).slice(1).split('/')
    const values: string[] = []
    const operation = find(root, { method, segments, values }, 0)
    if (!operation) return undefined
    return { operation, labels: toLabels(operation, values) }
  }
}

/** A path without what a server or a stage puts before the document's own. */
export function withoutPrefix(path: string): string {
  if (path.startsWith('/v2/') && !path.includes('connections/')) return path
  return path.replace(CATALOG, '').replace(CONNECTIONS, '/@')
}

interface Search {
  readonly method: string
  readonly segments: readonly string[]
  /** The values of the labels so far. */
  readonly values: string[]
}

function find(node: Node, search: Search, at: number): Operation | undefined {
  const { method, segments, values } = search
  const segment = segments[at]
  if (segment === undefined) return node.operations.get(method)
  const literal = node.literals.get(segment)
  const found = literal && find(literal, search, at + 1)
  if (found || !node.label) return found
  if (node.label.isGreedy) {
    values.push(segments.slice(at).join('/'))
    return node.label.operations.get(method)
  }
  values.push(segment)
  const below = find(node.label, search, at + 1)
  if (!below) values.pop()
  return below
}

function toLabels({ labels }: Operation, values: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {}
  for (let at = 0; at < labels.length; at += 1) named[labels[at] ?? ''] = values[at] ?? ''
  return named
}

function insert(root: Node, operation: Operation): void {
  let node = root
  let count = 0
  for (const segment of operation.path.slice(1).split('/')) {
    if (!segment.startsWith('{')) {
      const child = node.literals.get(segment) ?? createNode()
      node.literals.set(segment, child)
      node = child
      continue
    }
    node.label ??= createNode()
    node = node.label
    if (GREEDY_LABELS.has(operation.labels[count] ?? '')) node.isGreedy = true
    count += 1
  }
  node.operations.set(operation.method, operation)
}

function createNode(): Node {
  return { literals: new Map(), operations: new Map() }
}
