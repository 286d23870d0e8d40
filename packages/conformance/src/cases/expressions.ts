import {
  bad,
  created,
  httpApi,
  INVOCATION_ARN,
  integration,
  missing,
  ok,
  PROXY,
  patch,
  post,
  type Row,
  remove,
  route,
  stage,
  WEBSOCKET,
  webSocketApi,
} from './row.ts'

const mock = integration({ integrationType: 'MOCK' })
const responses = '/apis/<api>/integrations/<integration>/integrationresponses'
const respond = (members: object) => post(responses, { integrationResponseKey: '$default', ...members })
const models = '/apis/<api>/models'
const badSchema = bad('Invalid model schema specified')
const schemaRow = (title: string, schema: unknown, then: Row[3]): Row => [
  title,
  [webSocketApi],
  post(models, { name: 'Pet', schema: typeof schema === 'string' ? schema : JSON.stringify(schema) }),
  then,
]
const nested = (depth: number) => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`

/** management §2.8: JSON Schema of draft 4. */
export const modelSchemas: readonly Row[] = [
  schemaRow('takes a schema that refers to itself', { properties: { next: { $ref: '#' } } }, created()),
  schemaRow(
    'takes a schema of draft 4 with definitions',
    {
      $schema: 'http://json-schema.org/draft-04/schema#',
      type: 'object',
      required: ['age'],
      properties: { age: { $ref: '#/definitions/age' } },
      definitions: { age: { type: 'integer', minimum: 0, exclusiveMinimum: true } },
    },
    created(),
  ),
  schemaRow('takes an empty schema', {}, created()),
  ...(
    [
      ['text that is no JSON', '{'],
      ['a schema that is a list', '[]'],
      ['a schema that is null', 'null'],
      ['a type that does not exist', { type: 'strnig' }],
      ['an empty list of required members', { required: [] }],
      ['required as in draft 3', { properties: { a: { required: true } } }],
      ['a limit that is not a number', { minimum: '1' }],
      ['an exclusive limit as in draft 6', { exclusiveMinimum: 1 }],
      ['a reference to nothing', { $ref: '#/definitions/none' }],
      ['a reference to another host', { $ref: 'http://127.0.0.1:9/schema.json' }],
      ['a pattern that is not a regular expression', { pattern: '(' }],
      ['a schema of draft 6', { $schema: 'http://json-schema.org/draft-06/schema#' }],
      ['a schema 5,000 levels deep', nested(3_600)],
    ] as const
  ).map(([title, schema]) => schemaRow(`refuses ${title}`, schema, badSchema)),
]

/** management §4.1, §4.3, §4.5 and what follows from them. */
export const expressions: readonly Row[] = [
  ...['$request.body.action', '${request.body.a}/${request.body.b}', 'fixed', '\\$default'].map(
    (routeSelectionExpression): Row => [
      `takes the route selection ${routeSelectionExpression}`,
      [],
      post('/apis', { ...WEBSOCKET, routeSelectionExpression }),
      created({ routeSelectionExpression }),
    ],
  ),
  ...['$', '${request.body.a', 'a$$b', '${}'].map(
    (routeSelectionExpression): Row => [
      `refuses the route selection ${routeSelectionExpression}`,
      [],
      post('/apis', { ...WEBSOCKET, routeSelectionExpression }),
      bad('Invalid routeSelectionExpression'),
    ],
  ),
  ...['$context.authorizer.usageIdentifierKey', '${request.header.x-api-key}'].map(
    (apiKeySelectionExpression): Row => [
      `takes the API key selection ${apiKeySelectionExpression}`,
      [],
      post('/apis', { ...WEBSOCKET, apiKeySelectionExpression }),
      created({ apiKeySelectionExpression }),
    ],
  ),
  [
    'refuses any other API key selection',
    [],
    post('/apis', { ...WEBSOCKET, apiKeySelectionExpression: '$request.header.key' }),
    bad(
      'Invalid apiKeySelectionExpression: $request.header.key. It must be one of [$request.header.x-api-key, $context.authorizer.usageIdentifierKey]',
    ),
  ],
  [
    'refuses a route response selection other than $default',
    [webSocketApi],
    post('/apis/<api>/routes', { routeKey: 'join', routeResponseSelectionExpression: '$request.body.x' }),
    bad('Currently, only $default is supported as a RouteResponseSelectionExpression.'),
  ],
  [
    'refuses a request parameter that is neither header nor query string',
    [webSocketApi],
    post('/apis/<api>/routes', {
      routeKey: '$connect',
      requestParameters: { 'route.request.body.x': { required: true } },
    }),
    bad('Invalid request parameter specified: route.request.body.x'),
  ],
  ...['$default', '/200/', '/2\\d\\d/', '/.*Error.*/', 'string'].map(
    (integrationResponseKey): Row => [
      `takes the integration response key ${integrationResponseKey}`,
      [webSocketApi, mock],
      respond({ integrationResponseKey }),
      created({ integrationResponseKey }),
    ],
  ),
  ...['2..', '/(/', '//', '/200', '$connect'].map(
    (integrationResponseKey): Row => [
      `refuses the integration response key ${integrationResponseKey}`,
      [webSocketApi, mock],
      respond({ integrationResponseKey }),
      bad(`Invalid integration response key specified: ${integrationResponseKey}`),
    ],
  ),
  [
    'refuses a template selection with braces left open',
    [webSocketApi, mock],
    respond({ templateSelectionExpression: '${request.body.kind' }),
    bad('Invalid templateSelectionExpression: ${request.body.kind'),
  ],
  [
    'refuses an authorizer URI that is a function and not its invocation',
    [httpApi],
    post('/apis/<api>/authorizers', {
      authorizerType: 'REQUEST',
      authorizerUri: 'https://auth.example',
      authorizerPayloadFormatVersion: '2.0',
      identitySource: ['$request.header.Authorization'],
      name: 'ask',
    }),
    bad(
      'Invalid Authorizer URI: https://auth.example. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.',
    ),
  ],
  [
    'refuses a service action for a Lambda proxy',
    [httpApi],
    post('/apis/<api>/integrations', {
      integrationType: 'AWS_PROXY',
      integrationUri: 'arn:aws:apigateway:us-east-1:sqs:action/SendMessage',
    }),
    bad('Invalid integration URI specified'),
  ],
  [
    'takes a function whose name is a stage variable',
    [httpApi],
    post('/apis/<api>/integrations', {
      integrationType: 'AWS_PROXY',
      integrationUri: INVOCATION_ARN.replace('pets', '${stageVariables.function}'),
    }),
    created(),
  ],
  [
    'refuses a method that HTTP does not have',
    [httpApi],
    post('/apis/<api>/integrations', { ...PROXY, integrationMethod: 'FETCH' }),
    bad('Invalid HTTP method specified'),
  ],
  [
    'lets settings of a deleted route be',
    [
      httpApi,
      route('GET /pets'),
      stage('prod', { routeSettings: { 'GET /pets': { throttlingBurstLimit: 1 } } }),
      remove('/apis/<api>/routes/<route>'),
    ],
    patch('/apis/<api>/stages/prod', { stageVariables: { a: '1' } }),
    ok({ routeSettings: { 'GET /pets': { throttlingBurstLimit: 1 } }, stageVariables: { a: '1' } }),
  ],
  [
    'refuses settings of a route that does not exist',
    [httpApi, stage('prod')],
    patch('/apis/<api>/stages/prod', { routeSettings: { 'GET /pets': { throttlingBurstLimit: 1 } } }),
    missing('Unable to find Route by key GET /pets within the provided RouteSettings'),
  ],
]
