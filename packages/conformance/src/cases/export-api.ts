import { expect } from '../matching/matchers.ts'
import { document, imported, JWT_EXTENSION, operation, scheme } from './document.ts'
import {
  authorizer,
  bad,
  deployment,
  get,
  httpApi,
  integration,
  LAMBDA_ARN,
  missing,
  ok,
  PROXY,
  patch,
  type Row,
  route,
  stage,
  webSocketApi,
} from './row.ts'

const exporting = (query = '') => get(`/apis/<api>/exports/OAS30?outputType=JSON${query}`)
const tagged = ['team', 'shop'] as const
const whole = [
  imported(
    document(
      {
        '/pets/{id}/{proxy+}': {
          get: operation({ operationId: 'ReadPet', security: [{ tokens: ['pets:read'] }] }),
          'x-amazon-apigateway-any-method': operation(),
        },
        '/$default': { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) },
      },
      {
        ...scheme(JWT_EXTENSION),
        tags: [{ name: tagged[0], 'x-amazon-apigateway-tag-value': tagged[1] }],
        'x-amazon-apigateway-cors': { allowOrigins: ['*'], allowMethods: ['GET'] },
      },
    ),
  ),
]
const targeted = { target: 'integrations/<integration>' }
const EXTENSION = {
  payloadFormatVersion: '1.0',
  type: 'http_proxy',
  httpMethod: 'GET',
  uri: 'https://pets.example',
  connectionType: 'INTERNET',
}
const parameter = (name: string) => ({
  name,
  in: 'path',
  description: `Generated path parameter for ${name}`,
  required: true,
  schema: { type: 'string' },
})
const responses = (routeKey: string) => ({ default: { description: `Default response for ${routeKey}` } })
const enumRefusal = (value: string, member: string, values: string) =>
  bad(
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${values}]`,
  )

/** Matches an object with these members in this order, and no others. */
const ordered = (...keys: readonly string[]) =>
  expect.toSatisfy((value: object) => Object.keys(value).join() === keys.join(), `members ${keys}`)
const pets = (path: string, member: string, extension: unknown) =>
  ok({ paths: { [path]: { [member]: { 'x-amazon-apigateway-integration': extension } } } })

/** management §3.3 */
export const exports: readonly Row[] = [
  [
    'writes the whole document',
    whole,
    exporting(),
    ok({
      openapi: '3.0.1',
      info: { title: 'pets', version: '1.0' },
      servers: [{ url: '<api.apiEndpoint>/{basePath}', variables: { basePath: { default: '' } } }],
      tags: [{ name: 'team', 'x-amazon-apigateway-tag-value': 'shop' }],
      paths: {
        '/pets/{id}/{proxy+}': {
          get: {
            operationId: 'ReadPet',
            responses: responses('GET /pets/{id}/{proxy+}'),
            security: [{ tokens: ['pets:read'] }],
            'x-amazon-apigateway-integration': EXTENSION,
          },
          'x-amazon-apigateway-any-method': {
            responses: responses('ANY /pets/{id}/{proxy+}'),
            'x-amazon-apigateway-integration': EXTENSION,
          },
          parameters: [parameter('id'), parameter('proxy+')],
        },
        '/$default': {
          'x-amazon-apigateway-any-method': {
            responses: responses('$default'),
            isDefaultRoute: true,
            'x-amazon-apigateway-integration': EXTENSION,
          },
        },
      },
      components: {
        securitySchemes: {
          tokens: { type: 'oauth2', flows: {}, 'x-amazon-apigateway-authorizer': JWT_EXTENSION },
        },
      },
      'x-amazon-apigateway-cors': {
        allowMethods: ['GET'],
        maxAge: 0,
        allowCredentials: false,
        allowOrigins: ['*'],
      },
      'x-amazon-apigateway-importexport-version': '1.0',
    }),
  ],
  [
    "writes members in the service's order",
    whole,
    exporting(),
    ok(
      expect.toSatisfy(
        (value: object) =>
          Object.keys(value).join() ===
          'openapi,info,servers,tags,paths,components,x-amazon-apigateway-cors,x-amazon-apigateway-importexport-version',
      ),
    ),
  ],
  [
    'has the time of creation for a version that is not there',
    [httpApi, route('GET /')],
    exporting(),
    ok({ info: { version: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dUTC$/) } }, [
      'components',
      'tags',
    ]),
  ],
  [
    'writes an integration in order, its time limit where it is not the usual',
    [
      httpApi,
      integration({
        ...PROXY,
        timeoutInMillis: 500,
        requestParameters: { 'append:header.a': 'b' },
        responseParameters: { 500: { 'overwrite:statuscode': '502' } },
      }),
      route('GET /pets', targeted),
    ],
    exporting(),
    pets(
      '/pets',
      'get',
      ordered(
        'responseParameters',
        'requestParameters',
        'payloadFormatVersion',
        'type',
        'httpMethod',
        'uri',
        'connectionType',
        'timeoutInMillis',
      ),
    ),
  ],
  [
    'writes a function as its invocation',
    [
      httpApi,
      integration({ integrationType: 'AWS_PROXY', integrationUri: LAMBDA_ARN, payloadFormatVersion: '2.0' }),
      route('POST /pets', targeted),
    ],
    exporting(),
    pets('/pets', 'post', {
      payloadFormatVersion: '2.0',
      type: 'aws_proxy',
      httpMethod: 'POST',
      uri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${LAMBDA_ARN}/invocations`,
      connectionType: 'INTERNET',
    }),
  ],
  [
    'writes the integrations that no route uses among the components',
    [httpApi, route('GET /'), integration()],
    exporting(),
    ok({
      components: {
        'x-amazon-apigateway-integrations': {
          'unusedIntegration_<integration>': { type: 'http_proxy', uri: 'https://pets.example' },
        },
      },
    }),
  ],
  [
    'writes routes for signed requests',
    [httpApi, route('GET /', { authorizationType: 'AWS_IAM' })],
    exporting(),
    ok({ paths: { '/': { get: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } } } }),
  ],
  [
    'writes an endpoint that is off',
    [httpApi, route('GET /'), patch('/apis/<api>', { disableExecuteApiEndpoint: true })],
    exporting(),
    ok({ servers: [{ 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } }] }),
  ],
  [
    'leaves every extension out when asked to',
    whole,
    exporting('&includeExtensions=false'),
    ok(expect.toSatisfy((value: object) => !JSON.stringify(value).includes('x-amazon-'))),
  ],
  [
    'keeps the rest without extensions',
    whole,
    exporting('&includeExtensions=false'),
    ok({
      paths: { '/pets/{id}/{proxy+}': { get: { operationId: 'ReadPet' } }, '/$default': {} },
      components: { securitySchemes: { tokens: { type: 'oauth2', flows: {} } } },
    }),
  ],
  [
    'leaves components out that had extensions only',
    [httpApi, route('GET /'), integration()],
    exporting('&includeExtensions=false'),
    ok({}, ['components']),
  ],
  [
    'shows what is not deployed yet',
    [
      httpApi,
      route('GET /'),
      deployment(),
      stage('dev', { deploymentId: '<deployment>' }),
      route('GET /new'),
    ],
    exporting(),
    ok({ paths: { '/': {}, '/new': {} } }),
  ],
  [
    'shows what a stage serves, and its path',
    [
      httpApi,
      integration(),
      route('GET /', targeted),
      deployment(),
      stage('dev', { deploymentId: '<deployment>' }),
      patch('/apis/<api>/integrations/<integration>', { integrationUri: 'https://new.example' }),
      route('GET /new'),
    ],
    exporting('&stageName=dev'),
    ok({
      servers: [{ variables: { basePath: { default: '/dev' } } }],
      paths: expect.toSatisfy(
        (paths: object) =>
          Object.keys(paths).join() === '/' && JSON.stringify(paths).includes('https://pets.example'),
      ),
    }),
  ],
  [
    'has no path for the $default stage',
    [httpApi, route('GET /'), stage('$default', { autoDeploy: true })],
    exporting('&stageName=%24default'),
    ok({ servers: [{ variables: { basePath: { default: '' } } }] }),
  ],
  [
    'writes YAML with its texts in quotes',
    [httpApi, integration(), route('GET /pets/{id}', targeted), authorizer()],
    get('/apis/<api>/exports/OAS30?outputType=YAML'),
    ok(
      expect.stringContaining(
        'paths:\n  /pets/{id}:\n    get:\n      responses:\n        default:\n          description: "Default response for GET /pets/{id}"\n',
      ),
    ),
  ],
  [
    'takes the one version of the export',
    [httpApi, route('GET /')],
    exporting('&exportVersion=1.0'),
    ok({ openapi: '3.0.1' }),
  ],
  [
    'refuses another version',
    [httpApi],
    exporting('&exportVersion=2.0'),
    enumRefusal('2.0', 'exportVersion', '1.0'),
  ],
  [
    'refuses another specification',
    [httpApi],
    get('/apis/<api>/exports/OAS31?outputType=JSON'),
    enumRefusal('OAS31', 'specification', 'OAS30'),
  ],
  [
    'needs a format',
    [httpApi],
    get('/apis/<api>/exports/OAS30'),
    bad(expect.stringContaining("at 'outputType' failed to satisfy constraint: Member must not be null")),
  ],
  [
    'refuses another format',
    [httpApi],
    get('/apis/<api>/exports/OAS30?outputType=XML'),
    enumRefusal('XML', 'outputType', 'JSON, YAML'),
  ],
  [
    'does not find a stage',
    [httpApi],
    exporting('&stageName=none'),
    missing('Invalid stage identifier specified'),
  ],
  [
    'refuses a stage without a deployment',
    [httpApi, route('GET /'), stage('dev')],
    exporting('&stageName=dev'),
    bad('Unable to export API because no deployment exists on stage dev'),
  ],
  [
    'refuses an API without routes',
    [httpApi],
    exporting(),
    bad('Unable to export API because no routes exist in this API'),
  ],
  [
    'is refused for a WebSocket API',
    [webSocketApi],
    exporting(),
    bad('Import and export are currently not supported for this API protocol type.'),
  ],
]
