/** A route that a request matched, with its variables' values (decoded; a greedy one's without its leading slash). */
export interface RouteMatch<T> {
  readonly route: T
  readonly parameters: Readonly<Record<string, string>>
}

/** Finds the route of a request in time that depends on the path's length and not on the number of routes. */
export interface RouteTable<T> {
  /** `path` is decoded and begins with `/`. */
  match(method: string, path: string): RouteMatch<T> | undefined
}

interface Leaf<T> {
  readonly route: T
  /** The variables' names, in the path's order. */
  readonly names: readonly string[]
}

/** Routes by method at one place in the tree; `ANY` stands for methods that have no route of their own. */
type Leaves<T> = Map<string, Leaf<T>>

interface Node<T> {
  readonly literals: Map<string, Node<T>>
  readonly leaves: Leaves<T>
  readonly greedy: Leaves<T>
  variable?: Node<T>
}

const NO_PARAMETERS: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Compiles routes by key. Selection, http-apis facts §2.1: a full match, literal segments before variables from the left and an
 * exact method before `ANY`; then the greedy match with the longest path before its variable; then `$default`.
 */
export function compileRouteTable<T>(routes: Iterable<readonly [routeKey: string, route: T]>): RouteTable<T> {
  const root = createNode<T>()
  let fallback: RouteMatch<T> | undefined
  for (const [routeKey, route] of routes) {
    if (routeKey === '$default') fallback = { route, parameters: NO_PARAMETERS }
    else insert(root, routeKey, route)
  }
  return {
    match(method, path) {
      const segments = path === '/' ? [] : path.slice(1).split('/')
      const values: string[] = []
      const full = findFull(root, segments, 0, method, values)
      if (full) return toMatch(full, values)
      const greedy = findGreedy(root, segments, 0, method, values)
      return greedy ? toMatch(greedy, values) : fallback
    },
  }
}

function insert<T>(root: Node<T>, routeKey: string, route: T): void {
  const [method = '', path = ''] = routeKey.split(' ')
  const names: string[] = []
  let node = root
  for (const segment of path === '/' ? [] : path.slice(1).split('/')) {
    const [, name, greedy] = /^\{(.+?)(\+?)\}$/.exec(segment) ?? []
    if (name) names.push(name)
    if (greedy) {
      node.greedy.set(method, { route, names })
      return
    }
    node = name ? variableOf(node) : literalOf(node, segment)
  }
  node.leaves.set(method, { route, names })
}

/** A route whose every segment matches. `values` gathers the variables on the way and is put back on a dead end. */
function findFull<T>(
  node: Node<T>,
  segments: readonly string[],
  index: number,
  method: string,
  values: string[],
): Leaf<T> | undefined {
  const segment = segments[index]
  if (segment === undefined) return leafFor(node.leaves, method)
  const literal = node.literals.get(segment)
  const found = literal && findFull(literal, segments, index + 1, method, values)
  if (found || !node.variable || segment === '') return found
  values.push(segment)
  const byVariable = findFull(node.variable, segments, index + 1, method, values)
  if (!byVariable) values.pop()
  return byVariable
}

/** A greedy route, the deepest first: it takes one segment or more, empty ones included, but not the bare root. */
function findGreedy<T>(
  node: Node<T>,
  segments: readonly string[],
  index: number,
  method: string,
  values: string[],
): Leaf<T> | undefined {
  const segment = segments[index]
  if (segment === undefined) return undefined
  const literal = node.literals.get(segment)
  const deeper = literal && findGreedy(literal, segments, index + 1, method, values)
  if (deeper) return deeper
  if (node.variable && segment !== '') {
    values.push(segment)
    const byVariable = findGreedy(node.variable, segments, index + 1, method, values)
    if (byVariable) return byVariable
    values.pop()
  }
  const here = leafFor(node.greedy, method)
  if (here) values.push(segments.slice(index).join('/'))
  return here
}

function leafFor<T>(leaves: Leaves<T>, method: string): Leaf<T> | undefined {
  return leaves.get(method) ?? leaves.get('ANY')
}

function toMatch<T>({ route, names }: Leaf<T>, values: readonly string[]): RouteMatch<T> {
  if (names.length === 0) return { route, parameters: NO_PARAMETERS }
  return { route, parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) }
}

function variableOf<T>(node: Node<T>): Node<T> {
  node.variable ??= createNode()
  return node.variable
}

function literalOf<T>(node: Node<T>, segment: string): Node<T> {
  const child = node.literals.get(segment) ?? createNode<T>()
  node.literals.set(segment, child)
  return child
}

function createNode<T>(): Node<T> {
  return { literals: new Map(), leaves: new Map(), greedy: new Map() }
}
