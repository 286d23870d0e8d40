import { authorizer, type Call, httpApi, integration, PROXY, route, stage } from '../row.ts'
import { invokes, type Order } from './functions.ts'
import { fault, type Outcome, type Request, type TrafficRow } from './scene.ts'

/** A statement of a policy. */
export const policy = (effect: unknown, resource: unknown, action: unknown = 'execute-api:Invoke') => ({
  Effect: effect,
  Action: action,
  Resource: resource,
})

/** An authorizer answers with a policy of these statements. */
export const says = (statements: unknown, more: object = {}) => ({
  returns: {
    principalId: 'rex',
    policyDocument: { Version: '2012-10-17', Statement: statements },
    ...more,
  },
})

/** An authorizer gives a simple answer. */
export const simple = (isAuthorized: unknown, more: object = {}) => ({ returns: { isAuthorized, ...more } })

/** Members of authorizers that give simple answers, and of those of format 1.0. */
export const SIMPLE = { enableSimpleResponses: true }
export const V1 = { authorizerPayloadFormatVersion: '1.0' }

export const OK: Outcome = { status: 200 }
export const UNAUTHORIZED = fault(401, 'Unauthorized')
export const FORBIDDEN = fault(403, 'Forbidden')
export const FAILED = fault(500, 'Internal Server Error')

/** What the backend is told of the context. */
const TOLD = {
  'append:header.x-who': '$context.authorizer.principalId',
  'append:header.x-plan': '$context.authorizer.plan',
  'append:header.x-level': '$context.authorizer.level',
  'append:header.x-admin': '$context.authorizer.admin',
  'append:header.x-none': '$context.authorizer.none',
  'append:header.x-echo': '$context.authorizer.echo',
}

/**
 * An API whose routes `ANY /pets/{id}` and `GET /other` have an authorizer of this kind, before the backend, and `GET /event` before a function of
 * this format.
 */
export function guarded(members: object, payloadFormatVersion = '2.0'): Call[] {
  const guard = { authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }
  const target = { target: 'integrations/<integration>', ...guard }
  const [invocation] = invokes('GET /event', { payloadFormatVersion }) as [Call]
  return [
    httpApi,
    authorizer({
      authorizerType: 'REQUEST',
      authorizerUri: '<functionUri>',
      authorizerPayloadFormatVersion: '2.0',
      identitySource: ['$request.header.Authorization'],
      authorizerResultTtlInSeconds: 0,
      name: 'judge',
      ...members,
    }),
    integration({ ...PROXY, integrationUri: '<backend>', requestParameters: TOLD }),
    route('ANY /pets/{id}', target),
    route('GET /other', target),
    invocation,
    route('GET /event', target),
    stage('$default', { autoDeploy: true, stageVariables: { key: 'k1' } }),
  ]
}

/** A request by someone, whose authorizer is told this. */
export function asking(order: Order, path = '/pets/1', headers = ['authorization', 'secret']): Request {
  return { path, headers: ['x-say', JSON.stringify(order), ...headers] }
}

/** A row of one request. */
export function asks(title: string, order: Order, outcome: Outcome, path?: string): TrafficRow {
  return { title, when: asking(order, path), outcome }
}
