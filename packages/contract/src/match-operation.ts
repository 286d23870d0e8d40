import { operations } from './generated/operations.ts'
import type { OperationName } from './operation-types.ts'

/** An operation that a method and a path stand for, with the path's labels as sent (still percent-encoded). */
export interface OperationMatch {
  readonly name: OperationName
  readonly labels: Readonly<Record<string, string>>
}

interface Node {
  readonly literals: Map<string, Node>
  readonly operations: Map<string, Leaf>
  label?: Node
}

interface Leaf {
  readonly name: OperationName
  readonly labels: readonly string[]
}

/** The labels that take the rest of a path, slashes included. */
export const GREEDY_LABELS: ReadonlySet<string> = new Set(
  Object.values(operations).flatMap((it) => ('greedy' in it ? [it.greedy] : [])),
)

const root = compileTree()

/**
 * The operation that `method` and `path` (without query string) stand for in the contract, or undefined. Labels match one
 * segment, which may be empty; a greedy one, such as the ARN of the tag operations, takes everything that is left.
 */
export function matchOperation(method: string, path: string): OperationMatch | undefined {
  const values: string[] = []
  let node = root
  const segments = path.slice(1).split('/')
  for (const [index, segment] of segments.entries()) {
    const literal = node.literals.get(segment)
    if (literal) {
      node = literal
      continue
    }
    if (!node.label) return undefined
    node = node.label
    if (isGreedy(node)) {
      values.push(segments.slice(index).join('/'))
      break
    }
    values.push(segment)
  }
  const leaf = node.operations.get(method)
  if (!leaf) return undefined
  return {
    name: leaf.name,
    labels: Object.fromEntries(leaf.labels.map((label, at) => [label, values[at] ?? ''])),
  }
}

function isGreedy(node: Node): boolean {
  const leaf = node.operations.values().next().value
  return GREEDY_LABELS.has(leaf?.labels.at(-1) ?? '')
}

function compileTree(): Node {
  const tree = createNode()
  for (const name of namesOf(operations)) {
    const { method, path } = operations[name]
    const labels: string[] = []
    let node = tree
    for (const segment of path.slice(1).split('/')) {
      const label = /^\{(.+)\}$/.exec(segment)?.[1]
      if (label) labels.push(label)
      node = label ? childLabel(node) : childLiteral(node, segment)
    }
    node.operations.set(method, { name, labels })
  }
  return tree
}

/** The names in a table, as the type of the table has them: `Object.keys` knows them as any text. */
function namesOf<Table extends object>(table: Table): Extract<keyof Table, string>[] {
  const names: Extract<keyof Table, string>[] = []
  for (const name in table) names.push(name)
  return names
}

function childLabel(node: Node): Node {
  node.label ??= createNode()
  return node.label
}

function childLiteral(node: Node, segment: string): Node {
  const child = node.literals.get(segment) ?? createNode()
  node.literals.set(segment, child)
  return child
}

function createNode(): Node {
  return { literals: new Map(), operations: new Map() }
}
