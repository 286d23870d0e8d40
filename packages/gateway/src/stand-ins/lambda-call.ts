import { decodeOrKeep } from '@gatehouse/runtime'
import type { PageQuestion, Stored } from './resource-files.ts'
import { StandInError } from './stand-in-error.ts'

/** A call of Lambda's API besides those that invoke. */
export interface LambdaCall {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Stored
}

/** A call of what belongs to a function: its policy, its aliases, its URL. */
export interface PartCall {
  readonly known: Stored
  readonly name: string
  /** The path behind the function's name. */
  readonly rest: string
  readonly method: string
  readonly query: URLSearchParams
  readonly body: Stored
}

/** What a path of Lambda's API names. */
export interface LambdaPath {
  readonly kind: 'functions' | 'tags'
  /** A function's name or ARN as it is sent; undefined where the path names all functions. */
  readonly sentName: string | undefined
  /** What follows the name. */
  readonly rest: string
}

/** Undefined for a path of something else. */
export function parseLambdaPath(path: string): LambdaPath | undefined {
  const [, kind, sentName, rest = ''] =
    /^\/20\d\d-\d\d-\d\d\/(functions|tags)(?:\/([^/]+)(?:\/(.*))?)?$/s.exec(path) ?? []
  return kind === 'functions' || kind === 'tags' ? { kind, sentName, rest } : undefined
}

/** Operations of functions by method and what follows the function's name, `*` for a name of its own. */
const OF_FUNCTIONS: Readonly<Record<string, string>> = {
  'GET ': 'GetFunction',
  'DELETE ': 'DeleteFunction',
  'GET configuration': 'GetFunctionConfiguration',
  'PUT configuration': 'UpdateFunctionConfiguration',
  'PUT code': 'UpdateFunctionCode',
  'GET versions': 'ListVersionsByFunction',
  'POST versions': 'PublishVersion',
  'GET code-signing-config': 'GetFunctionCodeSigningConfig',
  'PUT code-signing-config': 'PutFunctionCodeSigningConfig',
  'DELETE code-signing-config': 'DeleteFunctionCodeSigningConfig',
  'GET recursion-config': 'GetFunctionRecursionConfig',
  'PUT recursion-config': 'PutFunctionRecursionConfig',
  'GET runtime-management-config': 'GetRuntimeManagementConfig',
  'PUT runtime-management-config': 'PutRuntimeManagementConfig',
  'GET concurrency': 'GetFunctionConcurrency',
  'PUT concurrency': 'PutFunctionConcurrency',
  'DELETE concurrency': 'DeleteFunctionConcurrency',
  'GET durable-executions': 'ListDurableExecutionsByFunction',
  'GET event-invoke-config': 'GetFunctionEventInvokeConfig',
  'PUT event-invoke-config': 'PutFunctionEventInvokeConfig',
  'POST event-invoke-config': 'UpdateFunctionEventInvokeConfig',
  'DELETE event-invoke-config': 'DeleteFunctionEventInvokeConfig',
  'GET provisioned-concurrency': 'GetProvisionedConcurrencyConfig',
  'PUT provisioned-concurrency': 'PutProvisionedConcurrencyConfig',
  'DELETE provisioned-concurrency': 'DeleteProvisionedConcurrencyConfig',
  'GET policy': 'GetPolicy',
  'POST policy': 'AddPermission',
  'DELETE policy/*': 'RemovePermission',
  'GET aliases': 'ListAliases',
  'POST aliases': 'CreateAlias',
  'GET aliases/*': 'GetAlias',
  'PUT aliases/*': 'UpdateAlias',
  'DELETE aliases/*': 'DeleteAlias',
  'GET url': 'GetFunctionUrlConfig',
  'POST url': 'CreateFunctionUrlConfig',
  'PUT url': 'UpdateFunctionUrlConfig',
  'DELETE url': 'DeleteFunctionUrlConfig',
}

const OF_ALL: Readonly<Record<string, string>> = { GET: 'ListFunctions', POST: 'CreateFunction' }
const OF_TAGS: Readonly<Record<string, string>> = {
  GET: 'ListTags',
  POST: 'TagResource',
  DELETE: 'UntagResource',
}

/**
 * The operation that a call is of: what policies are asked about, and what it does. Undefined for any other, which is not served: it would do
 * what no policy names.
 */
export function operationOf({ method, path }: Pick<LambdaCall, 'method' | 'path'>): string | undefined {
  const parsed = parseLambdaPath(path)
  if (!parsed) return undefined
  const { kind, sentName, rest } = parsed
  if (kind === 'tags') return sentName !== undefined && rest === '' ? find(OF_TAGS, method) : undefined
  if (sentName === undefined) return find(OF_ALL, method)
  return find(OF_FUNCTIONS, `${method} ${rest.replace(/\/.*$/s, '/*')}`)
}

function find(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** The name in a name, a partial ARN or an ARN. */
export function nameOf(text: string): string {
  return text.includes('function:')
    ? (text.split('function:')[1]?.split(':')[0] as string)
    : (text.split(':')[0] as string)
}

/** The version or alias that such a text names; undefined where it names a function. */
function qualifierOf(text: string): string | undefined {
  return (text.split('function:')[1] ?? text).split(':')[1]
}

/** The version or alias that a call asks for, in its query or behind the function's name. */
export function askedQualifier({ query, path }: Pick<LambdaCall, 'query' | 'path'>): string | undefined {
  return query.get('Qualifier') ?? qualifierOf(decodeOrKeep(parseLambdaPath(path)?.sentName ?? ''))
}

/** The ARN of a function, or of the version or alias of it that a call asks for. */
export function qualifiedArn({ FunctionArn: arn }: Stored, query: URLSearchParams): string {
  const qualifier = query.get('Qualifier')
  return qualifier ? `${String(arn)}:${qualifier}` : String(arn)
}

/** How many functions or aliases a page has at most, and unless fewer are asked for. Source: "ListFunctions" in Lambda's API reference. */
const PAGE = 50

/** What a list asks for. Throws {@link StandInError}. */
export function pageOf(query: URLSearchParams): PageQuestion {
  const asked = query.get('MaxItems') ?? String(PAGE)
  if (!/^\d{1,5}$/.test(asked) || Number(asked) < 1)
    throw invalidValue(`Value '${asked}' at 'maxItems'`, 'Member must have value greater than or equal to 1')
  return { after: query.get('Marker') ?? undefined, most: Math.min(Number(asked), PAGE) }
}

/** An error of Lambda's own validation. */
export function invalidValue(what: string, constraint: string): StandInError {
  const message = `1 validation error detected: ${what} failed to satisfy constraint: ${constraint}`
  return new StandInError(400, 'ValidationException', message)
}
