import { expect, it } from 'vitest'
import type { LambdaCall } from './lambda-call.ts'
import { actionOfLambda, actionOfLogs, actionOfQuery } from './stand-in-action.ts'

const HOME = { account: '000000000000', region: 'us-east-1' }
const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:'
const query = new URLSearchParams()
const FUNCTIONS = '/2015-03-31/functions'

it.each<[string, string, LambdaCall['body'], string, string]>([
  ['GET', FUNCTIONS, { FunctionName: 'pets' }, 'ListFunctions', ''],
  ['POST', FUNCTIONS, { FunctionName: 'pets' }, 'CreateFunction', 'pets'],
  ['GET', `${FUNCTIONS}/pets`, { FunctionName: 'cats' }, 'GetFunction', 'pets'],
  ['POST', `${FUNCTIONS}/pets/policy`, {}, 'AddPermission', 'pets'],
  ['PUT', `${FUNCTIONS}/pets/concurrency`, {}, 'PutFunctionConcurrency', 'pets'],
  ['DELETE', `${FUNCTIONS}/pets/concurrency`, {}, 'DeleteFunctionConcurrency', 'pets'],
  ['POST', `${FUNCTIONS}/pets/event-invoke-config`, {}, 'UpdateFunctionEventInvokeConfig', 'pets'],
  ['GET', `${FUNCTIONS}/pets/event-invoke-config/list`, {}, 'Other', 'pets'],
  ['PUT', `${FUNCTIONS}/pets/provisioned-concurrency`, {}, 'PutProvisionedConcurrencyConfig', 'pets'],
  ['POST', `${FUNCTIONS}/pets/policy/other`, {}, 'Other', 'pets'],
  ['DELETE', `${FUNCTIONS}/pets/aliases`, { Name: 'live' }, 'Other', 'pets'],
  ['PUT', FUNCTIONS, { FunctionName: 'pets' }, 'Other', ''],
  ['DELETE', `/2017-03-31/tags/${encodeURIComponent(`${FUNCTION}pets`)}`, {}, 'UntagResource', 'pets'],
])('policies are asked about what a call does: %s %s %j', (method, path, body, action, name) => {
  expect(actionOfLambda(HOME, { method, path, query, body })).toEqual({
    action: `lambda:${action}`,
    resource: FUNCTION + name,
  })
})

it('policies are asked about all groups, and all roles, where all are listed', () => {
  const groups = actionOfLogs(HOME, 'DescribeLogGroups', { logGroupNamePrefix: null, logGroupName: 'pets' })
  expect(groups.resource).toBe('arn:aws:logs:us-east-1:000000000000:log-group:')
  const form = new URLSearchParams({ RoleName: 'pets' })
  const roles = actionOfQuery(HOME, { action: 'ListRoles', form })
  expect(roles?.resource).toBe('arn:aws:iam::000000000000:role/')
})
