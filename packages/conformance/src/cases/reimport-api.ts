import { expect } from '../matching/matchers.ts'
import {
  document,
  errors,
  imported,
  JWT_EXTENSION,
  operation,
  PROXY_EXTENSION,
  reimporting,
  scheme,
  warnings,
} from './document.ts'
import {
  bad,
  created,
  DOMAIN,
  deployment,
  domain,
  get,
  mapping,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  save,
  stage,
  webSocketApi,
} from './row.ts'

const first = imported(
  document(
    { '/pets': { get: operation({ security: [{ tokens: [] }] }) } },
    {
      ...scheme(JWT_EXTENSION),
      info: { title: 'pets', description: 'old', version: '1.0' },
      tags: [{ name: 'team', 'x-amazon-apigateway-tag-value': 'shop' }],
      'x-amazon-apigateway-cors': { allowOrigins: ['*'] },
    },
  ),
)
const dogs = document({ '/dogs': { get: operation() } })
const items = (...members: readonly object[]) => ok({ items: members })
const skipped = document({
  '/dogs': { get: operation({ 'x-amazon-apigateway-integration': { ...PROXY_EXTENSION, type: 'mock' } }) },
})
const SKIPPED =
  "Unable to put integration on 'GET' for resource at path '/dogs': integration type 'mock' is not supported for HTTP APIs. Ignoring."
const notForWebSocket = bad('Import and export are currently not supported for this API protocol type.')

/** management §3.2 */
export const reimports: readonly Row[] = [
  [
    'answers with the API, its identifier the same',
    [first],
    reimporting(document({}, { info: { title: 'dogs', description: 'new', version: '2.0' } })),
    created({ apiId: '<api>', name: 'dogs', description: 'new', version: '2.0' }),
  ],
  [
    'replaces the routes',
    [first, reimporting(dogs)],
    get('/apis/<api>/routes'),
    items({ routeKey: 'GET /dogs', authorizationType: 'NONE' }),
  ],
  [
    'replaces the integrations',
    [first, reimporting(dogs)],
    get('/apis/<api>/integrations'),
    items({ integrationUri: 'https://pets.example' }),
  ],
  ['removes the authorizers', [first, reimporting(dogs)], get('/apis/<api>/authorizers'), ok({ items: [] })],
  [
    'clears description, version and CORS that the document lacks',
    [first],
    reimporting(document({}, { info: { title: 'pets' } })),
    created({ warnings: ['Parse issue: attribute info.version is missing'] }, [
      'description',
      'version',
      'corsConfiguration',
    ]),
  ],
  ['keeps tags that the document lacks', [first], reimporting(dogs), created({ tags: { team: 'shop' } })],
  [
    'replaces tags by those of the document',
    [first],
    reimporting(document({}, { tags: [{ name: 'dogs' }] })),
    created({ tags: { dogs: '' } }),
  ],
  [
    'keeps the name of an API without a title in its document',
    [first],
    reimporting({ openapi: '3.0.1', paths: {} }),
    created({ name: 'pets' }),
  ],
  [
    'keeps the endpoint off',
    [first, patch('/apis/<api>', { disableExecuteApiEndpoint: true })],
    reimporting(dogs),
    created({ disableExecuteApiEndpoint: true }),
  ],
  [
    'forgets the warnings of the document before',
    [first, reimporting(skipped)],
    reimporting(dogs),
    created({}, ['warnings', 'importInfo']),
  ],
  ['tells the warnings of its document', [first], reimporting(skipped), created({ warnings: [SKIPPED] })],
  [
    'refuses warnings with failOnWarnings',
    [first],
    reimporting(skipped, '?failOnWarnings=true'),
    bad(warnings(SKIPPED)),
  ],
  [
    'changes nothing when warnings are refused',
    [first, { ...reimporting(skipped, '?failOnWarnings=true'), refused: true }],
    get('/apis/<api>/routes'),
    items({ routeKey: 'GET /pets', authorizationType: 'JWT' }),
  ],
  [
    'changes nothing when the document has errors',
    [first, { ...reimporting(document({ '/a b': { get: operation() } })), refused: true }],
    get('/apis/<api>'),
    ok({ description: 'old', version: '1.0' }),
  ],
  [
    'refuses what the API cannot be',
    [first],
    reimporting(document({}, { info: { title: 'x'.repeat(129), version: '1' } })),
    bad(errors('Unable to update the API: Invalid API name specified')),
  ],
  [
    'prepends the base path',
    [
      first,
      reimporting(
        document({ '/dogs': { get: operation() } }, { servers: [{ url: '/v2' }] }),
        '?basepath=prepend',
      ),
    ],
    get('/apis/<api>/routes'),
    items({ routeKey: 'GET /v2/dogs' }),
  ],
  [
    'replaces what a target made, but for its stage',
    [quickApi, reimporting(dogs)],
    get('/apis/<api>/integrations'),
    ok({ items: [expect.not.objectContaining({ apiGatewayManaged: true })] }),
  ],
  [
    'leaves a stage at its deployment',
    [first, deployment(), stage('dev', { deploymentId: '<deployment>' }), reimporting(dogs)],
    get('/apis/<api>/stages/dev'),
    ok({ deploymentId: '<deployment>' }),
  ],
  [
    'deploys to a stage that deploys itself',
    [
      first,
      save('before', stage('dev', { autoDeploy: true })),
      reimporting(dogs),
      save('deployment', get('/apis/<api>/deployments')),
    ],
    get('/apis/<api>/stages/dev'),
    ok({
      deploymentId: '<deployment>',
      lastDeploymentStatusMessage: "Successfully deployed stage with deployment ID '<deployment>'",
    }),
  ],
  [
    'leaves mappings where they are',
    [first, stage('$default', { autoDeploy: true }), domain, mapping(), reimporting(dogs)],
    get(`/domainnames/${DOMAIN}/apimappings`),
    items({ apiId: '<api>', stage: '$default' }),
  ],
  [
    'lets a route be made again after it',
    [first, reimporting(dogs)],
    post('/apis/<api>/routes', { routeKey: 'GET /pets' }),
    created({ routeKey: 'GET /pets' }),
  ],
  ['is refused for a WebSocket API', [webSocketApi], reimporting(dogs), notForWebSocket],
]
