import {
  bad,
  created,
  deployment,
  get,
  gone,
  httpApi,
  integration,
  missing,
  ok,
  patch,
  post,
  type Row,
  remove,
  route,
  save,
  stage,
  webSocketApi,
} from './row.ts'

const update = (members: object) => patch('/apis/<api>/stages/dev', members)
const read = get('/apis/<api>/stages/dev')
const automatic = [httpApi, stage('dev', { autoDeploy: true })]
const followed = (id: string) =>
  ok({
    deploymentId: id,
    lastDeploymentStatusMessage: `Successfully deployed stage with deployment ID '${id}'`,
  })
const newest = save('deployment', get('/apis/<api>/deployments?maxResults=1'))

/** management §2.9, §2.10 */
export const deployments: readonly Row[] = [
  [
    'refuses to deploy an HTTP API without routes',
    [httpApi],
    post('/apis/<api>/deployments'),
    bad('Unable to deploy API because no routes exist in this API'),
  ],
  [
    'refuses to deploy a WebSocket API without routes',
    [webSocketApi],
    post('/apis/<api>/deployments'),
    bad('At least one route is required before deploying the Api.'),
  ],
  [
    'is done at once, and not automatic',
    [httpApi, route('GET /')],
    post('/apis/<api>/deployments'),
    created({ autoDeployed: false, deploymentStatus: 'DEPLOYED' }),
  ],
  [
    'moves the stage that is named',
    [httpApi, route('GET /'), stage('dev'), deployment({ stageName: 'dev' })],
    read,
    ok({ deploymentId: '<deployment>' }),
  ],
  [
    'refuses a stage that is not there',
    [httpApi, route('GET /')],
    post('/apis/<api>/deployments', { stageName: 'none' }),
    missing('Invalid stage identifier specified'),
  ],
  [
    'changes its description only',
    [httpApi, route('GET /'), deployment()],
    patch('/apis/<api>/deployments/<deployment>', { description: 'd', autoDeployed: true }),
    ok({ description: 'd', autoDeployed: false }),
  ],
  [
    'is not deleted while a stage points at it',
    [httpApi, route('GET /'), deployment(), stage('dev', { deploymentId: '<deployment>' })],
    remove('/apis/<api>/deployments/<deployment>'),
    bad('Active stages pointing to this deployment must be moved or deleted'),
  ],
  [
    'is deleted once no stage points at it',
    [
      httpApi,
      route('GET /'),
      deployment(),
      stage('dev', { deploymentId: '<deployment>' }),
      remove('/apis/<api>/stages/dev'),
    ],
    remove('/apis/<api>/deployments/<deployment>'),
    gone,
  ],
  [
    'does not follow changes without autoDeploy',
    [httpApi, route('GET /'), deployment(), stage('dev', { deploymentId: '<deployment>' }), route('GET /2')],
    read,
    ok({ deploymentId: '<deployment>' }),
  ],
  [
    'is made when a stage with autoDeploy is created',
    [httpApi, route('GET /'), stage('dev', { autoDeploy: true }), newest],
    read,
    followed('<deployment>'),
  ],
  [
    'says that it is automatic',
    [...automatic, route('GET /'), newest],
    get('/apis/<api>/deployments'),
    ok({
      items: [
        {
          autoDeployed: true,
          description: 'Automatic deployment triggered by changes to the Api configuration',
        },
      ],
    }),
  ],
  [
    'fails without harm while there are no routes',
    automatic,
    read,
    ok(
      {
        lastDeploymentStatusMessage:
          'Deployment attempt failed: Unable to deploy API because no routes exist in this API',
      },
      ['deploymentId'],
    ),
  ],
  ['follows a new route', [...automatic, route('GET /'), newest], read, followed('<deployment>')],
  [
    'follows an update of the API',
    [...automatic, route('GET /'), patch('/apis/<api>', { description: 'd' }), newest],
    read,
    followed('<deployment>'),
  ],
  [
    'follows a new integration',
    [...automatic, route('GET /'), integration(), newest],
    read,
    followed('<deployment>'),
  ],
  [
    'is made when autoDeploy is switched on',
    [httpApi, route('GET /'), stage('dev'), update({ autoDeploy: true }), newest],
    read,
    followed('<deployment>'),
  ],
  [
    'stays when the last stage has moved on from it',
    [...automatic, route('GET /'), route('GET /2')],
    get('/apis/<api>/deployments'),
    ok({ items: [{ autoDeployed: true }, { autoDeployed: true }] }),
  ],
  [
    'is what a stage goes back to once it does not deploy itself',
    [...automatic, route('GET /'), newest, route('GET /2')],
    update({ deploymentId: '<deployment>', autoDeploy: false }),
    ok({ deploymentId: '<deployment>', autoDeploy: false }),
  ],
]
