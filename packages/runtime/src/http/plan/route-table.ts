/** A route that a request matched, with its variables' values (decoded; a greedy one's without its leading slash). */
export interface RouteMatch<T> {
  readonly route: T
  readonly parameters: Readonly<Record<string, string>>
}

/** Finds the route of a request in time that depends on the path's length and not on the number of routes. */
export interface RouteTable<T> {
  /** `path` is decoded and begins with `/`. */
  match(method: string, path: string): RouteMatch<T> | undefined
  /** All routes that match, in the order in which they would be selected. For people: it takes longer. */
  rank(method: string, path: string): T[]
  /** Adds a route, or replaces the one with its key. */
  set(routeKey: string, route: T): void
  /** Removes the route with a key, if there is one. */
  remove(routeKey: string): void
}

interface Leaf<T> {
  readonly route: T
  /** The variables' names, in the path's order. */
  readonly names: readonly string[]
}

/** Routes by method at one place in the tree; `ANY` stands for methods that have no route of their own. */
type Leaves<T> = Map<string, Leaf<T>>

interface Node<T> {
  /** By segment: all of them, and as long as they are few also in a row, where no segment has to be cut out to find one. */
  readonly literals: Map<string, Node<T>>
  row: Literal<T>[]
  readonly leaves: Leaves<T>
  readonly greedy: Leaves<T>
  variable?: Node<T> | undefined
}

interface Literal<T> {
  readonly segment: string
  readonly node: Node<T>
}

/** What is faster to compare one by one than to look up. */
const FEW = 4

const NO_PARAMETERS: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Compiles routes by key. Selection, http-apis §2.1: a full match, literal segments before variables from the left and an
 * exact method before `ANY`; then the greedy match with the longest path before its variable; then `$default`.
 */
export function compileRouteTable<T>(routes: Iterable<readonly [routeKey: string, route: T]>): RouteTable<T> {
  const root = createNode<T>()
  let fallback: RouteMatch<T> | undefined

  function set(routeKey: string, route: T): void {
    if (routeKey === '$default') fallback = { route, parameters: NO_PARAMETERS }
    else insert(root, routeKey, route)
  }

  for (const [routeKey, route] of routes) set(routeKey, route)
  return {
    set,
    remove(routeKey) {
      if (routeKey === '$default') fallback = undefined
      else removeFrom(root, segmentsOf(routeKey), methodOf(routeKey))
    },
    match(method, path) {
      const search: Search = { path, method, values: [] }
      const begin = path === '/' ? 1 : 0
      const full = findFull(root, search, begin)
      if (full) return toMatch(full, search.values)
      const greedy = findGreedy(root, search, begin)
      return greedy ? toMatch(greedy, search.values) : fallback
    },
    rank(method, path) {
      const begin = path === '/' ? 1 : 0
      const leaves = [...allFull(root, { path, method }, begin), ...allGreedy(root, { path, method }, begin)]
      const found = leaves.map(({ route }) => route)
      return fallback ? [...found, fallback.route] : found
    },
  }
}

interface Search {
  readonly path: string
  readonly method: string
  /** The variables on the way so far. */
  readonly values: string[]
}

function insert<T>(root: Node<T>, routeKey: string, route: T): void {
  const method = methodOf(routeKey)
  const names: string[] = []
  let node = root
  for (const segment of segmentsOf(routeKey)) {
    const { name, greedy } = parseSegment(segment)
    if (name) names.push(name)
    if (greedy) {
      node.greedy.set(method, { route, names })
      return
    }
    node = name ? variableOf(node) : literalOf(node, segment)
  }
  node.leaves.set(method, { route, names })
}

function methodOf(routeKey: string): string {
  return routeKey.slice(0, routeKey.indexOf(' '))
}

function segmentsOf(routeKey: string): string[] {
  const path = routeKey.slice(routeKey.indexOf(' ') + 1)
  return path === '/' ? [] : path.slice(1).split('/')
}

function parseSegment(segment: string): { readonly name: string | undefined; readonly greedy: boolean } {
  const [, name, greedy] = /^\{(.+?)(\+?)\}$/.exec(segment) ?? []
  return { name, greedy: greedy === '+' }
}

/** Removes a route, and what is left without one: a table is as if it had never been there. */
function removeFrom<T>(node: Node<T>, [segment, ...rest]: readonly string[], method: string): void {
  if (segment === undefined) return void node.leaves.delete(method)
  const { name, greedy } = parseSegment(segment)
  if (greedy) return void node.greedy.delete(method)
  const child = name ? node.variable : node.literals.get(segment)
  if (!child) return
  removeFrom(child, rest, method)
  if (!isEmpty(child)) return
  if (name) {
    node.variable = undefined
    return
  }
  node.literals.delete(segment)
  if (node.literals.size <= FEW) node.row = [...node.literals].map(([it, at]) => ({ segment: it, node: at }))
}

