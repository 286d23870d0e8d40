import { isObject } from '@gatehouse/contract'
import type { CreateAuthorizerInput } from '../../call/inputs.ts'
import { isTrue, type Members, toFilledText, toMembers } from '../document/document.ts'
import { resolveReference } from '../read/resolve-reference.ts'
import { prependPrefix } from './base-path.ts'
import type { RouteDefinition } from './definition.ts'
import type { Integrations } from './read-integrations.ts'
import { readSecurity } from './read-security.ts'
import type { Reading } from './reading.ts'

/** The members of a path item that make a route, with the verb of its key. management §3.1 */
const VERBS: Readonly<Record<string, string>> = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  'x-amazon-apigateway-any-method': 'ANY',
}

const DEFAULT_PATHS = ['/$default', '$default']

interface RoutesReading {
  readonly integrations: Integrations
  readonly authorizers: readonly CreateAuthorizerInput[]
  /** What goes before each path. */
  readonly prefix: string
}

/** The routes of a document in its order: one for each operation of each path. */
export function readRoutes(reading: Reading, parts: RoutesReading): RouteDefinition[] {
  const { document, findings } = reading
  if (document.paths === undefined) findings.warn('Parse issue: attribute paths is missing')
  else if (!isObject(document.paths)) findings.fail('Parse issue: attribute paths is not of type `object`')
  return Object.entries(toMembers(document.paths))
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, value]) => readPath(reading, parts, [path, value]))
}

function readPath(
  reading: Reading,
  parts: RoutesReading,
  [path, value]: readonly [string, unknown],
): RouteDefinition[] {
  if (!path.startsWith('/'))
    reading.findings.warn(`Parse issue: attribute paths. \n\nResource ${path} should start with /`)
  const resolution = resolveReference(reading.document, value)
  if (resolution.problem !== undefined) {
    reading.findings.fail(`Unable to read path '${path}': ${resolution.problem}`)
    return []
  }
  return Object.entries(toMembers(resolution.value)).flatMap(([member, operation]) => {
    const verb = Object.hasOwn(VERBS, member) ? VERBS[member] : undefined
    if (verb === undefined) return []
    return readRoute(reading, parts, { path, member, verb, operation: toMembers(operation) }) ?? []
  })
}

interface Operation {
  readonly path: string
  /** The name of the operation in its path item. */
  readonly member: string
  readonly verb: string
  readonly operation: Members
}

function readRoute(
  reading: Reading,
  { integrations, authorizers, prefix }: RoutesReading,
  { path, member, verb, operation }: Operation,
): RouteDefinition | undefined {
  const isDefault = DEFAULT_PATHS.includes(path) && verb === 'ANY' && isTrue(operation.isDefaultRoute)
  const routeKey = isDefault ? '$default' : `${verb} ${prependPrefix(prefix, path)}`
  if (operation.responses === undefined) {
    reading.findings.warn(`Parse issue: attribute paths.'${path}'(${member}).responses is missing`)
  }
  const extension = operation['x-amazon-apigateway-integration']
  const integration =
    extension === undefined ? undefined : integrations.read(extension, { method: verb, path })
  const security = readSecurity(reading, operation, { authorizers, title: routeKey })
  if (!security) return undefined
  return { routeKey, operationName: toFilledText(operation.operationId), integration, ...security }
}
