import { expect } from '../matching/matchers.ts'
import {
  bad,
  conflict,
  created,
  DOMAIN,
  deployment,
  domain,
  get,
  gone,
  httpApi,
  LOG_GROUP_ARN,
  mapping,
  missing,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  remove,
  route,
  stage,
  webSocketApi,
} from './row.ts'

const create = (stageName: string, members: object = {}) =>
  post('/apis/<api>/stages', { stageName, ...members })
const update = (members: object) => patch('/apis/<api>/stages/dev', members)
const _read = get('/apis/<api>/stages/dev')
const badName = bad('Stage name only allows a-zA-Z0-9_')
const unknownKey = missing('Unable to find Route by key GET /none within the provided RouteSettings')
const noExecutionLogs = bad('Execution logs are not supported on protocolType HTTP')
const LOGS = { destinationArn: LOG_GROUP_ARN, format: '$context.requestId' }
const LONG_FORMAT = LOGS.format.padEnd(3_072, ' $context.path')
/** management §2.10 */
export const stages: readonly Row[] = [
  [
    'fills the defaults of an HTTP stage in',
    [httpApi],
    create('dev'),
    created(
      {
        autoDeploy: false,
        defaultRouteSettings: { detailedMetricsEnabled: false },
        routeSettings: {},
        stageVariables: {},
        tags: {},
      },
      ['deploymentId', 'accessLogSettings', 'description'],
    ),
  ],
  [
    'fills the defaults of a WebSocket stage in',
    [webSocketApi],
    create('dev'),
    created({
      defaultRouteSettings: { dataTraceEnabled: false, detailedMetricsEnabled: false, loggingLevel: 'OFF' },
    }),
  ],
  ['refuses a name with a space', [httpApi], create('a b'), badName],
  ['refuses $default on a WebSocket API', [webSocketApi], create('$default'), badName],
  ['takes a name with a hyphen', [httpApi], create('v1-beta'), created({ stageName: 'v1-beta' })],
  ['refuses a name that is taken', [quickApi], create('$default'), conflict('Stage already exists')],
  [
    'refuses a deployment for a stage that deploys itself',
    [httpApi, route('GET /'), deployment()],
    create('dev', { autoDeploy: true, deploymentId: '<deployment>' }),
    bad(
      expect.stringMatching(
        /^Deployment ID cannot be set on this stage \d{12}:\w+\/dev because AutoDeploy is enabled$/,
      ),
    ),
  ],
  [
    'refuses a deployment that is not there',
    [httpApi],
    create('dev', { deploymentId: 'none' }),
    missing('Invalid Deployment identifier specified none'),
  ],
  [
    'refuses a logging level on an HTTP API',
    [httpApi],
    create('dev', { defaultRouteSettings: { loggingLevel: 'INFO' } }),
    noExecutionLogs,
  ],
  [
    'refuses data traces on an HTTP API',
    [httpApi],
    create('dev', { defaultRouteSettings: { dataTraceEnabled: true } }),
    noExecutionLogs,
  ],
  [
    'refuses settings for a route that is not there',
    [httpApi],
    create('dev', { routeSettings: { 'GET /none': {} } }),
    unknownKey,
  ],
  [
    'takes settings for $default without a route',
    [httpApi],
    create('dev', { routeSettings: { $default: { throttlingRateLimit: 2.5 } } }),
    created({ routeSettings: { $default: { throttlingRateLimit: 2.5 } } }),
  ],
  [
    'refuses half an access log',
    [httpApi],
    create('dev', { accessLogSettings: { destinationArn: LOG_GROUP_ARN } }),
    bad('Access Log value missing. Expected destinationArn and format.'),
  ],
  [
    'refuses a log format without the request id',
    [httpApi],
    create('dev', { accessLogSettings: { ...LOGS, format: '$context.path' } }),
    bad(
      "The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : '$context.path'",
    ),
  ],
  [
    'takes a log format of 3 KB',
    [httpApi],
    create('dev', { accessLogSettings: { ...LOGS, format: LONG_FORMAT } }),
    created({ accessLogSettings: { ...LOGS, format: LONG_FORMAT } }),
  ],
  [
    'takes a log format of 3 KB for a WebSocket API',
    [webSocketApi],
    create('dev', { accessLogSettings: { ...LOGS, format: LONG_FORMAT } }),
    created({ accessLogSettings: { ...LOGS, format: LONG_FORMAT } }),
  ],
  [
    'refuses a log format that is longer',
    [httpApi],
    create('dev', { accessLogSettings: { ...LOGS, format: `${LONG_FORMAT}x` } }),
    bad(expect.anything()),
  ],
  [
    'refuses another log destination than a log group',
    [httpApi],
    create('dev', {
      accessLogSettings: {
        ...LOGS,
        destinationArn: 'arn:aws:firehose:us-east-1:111122223333:deliverystream/x',
      },
    }),
    bad(
      "Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': 'deliverystream/x'",
    ),
  ],
  [
    'refuses a bad variable name',
    [httpApi],
    create('dev', { stageVariables: { 'a-b': '1' } }),
    bad(expect.stringContaining('Invalid stage variable name: a-b.')),
  ],
  [
    'refuses a bad variable value',
    [httpApi],
    create('dev', { stageVariables: { a: '<>' } }),
    bad(expect.stringContaining('Invalid stage variable value: <>.')),
  ],
  [
    'ignores empty text for the description',
    [httpApi, stage('dev', { description: 'd' })],
    update({ description: '' }),
    ok({ description: 'd' }),
  ],
  [
    'merges variables, and deletes those with empty values',
    [httpApi, stage('dev', { stageVariables: { a: '1', b: '2' } })],
    update({ stageVariables: { a: '', c: '3' } }),
    ok({ stageVariables: { b: '2', c: '3' } }, ['stageVariables.a']),
  ],
  [
    'changes nothing by no variables',
    [httpApi, stage('dev', { stageVariables: { a: '1' } })],
    update({ stageVariables: {} }),
    ok({ stageVariables: { a: '1' } }),
  ],
  [
    'changes nothing by empty access log settings',
    [httpApi, stage('dev', { accessLogSettings: LOGS })],
    update({ accessLogSettings: {} }),
    ok({ accessLogSettings: LOGS }),
  ],
  [
    'merges default route settings',
    [httpApi, stage('dev', { defaultRouteSettings: { throttlingBurstLimit: 9 } })],
    update({ defaultRouteSettings: { throttlingRateLimit: 2000.5 } }),
    ok({
      defaultRouteSettings: {
        detailedMetricsEnabled: false,
        throttlingBurstLimit: 9,
        throttlingRateLimit: 2000.5,
      },
    }),
  ],
  [
    'merges route settings by key',
    [httpApi, route('GET /'), stage('dev', { routeSettings: { $default: { throttlingBurstLimit: 1 } } })],
    update({ routeSettings: { 'GET /': { throttlingBurstLimit: 2 } } }),
    ok({ routeSettings: { $default: { throttlingBurstLimit: 1 }, 'GET /': { throttlingBurstLimit: 2 } } }),
  ],
  [
    'clears a client certificate with empty text',
    [webSocketApi, stage('dev', { clientCertificateId: 'abc' })],
    update({ clientCertificateId: '' }),
    ok({}, ['clientCertificateId']),
  ],
  [
    'refuses to delete settings that are not there',
    [httpApi, stage('dev')],
    remove('/apis/<api>/stages/dev/routesettings/GET%20%2Fnone'),
    unknownKey,
  ],
  [
    'deletes access log settings where there are none',
    [httpApi, stage('dev')],
    remove('/apis/<api>/stages/dev/accesslogsettings'),
    gone,
  ],
  [
    'resets the authorizer cache of a stage',
    [httpApi, stage('dev')],
    remove('/apis/<api>/stages/dev/cache/authorizers'),
    gone,
  ],
  [
    'resets no cache of a missing stage',
    [httpApi],
    remove('/apis/<api>/stages/dev/cache/authorizers'),
    missing('Invalid stage identifier specified'),
  ],
  [
    'does not delete a stage that a domain maps to',
    [quickApi, domain, mapping()],
    remove('/apis/<api>/stages/$default'),
    bad(
      `Deleting stage $default failed. Please remove all base path mappings related to the stage in your domains: ${DOMAIN}`,
    ),
  ],
  ['deletes a managed stage', [quickApi], remove('/apis/<api>/stages/$default'), gone],
]
