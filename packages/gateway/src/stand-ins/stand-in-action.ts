import { decodeOrKeep } from '@gatehouse/runtime'
import { type LambdaCall, nameOf } from './answer-lambda.ts'
import { groupNameOf } from './answer-logs.ts'
import type { QueryCall } from './answer-query.ts'
import type { Stored } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'

/** What a policy has to allow for a call of a stand-in. */
export interface StandInAction {
  /** `lambda:GetFunction` */
  readonly action: string
  /** An ARN. */
  readonly resource: string
}

type Home = Pick<StandIns, 'account' | 'region'>

/** Actions of Lambda by method and what follows the function's name, `*` for a name of its own. */
const OF_FUNCTIONS: Readonly<Record<string, string>> = {
  'GET ': 'GetFunction',
  'DELETE ': 'DeleteFunction',
  'GET configuration': 'GetFunctionConfiguration',
  'PUT configuration': 'UpdateFunctionConfiguration',
  'PUT code': 'UpdateFunctionCode',
  'GET versions': 'ListVersionsByFunction',
  'POST versions': 'PublishVersion',
  'GET code-signing-config': 'GetFunctionCodeSigningConfig',
  'GET recursion-config': 'GetFunctionRecursionConfig',
  'GET runtime-management-config': 'GetRuntimeManagementConfig',
  'GET concurrency': 'GetFunctionConcurrency',
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

/** What is none of these is allowed by a policy of everything alone. */
const OTHER = 'Other'

/** What a call of Lambda does, to which function. */
export function actionOfLambda(home: Home, { method, path, body }: LambdaCall): StandInAction {
  const [, kind, encoded = '', rest = ''] =
    /^\/20\d\d-\d\d-\d\d\/(functions|tags)(?:\/([^/]*)(?:\/(.*))?)?$/.exec(path) ?? []
  const sent = encoded === '' ? body.FunctionName : decodeOrKeep(encoded)
  const resource = `arn:aws:lambda:${home.region}:${home.account}:function:${nameOf(String(sent ?? ''))}`
  if (kind === 'tags') return { action: actionIn(OF_TAGS, method), resource }
  if (encoded === '') return { action: actionIn(OF_ALL, method), resource }
  return { action: actionIn(OF_FUNCTIONS, `${method} ${rest.replace(/\/.*$/s, '/*')}`), resource }
}

function actionIn(table: Readonly<Record<string, string>>, key: string): string {
  return `lambda:${Object.hasOwn(table, key) ? table[key] : OTHER}`
}

/** What a call of CloudWatch Logs does, to which group. */
export function actionOfLogs(home: Home, operation: string, body: Stored): StandInAction {
  const name = operation === 'DescribeLogGroups' ? body.logGroupNamePrefix : groupNameOf(body)
  const resource = `arn:aws:logs:${home.region}:${home.account}:log-group:${String(name ?? '')}`
  return { action: `logs:${operation}`, resource }
}

/** What a call of IAM does, to which role or policy; undefined for the one of STS, which everybody may make who signs. */
export function actionOfQuery({ account }: Home, { action, form }: QueryCall): StandInAction | undefined {
  if (action === 'GetCallerIdentity') return undefined
  const root = `arn:aws:iam::${account}:`
  const isOfPolicy = /Policy/.test(action) && !/Role/.test(action)
  const policy = action === 'CreatePolicy' ? undefined : form.get('PolicyArn')
  const resource = isOfPolicy
    ? (policy ?? `${root}policy${form.get('Path') ?? '/'}${form.get('PolicyName') ?? ''}`)
    : `${root}role/${form.get('RoleName') ?? ''}`
  return { action: `iam:${action}`, resource }
}
