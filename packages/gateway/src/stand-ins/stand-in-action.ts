import { decodeOrKeep } from '@gatehouse/runtime'
import { groupNameOf } from './answer-logs.ts'
import type { QueryCall } from './answer-query.ts'
import { type LambdaCall, nameOf, operationOf, parseLambdaPath } from './lambda-call.ts'
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

/** What is no operation is allowed by a policy of everything alone. */
const OTHER = 'Other'

/** What a call of Lambda does, to which function; the body names the one that it makes, and no other. */
export function actionOfLambda(home: Home, call: LambdaCall): StandInAction {
  const operation = operationOf(call)
  const encoded = parseLambdaPath(call.path)?.sentName
  const made = operation === 'CreateFunction' ? call.body.FunctionName : undefined
  const sent = encoded === undefined ? made : decodeOrKeep(encoded)
  const resource = `arn:aws:lambda:${home.region}:${home.account}:function:${nameOf(String(sent ?? ''))}`
  return { action: `lambda:${operation ?? OTHER}`, resource }
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
    : `${root}role/${action === 'ListRoles' ? '' : (form.get('RoleName') ?? '')}`
  return { action: `iam:${action}`, resource }
}
