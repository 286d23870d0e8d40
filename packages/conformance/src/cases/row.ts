/** A management call. `<name>` in its path and its body stands for an id that an earlier call gave: see `save`. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  /** Sent in place of `body`, as it stands. */
  readonly raw?: string | Uint8Array
  /** The region that the call is signed for; us-east-1 when omitted. */
  readonly region?: string
  /** The name under which the answer's body is known to later calls. */
  readonly saveAs?: string
  /** Given before others, it has to be refused rather than to succeed. */
  readonly refused?: boolean
}

export interface Expectation {
  readonly status: number
  /** `x-amzn-ErrorType`; undefined for success. */
  readonly errorType?: string
  /** What the body has, at least. */
  readonly body?: unknown
  /** Members that the body must not have. */
  readonly absent?: readonly string[]
}

/** Given these calls, when this one comes, then that is the answer. */
export type Row = readonly [title: string, given: readonly Call[], when: Call, then: Expectation]

const call =
  (method: string) =>
  (path: string, body?: unknown): Call => ({ method, path: `/v2${path}`, body })

export const get = call('GET')
export const post = call('POST')
export const put = call('PUT')
export const patch = call('PATCH')
export const remove = call('DELETE')

/**
 * Keeps the answer for later: `save('route', …)` makes `<route>` its `routeId`, `<route2>` is the `routeId` of what was saved as
 * `route2`, and `<route.target>` any other member. A list is known by its first item.
 */
export const save = (saveAs: string, saved: Call): Call => ({ ...saved, saveAs })
export const raw = (sent: Call, text: string | Uint8Array): Call => ({ ...sent, raw: text })
export const inRegion = (region: string, sent: Call): Call => ({ ...sent, region })

export const ok = (body?: unknown, absent: readonly string[] = []): Expectation => ({
  status: 200,
  body,
  absent,
})
export const created = (body?: unknown, absent: readonly string[] = []): Expectation => ({
  status: 201,
  body,
  absent,
})
export const gone: Expectation = { status: 204 }
const refused =
  (status: number, errorType: string) =>
  (message: unknown): Expectation => ({
    status,
    errorType,
    body: { message },
  })
export const bad = refused(400, 'BadRequestException')
export const missing = refused(404, 'NotFoundException')
export const conflict = refused(409, 'ConflictException')
export const unknown = refused(404, 'UnknownOperationException')

/** One broken rule of the contract, in the words of AWS front ends. */
export const invalid = (member: string, value: string, constraint: string): Expectation =>
  bad(
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${constraint}`,
  )

/** The domain name of the row: each row has its own, as a name is given once. */
export const DOMAIN = '<domain>'
export const LAMBDA_ARN = 'arn:aws:lambda:us-east-1:111122223333:function:pets'
export const INVOCATION_ARN = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${LAMBDA_ARN}/invocations`
export const LISTENER_ARN = 'arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/shop/1a2b/3c4d'
export const LOG_GROUP_ARN = 'arn:aws:logs:us-east-1:111122223333:log-group:pets'
export const ROLE_ARN = 'arn:aws:iam::111122223333:role/pets'

export const HTTP = { name: 'pets', protocolType: 'HTTP' }
export const WEBSOCKET = {
  name: 'chat',
  protocolType: 'WEBSOCKET',
  routeSelectionExpression: '$request.body.action',
}
export const PROXY = {
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'ANY',
  integrationUri: 'https://pets.example',
}
export const JWT = {
  authorizerType: 'JWT',
  identitySource: ['$request.header.Authorization'],
  jwtConfiguration: { audience: ['app'], issuer: 'https://issuer.example' },
  name: 'tokens',
}

export const httpApi = save('api', post('/apis', HTTP))
export const webSocketApi = save('api', post('/apis', WEBSOCKET))
export const quickApi = save('api', post('/apis', { ...HTTP, target: 'https://pets.example' }))
export const integration = (members: object = PROXY) =>
  save('integration', post('/apis/<api>/integrations', members))
export const route = (routeKey: string, members: object = {}) =>
  save('route', post('/apis/<api>/routes', { routeKey, ...members }))
export const stage = (stageName: string, members: object = {}) =>
  save('stage', post('/apis/<api>/stages', { stageName, ...members }))
export const deployment = (members: object = {}) =>
  save('deployment', post('/apis/<api>/deployments', members))
export const authorizer = (members: object = JWT) =>
  save('authorizer', post('/apis/<api>/authorizers', members))
export const domain = post('/domainnames', { domainName: DOMAIN, domainNameConfigurations: [{}] })
export const mapping = (members: object = {}) =>
  save(
    'apiMapping',
    post(`/domainnames/${DOMAIN}/apimappings`, { apiId: '<api>', stage: '$default', ...members }),
  )
export const vpcLink = save('vpcLink', post('/vpclinks', { name: 'link', subnetIds: ['subnet-1'] }))
