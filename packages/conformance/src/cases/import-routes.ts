import { expect } from '../matching/matchers.ts'
import { document, errors, imported, importing, items, operation } from './document.ts'
import { bad, created, get, ok, type Row } from './row.ts'

const routes = get('/apis/<api>/routes')
const keys = (...routeKeys: readonly string[]) => items(...routeKeys.map((routeKey) => ({ routeKey })))
const served = (url: string, variables?: object) => ({ servers: [{ url, variables }] })

/** management §3.1: the routes that the paths of a document make. */
export const importedRoutes: readonly Row[] = [
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
  [
    'warns of the path $default without a slash',
    [],
    importing(
      document({
        '/x': { get: operation() },
        $default: { 'x-amazon-apigateway-any-method': operation({ isDefaultRoute: true }) },
      }),
      '?failOnWarnings=true',
    ),
    bad(
      'Warnings found during import:\n\tParse issue: attribute paths. \n\nResource $default should start with /',
    ),
  ],
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
