import { document, errors, imported, importing, operation, warnings } from './document.ts'
import { bad, created, get, ok, type Row } from './row.ts'

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

/** management §3.1, §3.2: the API that a document makes, and what is said of the document. */
export const importedApis: readonly Row[] = [
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
    'takes YAML, a version without quotes as it is written',
    [],
    importing(
      'openapi: 3.0.3\ninfo: {title: pets, version: 1.10}\npaths: {}\nx-amazon-apigateway-importexport-version: 1.0\n',
    ),
    created({ name: 'pets', version: '1.10' }, ['warnings', 'importInfo']),
  ],
]
