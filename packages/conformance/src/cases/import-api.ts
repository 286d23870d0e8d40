import { expect } from '../matching/matchers.ts'
import { document, errors, imported, importing, operation, PROXY_EXTENSION, warnings } from './document.ts'
import { bad, created, get, INVOCATION_ARN, LAMBDA_ARN, ok, type Row, vpcLink } from './row.ts'

const routes = get('/apis/<api>/routes')
const integrations = get('/apis/<api>/integrations')
const keys = (...routeKeys: readonly string[]) => ok({ items: routeKeys.map((routeKey) => ({ routeKey })) })
const items = (...members: readonly object[]) => ok({ items: members })
const withIntegration = (integration: object, members: object = {}) =>
  document({ '/pets': { get: operation({ 'x-amazon-apigateway-integration': integration }) } }, members)
const shared = (name: string) => ({
  'x-amazon-apigateway-integration': { $ref: `#/components/x-amazon-apigateway-integrations/${name}` },
})
const sharing = (integrations: object) => ({
  components: { 'x-amazon-apigateway-integrations': integrations },
})
const served = (url: string, variables?: object) => ({ servers: [{ url, variables }] })
const AWS_SKIPPED =
  "Unable to put integration on 'GET' for resource at path '/pets': integration type 'AWS' is not supported for HTTP APIs. Ignoring."
const missingSchema =
  "Parse issue: attribute paths.'/update'(get).responses.200.content.schema.#/components/schemas/Pet is missing"
const referring = (members: object = {}) =>
  document(
    {
      '/update': {
        get: {
          responses: {
            200: {
              description: 'ok',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
            },
          },
        },
      },
    },
    members,
  )

