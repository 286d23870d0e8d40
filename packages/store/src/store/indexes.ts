/** What a value is found by; undefined where it is not in the index. */
type KeyOf = (value: Readonly<Record<string, unknown>>) => string | undefined

const memberOf =
  (member: string): KeyOf =>
  (value) => {
    const key = value[member]
    return typeof key === 'string' ? key : undefined
  }

/** Those with a member that is true, under `true`. */
const flagOf =
  (member: string): KeyOf =>
  (value) =>
    value[member] === true ? 'true' : undefined

const MANAGED = { managed: flagOf('apiGatewayManaged') }

/**
 * What the values of a collection can be found by besides their ids, by the collection's kind. A file has these keys written down:
 * a change here needs a step of the layout as well.
 */
const INDEXES: Readonly<Record<string, Readonly<Record<string, KeyOf>>>> = {
  apimappings: {
    apiMappingKey: memberOf('apiMappingKey'),
    multiLevel: ({ apiMappingKey }) => (String(apiMappingKey).includes('/') ? 'true' : undefined),
  },
  authorizers: { name: memberOf('name') },
  deployments: { autoDeployed: flagOf('autoDeployed') },
  integrations: { connectionId: memberOf('connectionId'), ...MANAGED },
  mappings: { stage: memberOf('stage') },
  models: { name: memberOf('name') },
  responses: { integrationResponseKey: memberOf('integrationResponseKey') },
  routes: {
    authorizerId: memberOf('authorizerId'),
    shape: ({ routeKey }) => (typeof routeKey === 'string' ? shapeOfRouteKey(routeKey) : undefined),
    target: memberOf('target'),
    ...MANAGED,
  },
  routingrules: {
    priority: ({ priority }) => (typeof priority === 'number' ? String(priority) : undefined),
  },
  stages: { autoDeploy: flagOf('autoDeploy'), deploymentId: memberOf('deploymentId') },
}

/** Indexes that are asked over many collections at once. */
export const SPREAD_INDEXES: ReadonlySet<string> = new Set(['connectionId'])

/**
 * An HTTP key with its variables' names taken away: `GET /pets/{id}` and `GET /pets/{petId}` are of one shape. Each brace is read once:
 * a pattern would look for the end of each that has none.
 */
export function shapeOfRouteKey(routeKey: string): string {
  if (!routeKey.includes(' /')) return routeKey
  const pieces = routeKey.split('}')
  const rest = pieces.pop() ?? ''
  return pieces.map(shapeOfPiece).join('') + rest
}

/** What stands before a closing brace: a variable begins at the first brace that opens. */
function shapeOfPiece(piece: string): string {
  const at = piece.indexOf('{')
  if (at === -1) return `${piece}}`
  return `${piece.slice(0, at)}${piece.endsWith('+') ? '{+}' : '{}'}`
}

/** A value's place in an index. */
export interface IndexKey {
  readonly index: string
  readonly key: string
}

/** Whether the values of a collection are in an index at all. */
export function isIndexed(collection: string): boolean {
  return kindOf(collection) in INDEXES
}

/** What a value, as JSON, is found by. One that is not JSON is in no index. */
export function keysOf(collection: string, text: string): IndexKey[] {
  const indexes = INDEXES[kindOf(collection)]
  const value = indexes && parse(text)
  if (!value) return []
  return Object.entries(indexes).flatMap(([index, keyOf]) => {
    const key = keyOf(value)
    return key === undefined ? [] : [{ index, key }]
  })
}

/** The part of a path that tells what is in the collection: the last one, but for those that have an id there. */
function kindOf(collection: string): string {
  const cut = collection.lastIndexOf('/')
  const last = collection.slice(cut + 1)
  return last in INDEXES || !collection.endsWith('/mappings', cut) ? last : 'mappings'
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
