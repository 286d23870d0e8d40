import { isObject } from '@gatehouse/contract'
import type { CreateAuthorizerInput } from '../../call/inputs.ts'
import { isTrue, type Members, toFilledText, toMembers } from '../document/document.ts'
import { resolveReference } from '../parse/resolve-reference.ts'
import { prependPrefix } from './base-path.ts'
import type { RouteDefinition } from './definition.ts'
import type { ImportContext } from './import-context.ts'
import type { Integrations } from './read-integrations.ts'
import { createReadSecurity, type ReadSecurity } from './read-security.ts'

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

interface RoutesContext {
  readonly integrations: Integrations
  readonly authorizers: readonly CreateAuthorizerInput[]
  /** What goes before each path. */
  readonly prefix: string
}

interface RouteParts extends Pick<RoutesContext, 'integrations' | 'prefix'> {
  readonly readSecurity: ReadSecurity
}

/** A key of a route has no more characters. management §8.2 */
const MAX_PREFIX = 32 * 1024

/** The routes of a document in its order: one for each operation of each path. */
export function readRoutes(
  context: ImportContext,
  { authorizers, integrations, prefix }: RoutesContext,
): RouteDefinition[] {
  const { document, findings } = context
  const parts: RouteParts = { integrations, prefix, readSecurity: createReadSecurity(context, authorizers) }
  if (document.paths === undefined) findings.warn('Parse issue: attribute paths is missing')
  else if (!isObject(document.paths)) findings.fail('Parse issue: attribute paths is not of type `object`')
  if (prefix.length > MAX_PREFIX) {
    findings.fail('Unable to create routes: the base path is longer than the key of a route may be')
    return []
  }
  return Object.entries(toMembers(document.paths))
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, value]) => readPath(context, parts, [path, value]))
}

function readPath(
  context: ImportContext,
  parts: RouteParts,
  [path, value]: readonly [string, unknown],
): RouteDefinition[] {
  if (!path.startsWith('/'))
    context.findings.warn(`Parse issue: attribute paths. \n\nResource ${path} should start with /`)
  const resolution = resolveReference(context.document, value)
  if (resolution.problem !== undefined) {
    context.findings.fail(`Unable to read path '${path}': ${resolution.problem}`)
    return []
  }
  return Object.entries(toMembers(resolution.value)).flatMap(([member, operation]) => {
    const verb = Object.hasOwn(VERBS, member) ? VERBS[member] : undefined
    if (verb === undefined) return []
    return readRoute(context, parts, { path, member, verb, operation: toMembers(operation) }) ?? []
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
  context: ImportContext,
  { integrations, readSecurity, prefix }: RouteParts,
  { path, member, verb, operation }: Operation,
): RouteDefinition | undefined {
  const isDefault = DEFAULT_PATHS.includes(path) && verb === 'ANY' && isTrue(operation.isDefaultRoute)
  const routeKey = isDefault ? '$default' : `${verb} ${prependPrefix(prefix, path)}`
  if (operation.responses === undefined) {
    context.findings.warn(`Parse issue: attribute paths.'${path}'(${member}).responses is missing`)
  }
  const extension = operation['x-amazon-apigateway-integration']
  const integration =
    extension === undefined ? undefined : integrations.read(extension, { method: verb, path })
  const security = readSecurity(operation, routeKey)
  if (!security) return undefined
  return { routeKey, operationName: toFilledText(operation.operationId), integration, ...security }
}
