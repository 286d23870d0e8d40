import { isObject } from '@gatehouse/contract/core'
import type { Members, OpenApi } from './api-document.ts'
import { inOrder } from './normalize.ts'

/** The parts of a document that an import reads, by the names that people have for them. management §3.1 */
export function importedParts(document: OpenApi): ReadonlyMap<string, unknown> {
  const { info, paths = {}, tags, components, 'x-amazon-apigateway-cors': cors } = document
  const { securitySchemes, [INTEGRATIONS]: shared } = isObject(components) ? components : {}
  const integrations = isObject(shared) ? shared : {}
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => isMethod(method))
      .map(([method, operation]) => [routeOf(path, method), toRoute(operation, integrations)] as const),
  )
  const led = referredTo(paths)
  const asked = authorizersOf(paths)
  return new Map<string, unknown>([
    ['name, description, version', info && inOrder({ ...info })],
    ['tags', tags?.map(({ name, [TAG_VALUE]: value = '' }) => ({ name, value }))],
    ['CORS', isObject(cors) ? withoutDefaults(cors, CORS_DEFAULTS) : cors],
    ...routes,
    ...entriesOf(securitySchemes)
      .filter(([name]) => asked.has(name))
      .map(([name, one]) => [`authorizer ${name}`, one] as const),
    ...Object.entries(integrations)
      .filter(([name]) => !led.has(name))
      .map(([name, one]) => [`integration ${name}`, toIntegration(one, {})] as const),
  ])
}

const INTEGRATIONS = 'x-amazon-apigateway-integrations'
const TAG_VALUE = 'x-amazon-apigateway-tag-value'
const ANY_METHOD = 'x-amazon-apigateway-any-method'

function isMethod(name: string): boolean {
  return name === ANY_METHOD || /^(get|put|post|delete|options|head|patch)$/i.test(name)
}

function routeOf(path: string, method: string): string {
  if (path === '/$default') return '$default'
  return `${method === ANY_METHOD ? 'ANY' : method.toUpperCase()} ${path}`
}

/** Schemas, bodies, responses and parameters are nothing to an import. */
function toRoute(operation: unknown, shared: Members): unknown {
  if (!isObject(operation)) return operation
  const { operationId, security, 'x-amazon-apigateway-auth': auth, [INTEGRATION]: integration } = operation
  return { operationId, security, auth, integration: toIntegration(integration, shared) }
}

const INTEGRATION = 'x-amazon-apigateway-integration'

/** An integration in full, without what it would have anyway. */
function toIntegration(given: unknown, shared: Members): unknown {
  const integration = isObject(given) && typeof given.$ref === 'string' ? shared[nameOf(given.$ref)] : given
  if (!isObject(integration)) return integration
  const { type, ...members } = integration
  return { type: String(type).toLowerCase(), ...withoutDefaults(members, DEFAULTS) }
}

function withoutDefaults(members: Members, defaults: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([name, value]) => value !== defaults[name]))
}

/** What an export says of CORS where nobody said it. management §3.3 */
const CORS_DEFAULTS: Members = { allowCredentials: false, maxAge: 0 }

/** What an integration has that does not say it. management §2.3 */
const DEFAULTS: Members = {
  connectionType: 'INTERNET',
  passthroughBehavior: 'WHEN_NO_MATCH',
  payloadFormatVersion: '1.0',
  timeoutInMillis: 30_000,
}

/** Authorizers that routes ask: an export has no others. management §3.3 */
function authorizersOf(paths: NonNullable<OpenApi['paths']>): ReadonlySet<string> {
  const operations = Object.values(paths).flatMap((one) => Object.values(one))
  const security = operations.flatMap((one) =>
    isObject(one) && Array.isArray(one.security) ? one.security : [],
  )
  return new Set(security.flatMap((one) => entriesOf(one).map(([name]) => name)))
}

/** The shared integrations that routes lead to. */
function referredTo(paths: NonNullable<OpenApi['paths']>): ReadonlySet<string> {
  const operations = Object.values(paths).flatMap((one) => Object.values(one))
  const references = operations.flatMap((one) => {
    const integration = isObject(one) ? one[INTEGRATION] : undefined
    return isObject(integration) && typeof integration.$ref === 'string' ? [nameOf(integration.$ref)] : []
  })
  return new Set(references)
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? ''
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}