function isEmpty<T>({ literals, leaves, greedy, variable }: Node<T>): boolean {
  return literals.size + leaves.size + greedy.size === 0 && variable === undefined
}

/** A route whose every segment from `at` on matches; `at` is the slash before the segment, or the path's end. */
function findFull<T>(node: Node<T>, search: Search, at: number): Leaf<T> | undefined {
  const { path, method, values } = search
  if (at === path.length) return leafFor(node.leaves, method)
  const end = endOfSegment(path, at)
  const literal = literalAt(node, path, at, end)
  const found = literal && findFull(literal, search, end)
  if (found || !node.variable || end === at + 1) return found
  values.push(path.slice(at + 1, end))
  const byVariable = findFull(node.variable, search, end)
  if (!byVariable) values.pop()
  return byVariable
}

/** A greedy route, the deepest first: it takes one segment or more, empty ones included, but not the bare root. */
function findGreedy<T>(node: Node<T>, search: Search, at: number): Leaf<T> | undefined {
  const { path, method, values } = search
  if (at === path.length) return undefined
  const end = endOfSegment(path, at)
  const literal = literalAt(node, path, at, end)
  const deeper = literal && findGreedy(literal, search, end)
  if (deeper) return deeper
  if (node.variable && end !== at + 1) {
    values.push(path.slice(at + 1, end))
    const byVariable = findGreedy(node.variable, search, end)
    if (byVariable) return byVariable
    values.pop()
  }
  const here = leafFor(node.greedy, method)
  if (here) values.push(path.slice(at + 1))
  return here
}

type Asked = Pick<Search, 'path' | 'method'>

/** As `findFull`, going on after the first. */
function allFull<T>(node: Node<T>, asked: Asked, at: number): Leaf<T>[] {
  const { path, method } = asked
  if (at === path.length) return leavesFor(node.leaves, method)
  const end = endOfSegment(path, at)
  const literal = literalAt(node, path, at, end)
  const byLiteral = literal ? allFull(literal, asked, end) : []
  return node.variable && end !== at + 1 ? [...byLiteral, ...allFull(node.variable, asked, end)] : byLiteral
}

/** As `findGreedy`, going on after the first. */
function allGreedy<T>(node: Node<T>, asked: Asked, at: number): Leaf<T>[] {
  const { path, method } = asked
  if (at === path.length) return []
  const end = endOfSegment(path, at)
  const literal = literalAt(node, path, at, end)
  const byLiteral = literal ? allGreedy(literal, asked, end) : []
  const byVariable = node.variable && end !== at + 1 ? allGreedy(node.variable, asked, end) : []
  return [...byLiteral, ...byVariable, ...leavesFor(node.greedy, method)]
}

function leavesFor<T>(leaves: Leaves<T>, method: string): Leaf<T>[] {
  return [leaves.get(method), leaves.get('ANY')].filter((it) => it !== undefined)
}

function endOfSegment(path: string, at: number): number {
  const end = path.indexOf('/', at + 1)
  return end === -1 ? path.length : end
}

function literalAt<T>(
  { literals, row }: Node<T>,
  path: string,
  at: number,
  end: number,
): Node<T> | undefined {
  if (literals.size > FEW) return literals.get(path.slice(at + 1, end))
  const length = end - at - 1
  for (const { segment, node } of row)
    if (segment.length === length && path.startsWith(segment, at + 1)) return node
  return undefined
}

function leafFor<T>(leaves: Leaves<T>, method: string): Leaf<T> | undefined {
  return leaves.get(method) ?? leaves.get('ANY')
}

function toMatch<T>({ route, names }: Leaf<T>, values: readonly string[]): RouteMatch<T> {
  return { route, parameters: toParameters(names, values) }
}

/** Up to two by hand, for most routes have no more: it is a third of the whole match. */
function toParameters(
  names: readonly string[],
  values: readonly string[],
): RouteMatch<unknown>['parameters'] {
  const [first = '', second = ''] = names
  if (names.length === 0) return NO_PARAMETERS
  if (names.length === 1) return { [first]: values[0] ?? '' }
  if (names.length === 2) return { [first]: values[0] ?? '', [second]: values[1] ?? '' }
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

function variableOf<T>(node: Node<T>): Node<T> {
  node.variable ??= createNode()
  return node.variable
}

function literalOf<T>({ literals, row }: Node<T>, segment: string): Node<T> {
  const known = literals.get(segment)
  if (known) return known
  const node = createNode<T>()
  literals.set(segment, node)
  if (row.length < FEW) row.push({ segment, node })
  return node
}

function createNode<T>(): Node<T> {
  return { literals: new Map(), row: [], leaves: new Map(), greedy: new Map() }
}
