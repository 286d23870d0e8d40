/** An event that a function can be tried with. */
export interface SampleEvent {
  readonly name: string
  readonly event: object
}

const TIME = { requestTime: '29/Nov/2026:08:00:00 +0000', requestTimeEpoch: 1795939200000 }

const HTTP_2 = {
  version: '2.0',
  routeKey: 'GET /pets/{id}',
  rawPath: '/pets/p1',
  rawQueryString: 'tenant=acme',
  cookies: ['session=s1'],
  headers: { accept: 'application/json', host: 'p4e8t1s6h9.execute-api.us-east-1.amazonaws.com' },
  queryStringParameters: { tenant: 'acme' },
  requestContext: {
    accountId: '000000000000',
    apiId: 'p4e8t1s6h9',
    domainName: 'p4e8t1s6h9.execute-api.us-east-1.amazonaws.com',
    domainPrefix: 'p4e8t1s6h9',
    http: {
      method: 'GET',
      path: '/pets/p1',
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: 'gatehouse',
    },
    requestId: 'sample',
    routeKey: 'GET /pets/{id}',
    stage: '$default',
    time: TIME.requestTime,
    timeEpoch: TIME.requestTimeEpoch,
  },
  pathParameters: { id: 'p1' },
  isBase64Encoded: false,
}

const HTTP_1 = {
  version: '1.0',
  resource: '/pets/{id}',
  path: '/pets/p1',
  httpMethod: 'GET',
  headers: { accept: 'application/json' },
  multiValueHeaders: { accept: ['application/json'] },
  queryStringParameters: { tenant: 'acme' },
  multiValueQueryStringParameters: { tenant: ['acme'] },
  requestContext: {
    accountId: '000000000000',
    apiId: 'p4e8t1s6h9',
    httpMethod: 'GET',
    identity: { sourceIp: '127.0.0.1', userAgent: 'gatehouse' },
    path: '/pets/p1',
    protocol: 'HTTP/1.1',
    requestId: 'sample',
    ...TIME,
    resourcePath: '/pets/{id}',
    stage: '$default',
  },
  pathParameters: { id: 'p1' },
  stageVariables: null,
  body: null,
  isBase64Encoded: false,
}

const MESSAGE = {
  requestContext: {
    routeKey: 'say',
    messageId: 'sample=',
    eventType: 'MESSAGE',
    extendedRequestId: 'sample=',
    ...TIME,
    messageDirection: 'IN',
    stage: 'live',
    connectedAt: TIME.requestTimeEpoch,
    requestId: 'sample=',
    domainName: 'c3h5a7t9s1.execute-api.us-east-1.amazonaws.com',
    connectionId: 'sample=',
    apiId: 'c3h5a7t9s1',
  },
  body: '{"action":"say","text":"hello"}',
  isBase64Encoded: false,
}

const AUTHORIZER = {
  version: '2.0',
  type: 'REQUEST',
  routeArn: 'arn:aws:execute-api:us-east-1:000000000000:p4e8t1s6h9/$default/GET/pets',
  identitySource: ['Bearer token'],
  routeKey: 'GET /pets',
  rawPath: '/pets',
  rawQueryString: '',
  headers: { authorization: 'Bearer token' },
  requestContext: HTTP_2.requestContext,
}

/** Events as the gateway makes them, http-apis §5.3, §5.4, §4.2 and websocket-apis §5.2: something to begin with. */
export const SAMPLES: readonly SampleEvent[] = [
  { name: 'HTTP API, payload format 2.0', event: HTTP_2 },
  { name: 'HTTP API, payload format 1.0', event: HTTP_1 },
  { name: 'WebSocket message', event: MESSAGE },
  { name: 'Lambda authorizer, format 2.0', event: AUTHORIZER },
  { name: 'Nothing', event: {} },
]