/** management §3.1, §3.2 */
export const imports: readonly Row[] = [
  [
    'makes an API of the information',
    [],
    importing(document({}, { info: { title: 'shop', description: 'the pet shop', version: '2.1' } })),
    created(
      {
        name: 'shop',
        description: 'the pet shop',
        version: '2.1',
        protocolType: 'HTTP',
        routeSelectionExpression: '$request.method $request.path',
        disableExecuteApiEndpoint: false,
        tags: {},
      },
      ['importInfo', 'warnings', 'corsConfiguration'],
    ),
  ],
  [
    'makes no stage',
    [imported(document({ '/pets': { get: operation() } }))],
    get('/apis/<api>/stages'),
    ok({ items: [] }),
  ],
  [
    'makes a route of each operation, in the order of the document',
    [
      imported(
        document({
          '/pets/{id}': { parameters: [], put: operation(), delete: operation(), head: operation() },
          '/': { get: operation(), post: operation(), patch: operation(), options: operation() },
          '/{proxy+}': { 'x-amazon-apigateway-any-method': operation() },
        }),
      ),
    ],
    routes,
    keys(
      'PUT /pets/{id}',
      'DELETE /pets/{id}',
      'HEAD /pets/{id}',
      'GET /',
      'POST /',
      'PATCH /',
      'OPTIONS /',
      'ANY /{proxy+}',
    ),
  ],
  [
    'makes the $default route of the default route',
    [
      imported(
        document({ '/$default': { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) } }),
      ),
    ],
    routes,
    keys('$default'),
  ],
  [
    'takes the default route without a slash too',
    [
      imported(
        document({ $default: { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) } }),
      ),
    ],
    routes,
    keys('$default'),
  ],
  ...['$default'].map(
    (path): Row => [
      `warns of the path ${path} without a slash`,
      [],
      importing(
        document({
          '/x': { get: operation() },
          [path]: { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) },
        }),
        '?failOnWarnings=true',
      ),
      bad(
        `Warnings found during import:\n\tParse issue: attribute paths. \n\nResource ${path} should start with /`,
      ),
    ],
  ),
  [
    'keeps the warning of the default route without a slash',
    [],
    importing(
      document({ $default: { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) } }),
    ),
    created({ warnings: ['Parse issue: attribute paths. \n\nResource $default should start with /'] }),
  ],
  [
    'takes the operation id as the name of the operation',
    [imported(document({ '/pets': { get: operation({ operationId: 'ListPets' }) } }))],
    routes,
    items({ operationName: 'ListPets', routeKey: 'GET /pets' }),
  ],
  [
    'makes a route without a target of an operation without an integration',
    [imported(document({ '/pets': { get: { responses: {} } } }))],
    routes,
    ok({
      items: [
        {
          routeKey: 'GET /pets',
          apiKeyRequired: false,
          authorizationType: 'NONE',
          routeId: expect.any(String),
        },
      ],
    }),
  ],
  [
    'makes an integration of each operation',
    [imported(document({ '/pets': { get: operation(), post: operation() } }))],
    integrations,
    items(
      {
        description: 'AutoCreate from OpenAPI Import',
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'GET',
      },
      { integrationUri: 'https://pets.example', payloadFormatVersion: '1.0', timeoutInMillis: 30_000 },
    ),
  ],
  [
    'takes a function with its fields, the version as a number',
    [
      imported(
        withIntegration({
          type: 'AWS_PROXY',
          uri: LAMBDA_ARN,
          payloadFormatVersion: 2.0,
          credentials: 'arn:aws:iam::111122223333:role/pets',
          timeoutInMillis: 5000,
          passthroughBehavior: 'when_no_match',
          contentHandling: 'CONVERT_TO_TEXT',
        }),
      ),
    ],
    integrations,
    items({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: LAMBDA_ARN,
      payloadFormatVersion: '2.0',
      credentialsArn: 'arn:aws:iam::111122223333:role/pets',
      timeoutInMillis: 5000,
    }),
  ],
  [
    'takes parameter mappings, scalars as text',
    [
      imported(
        withIntegration({
          ...PROXY_EXTENSION,
          requestParameters: { 'append:header.x-shop': 7 },
          responseParameters: { 404: { 'overwrite:statuscode': 200 } },
        }),
      ),
    ],
    integrations,
    items({
      requestParameters: { 'append:header.x-shop': '7' },
      responseParameters: { 404: { 'overwrite:statuscode': '200' } },
    }),
  ],
  [
    'takes a call of another service',
    [
      imported(
        withIntegration({
          type: 'aws_proxy',
          integrationSubtype: 'SQS-SendMessage',
          credentials: 'arn:aws:iam::111122223333:role/pets',
          payloadFormatVersion: '1.0',
          requestParameters: { QueueUrl: '$request.header.queue', MessageBody: '$request.body.message' },
        }),
      ),
    ],
    integrations,
    items({
      integrationSubtype: 'SQS-SendMessage',
      requestParameters: { QueueUrl: '$request.header.queue' },
    }),
  ],
  [
    'refuses a VPC link that does not exist',
    [vpcLink],
    importing(
      withIntegration({
        ...PROXY_EXTENSION,
        connectionType: 'VPC_LINK',
        connectionId: 'nolink',
        uri: 'arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/shop/1a2b/3c4d',
      }),
    ),
    bad(
      errors(
        "Unable to put integration on 'GET' for resource at path '/pets': Invalid VpcLink identifier specified nolink",
      ),
    ),
  ],
  [
    'shares an integration that operations refer to, and makes those that none refers to',
    [
      imported(
        document(
          { '/pets': { get: operation(shared('pets')), post: operation(shared('pets')) } },
          sharing({ pets: PROXY_EXTENSION, spare: { ...PROXY_EXTENSION, uri: 'https://spare.example' } }),
        ),
      ),
    ],
    integrations,
    items({ integrationUri: 'https://pets.example' }, { integrationUri: 'https://spare.example' }),
  ],
  [
    'skips an integration of a type that HTTP APIs do not have, with a warning',
    [],
    importing(withIntegration({ ...PROXY_EXTENSION, type: 'AWS' })),
    created({ warnings: [AWS_SKIPPED] }),
  ],
  [
    'keeps warnings with the API',
    [imported(withIntegration({ ...PROXY_EXTENSION, type: 'AWS' }))],
    get('/apis/<api>'),
    ok({ warnings: [AWS_SKIPPED] }),
  ],
  [
    'warns of a reference that leads nowhere',
    [],
    importing(referring()),
    created({ warnings: [missingSchema] }),
  ],
  [
    'refuses warnings with failOnWarnings',
    [],
    importing(referring(), '?failOnWarnings=true'),
    bad(warnings(missingSchema)),
  ],
  [
    'makes nothing of a document that is refused for its warnings',
    [{ ...importing(referring(), '?failOnWarnings=true'), refused: true }],
    get('/apis'),
    ok({ items: [] }),
  ],
  [
    'makes nothing of a document with an error in its last route',
    [
      {
        ...importing(
          document({
            '/pets': { get: operation() },
            '/{a}': { get: operation() },
            '/{b}': { get: operation() },
          }),
        ),
        refused: true,
      },
    ],
    get('/apis'),
    ok({ items: [] }),
  ],
  [
    'tells what HTTP APIs do not support, each kind once',
    [],
    importing(
      document(
        {
          '/pets': {
            get: operation({ parameters: [{ name: 'q', in: 'query' }] }),
            post: operation({ requestBody: {}, responses: { 200: { description: 'ok', content: {} } } }),
            put: operation({ requestBody: {} }),
            trace: {},
          },
        },
        { components: { schemas: { Pet: {} } } },
      ),
    ),
    created(
      {
        importInfo: [
          "Not supported for HTTP APIs and ignored: parameters, in paths.'/pets'(get)",
          "Not supported for HTTP APIs and ignored: requestBody, 2 times, first in paths.'/pets'(post)",
          "Not supported for HTTP APIs and ignored: content of responses, in paths.'/pets'(post)",
          "Not supported for HTTP APIs and ignored: the method trace, in paths.'/pets'(trace)",
          'Not supported for HTTP APIs and ignored: schemas, in components',
        ],
      },
      ['warnings'],
    ),
  ],
  [
    'lists every error',
    [],
    importing(
      document({
        '/pets': {
          get: operation(),
          post: operation({
            'x-amazon-apigateway-integration': { type: 'http_proxy', httpMethod: 'GET', uri: 'pets' },
          }),
        },
        '/a b': { get: operation() },
      }),
    ),
    bad(
      errors(
        "Unable to put integration on 'POST' for resource at path '/pets': Invalid integration URI specified",
        "Unable to create route 'GET /a b': One or more path parts appear to be invalid. Parts are validated against this regular expression: ^(\\{[\\w.:-]+\\+?\\}|[a-zA-Z0-9.:_-]+)$",
      ),
    ),
  ],
  [
    'refuses routes that differ in the names of their variables only',
    [],
    importing(document({ '/pets/{id}': { get: operation() }, '/pets/{name}': { get: operation() } })),
    bad(
      errors(
        'Unable to create route \'GET /pets/{name}\': The provided route key "GET /pets/{name}" has a conflicting variable on the same hierarchical level as "GET /pets/{id}"',
      ),
    ),
  ],
  [
    'refuses a document without a title',
    [],
    importing(document({}, { info: { version: '1.0' } })),
    bad(errors('Unable to create the API: Invalid API name specified')),
  ],
  [
    'takes CORS by the names of its members, as an update does',
    [],
    importing(
      document(
        {},
        {
          'x-amazon-apigateway-cors': {
            allowOrigins: ['https://shop.example'],
            allowHeaders: ['X-Shop'],
            maxAge: 5,
          },
        },
      ),
    ),
    created({
      corsConfiguration: {
        allowOrigins: ['https://shop.example'],
        allowHeaders: ['x-shop'],
        maxAge: 5,
        allowCredentials: false,
      },
    }),
  ],
  [
    'leaves CORS empty when its members are spelled otherwise',
    [],
    importing(document({}, { 'x-amazon-apigateway-cors': { allow_origins: ['*'] } })),
    created({ corsConfiguration: { allowCredentials: false } }),
  ],
  [
    'refuses CORS that no API can have',
    [],
    importing(document({}, { 'x-amazon-apigateway-cors': { allowOrigins: ['*'], allowCredentials: true } })),
    bad(errors("Unable to create the API: allow-credentials is not supported if 'allow-origin' is *")),
  ],
  [
    'takes tags, empty where they have no value',
    [],
    importing(
      document(
        {},
        {
          tags: [
            { name: 'team', 'x-amazon-apigateway-tag-value': 'shop' },
            { name: 'pets', description: 'd' },
          ],
        },
      ),
    ),
    created({ tags: { team: 'shop', pets: '' } }),
  ],
  [
    'turns the endpoint off when a server says so',
    [],
    importing(
      document(
        {},
        {
          servers: [
            { url: '/', 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
          ],
        },
      ),
    ),
    created({ disableExecuteApiEndpoint: true }),
  ],
  [
    'replaces the variables of the service',
    [
      imported(
        withIntegration({
          type: 'aws_proxy',
          payloadFormatVersion: '2.0',
          uri: INVOCATION_ARN.replace('arn:aws:', 'arn:${AWS::Partition}:')
            .replaceAll('us-east-1', '${AWS::Region}')
            .replaceAll('111122223333', '${AWS::AccountId}'),
        }),
      ),
    ],
    integrations,
    items({
      integrationUri: expect.stringMatching(
        /^arn:aws:apigateway:us-east-1:lambda:path\/2015-03-31\/functions\/arn:aws:lambda:us-east-1:\d{12}:function:pets\/invocations$/,
      ),
    }),
  ],
  [
    'takes YAML, a version without quotes as it is written',
    [],
    importing(
      'openapi: 3.0.3\ninfo: {title: pets, version: 1.10}\npaths: {}\nx-amazon-apigateway-importexport-version: 1.0\n',
    ),
    created({ name: 'pets', version: '1.10' }, ['warnings', 'importInfo']),
  ],
  [
    'takes anchors and merged members of YAML',
    [
      imported(
        "openapi: 3.0.3\ninfo: {title: pets, version: '1'}\npaths:\n  /a: {get: &a {responses: {}, operationId: one}}\n  /b: {get: {<<: *a, operationId: two}}\n",
      ),
    ],
    routes,
    items({ routeKey: 'GET /a', operationName: 'one' }, { routeKey: 'GET /b', operationName: 'two' }),
  ],
  [
    'ignores the base path by default',
    [imported(document({ '/pets': { get: operation() } }, served('https://pets.example/v1/shop')))],
    routes,
    keys('GET /pets'),
  ],
  [
    'prepends the path of the first server',
    [
      imported(
        document(
          { '/pets': { get: operation() }, '/': { get: operation() } },
          served('https://pets.example/v1/shop/'),
        ),
        '?basepath=prepend',
      ),
    ],
    routes,
    keys('GET /v1/shop/pets', 'GET /v1/shop'),
  ],
  [
    'prepends what follows the first segment when it splits',
    [
      imported(
        document({ '/pets': { get: operation() } }, served('https://pets.example/v1/shop')),
        '?basepath=split',
      ),
    ],
    routes,
    keys('GET /shop/pets'),
  ],
  [
    'prefers the server variable basePath',
    [
      imported(
        document(
          {
            '/pets': { get: operation() },
            '/$default': { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) },
          },
          served('https://pets.example/v1/{basePath}', { basePath: { default: 'a/b' } }),
        ),
        '?basepath=prepend',
      ),
    ],
    routes,
    keys('GET /a/b/pets', '$default'),
  ],
  [
    'refuses another mode of the base path',
    [],
    importing(document(), '?basepath=keep'),
    bad(
      "1 validation error detected: Value 'keep' at 'basepath' failed to satisfy constraint: Member must satisfy enum value set: [ignore, prepend, split]",
    ),
  ],
  [
    'refuses more routes than there may be',
    [],
    importing(
      document(
        Object.fromEntries(
          Array.from({ length: 301 }, (_, index) => [`/pets/${index}`, { get: { responses: {} } }]),
        ),
      ),
    ),
    {
      status: 429,
      errorType: 'ConflictException',
      body: {
        message:
          'Maximum number of Routes for this API has been reached. Please contact AWS if you need additional Routes.',
      },
    },
  ],
]
