import {
  choiceKind,
  type Kind,
  NUMBER,
  option,
  PAIRS,
  PATH,
  parseChoice,
  parseFolder,
  parseHostNames,
  parseMatching,
  parseNumber,
  parsePort,
  parseUrl,
  SIZE,
  switchOption,
  TEXT,
  TEXTS,
  takeText,
} from '@gatehouse/command-line'
import { ENDPOINT_STYLES } from '../addresses/endpoint.ts'
import {
  type AwsCredentialsSource,
  parseAwsCredentialsSource,
  parseFunctionCredentials,
} from '../aws/aws-credentials.ts'
import { LOG_LEVELS } from '../logs/log.ts'
import { CLUSTER_OPTIONS } from './cluster-options.ts'
import { FUNCTION_PROCESS_OPTIONS } from './function-process-options.ts'
import { IMPORT_OPTIONS } from './import-options.ts'
import { parseSize } from './parse-size.ts'
import {
  parseFunctionFiles,
  parseIssuers,
  parseOrigins,
  parseQuotaList,
  parseRegions,
  parseVpcTargets,
} from './parse-values.ts'
import { QUOTAS_KIND } from './quotas.ts'
import { RECORD_OPTIONS } from './record-options.ts'
import { TLS_OPTIONS } from './tls-options.ts'

const AWS_CREDENTIALS: Kind<AwsCredentialsSource> = { schema: TEXT.schema }
const AUTHS = ['none', 'sigv4'] as const

/**
 * Every option, by its member in a configuration, in the order of the help. What a gateway is told (`GatewayOptions`), the type and
 * the JSON Schema of a configuration, the flags, the environment forms, the help and docs/options.md are derived from it.
 */
export const OPTIONS = {
  config: option({
    flag: 'config',
    kind: TEXT,
    value: '<file>',
    parse: takeText,
    help: 'file of options: gatehouse.config.json, .ts or .js if it is there',
  }),
  /** Port to listen on; 0 takes a free one. 4080 by default. */
  port: option({
    flag: 'port',
    kind: NUMBER,
    value: '<number>',
    parse: parsePort,
    fallback: '4080',
    help: 'port to listen on; 0 takes a free one',
  }),
  /** Address to listen on; loopback by default. */
  host: option({
    flag: 'host',
    kind: TEXT,
    value: '<address>',
    parse: parseMatching(/./s, 'an address'),
    fallback: '127.0.0.1',
    help: 'address to listen on',
  }),
  /** Processes that serve traffic, on one port with one state. One by default, which does everything. */
  workers: option({
    flag: 'workers',
    kind: NUMBER,
    value: '<number>',
    parse: parseNumber(/^[1-9]\d?$/, 'a number from 1 to 99'),
    fallback: '1',
    help: 'processes that serve, on one port with one state',
  }),
  /** Folder of the state, or `:memory:`. */
  data: option({
    flag: 'data',
    kind: PATH,
    value: '<dir>',
    parse: parseMatching(/./s, 'a folder or :memory:'),
    fallback: '.gatehouse',
    help: 'folder of the state; :memory: keeps nothing',
  }),
  ...CLUSTER_OPTIONS,
  /** Account of calls that name none, 12 digits. */
  account: option({
    flag: 'account',
    kind: TEXT,
    value: '<id>',
    parse: parseMatching(/^\d{12}$/, '12 digits'),
    fallback: '000000000000',
    help: 'account of calls that name none',
  }),
  /** Region of calls that name none. */
  region: option({
    flag: 'region',
    kind: TEXT,
    value: '<name>',
    parse: takeText,
    fallback: 'us-east-1',
    help: 'region of calls that name none',
  }),
  /** Quotas other than the service's: `{ 'routes-per-api': 500, apis: 'unlimited' }`. */
  quotas: option({
    flag: 'quotas',
    kind: QUOTAS_KIND,
    value: '<list>',
    parse: parseQuotaList,
    fallback: '',
    help: "quotas other than the service's: routes-per-api=500,throttle-rate=unlimited",
  }),
  /** What the log tells of. */
  logLevel: option({
    flag: 'log-level',
    kind: choiceKind(LOG_LEVELS),
    value: '<level>',
    parse: parseChoice(LOG_LEVELS),
    fallback: 'info',
    help: LOG_LEVELS.join(', '),
  }),
  /** File of the stages' access logs, or `-` for standard output. */
  accessLog: option({
    flag: 'access-log',
    kind: PATH,
    value: '<file>',
    parse: takeText,
    fallback: '-',
    help: "file of the stages' access logs; - for standard output",
  }),
  /** File of the execution logs of WebSocket APIs, or `-` for standard output. */
  executionLog: option({
    flag: 'execution-log',
    kind: PATH,
    value: '<file>',
    parse: takeText,
    fallback: '-',
    help: "file of WebSocket APIs' execution logs; - for standard output",
  }),
  /** Form of `apiEndpoint`. */
  endpointStyle: option({
    flag: 'endpoint-style',
    kind: choiceKind(ENDPOINT_STYLES),
    value: '<style>',
    parse: parseChoice(ENDPOINT_STYLES),
    fallback: 'path',
    help: `form of apiEndpoint: ${ENDPOINT_STYLES.join(', ')}`,
  }),
  /** Whether management calls must be signed, by `credentials`. */
  auth: option({
    flag: 'auth',
    kind: choiceKind(AUTHS),
    value: '<kind>',
    parse: parseChoice(AUTHS),
    fallback: 'none',
    help: 'sigv4: management calls must be signed, by --credentials; or none',
  }),
  /** File of those who may sign management calls and requests for AWS_IAM routes. */
  credentials: option({
    flag: 'credentials',
    kind: PATH,
    value: '<file>',
    parse: takeText,
    help: 'who may sign management calls and requests for AWS_IAM routes',
  }),
  ...IMPORT_OPTIONS,
  /** Folder of Lambda functions to run. */
  functions: option({
    flag: 'functions',
    kind: PATH,
    value: '<dir>',
    parse: parseFolder,
    help: 'folder of Lambda functions to run: <name>.mjs, <name>/index.ts',
  }),
  /** Files of functions' settings, by the functions' names: `{ pets: 'src/pets/function.json' }`. */
  functionFiles: option({
    flag: 'function',
    kind: PAIRS,
    value: '<name>=<file>',
    parse: parseFunctionFiles,
    fallback: '',
    help: 'settings of a Lambda function to run: runtime, codeUri; repeat it',
  }),
  /** Whose AWS credentials functions get; none when omitted. */
  functionCredentials: option({
    flag: 'function-credentials',
    kind: AWS_CREDENTIALS,
    value: '<source>',
    parse: parseFunctionCredentials,
    help: 'AWS credentials of functions: environment, or profile:<name>',
  }),
  /** Address of Lambda, for functions that are not in the folder. */
  lambdaEndpoint: option({
    flag: 'lambda-endpoint',
    kind: TEXT,
    value: '<url>',
    parse: parseUrl,
    help: 'address of Lambda, for functions that are not in the folder',
  }),
  /** Address of every AWS service that integrations call; AWS's own when omitted. */
  awsEndpoint: option({
    flag: 'aws-endpoint',
    kind: TEXT,
    value: '<url>',
    parse: parseUrl,
    help: "address of every AWS service that integrations call; AWS's own when omitted",
  }),
  /** Targets of listeners, Cloud Map services and VPC links, by ARN. */
  vpcTargets: option({
    flag: 'vpc-target',
    kind: PAIRS,
    value: '<arn>=<url>',
    parse: parseVpcTargets,
    fallback: '',
    help: 'target of a listener, Cloud Map service or VPC link; repeat it',
  }),
  /** Where issuers of tokens are asked for their keys instead: `{ 'https://people.example': 'http://localhost:4100' }`. */
  issuers: option({
    flag: 'issuer',
    kind: PAIRS,
    value: '<url>=<url>',
    parse: parseIssuers,
    fallback: '',
    help: 'where an issuer of tokens is asked for its keys instead; repeat it',
  }),
  /** Listens beyond loopback although management calls need no signature. */
  insecure: switchOption('insecure', 'listen beyond loopback although management calls need no signature'),
  ...TLS_OPTIONS,
  /** Address of the gateway behind a proxy, for `apiEndpoint`; by default its own. */
  publicUrl: option({
    flag: 'public-url',
    kind: TEXT,
    value: '<url>',
    parse: parseUrl,
    help: 'address of the gateway behind a proxy, for apiEndpoint',
  }),
  /** Names of the gateway beside `publicUrl`'s, local ones and addresses: where calls need no signature, others are refused. */
  allowedHosts: option({
    flag: 'allowed-host',
    kind: TEXTS,
    value: '<name>',
    parse: parseHostNames,
    fallback: '',
    help: 'name of the gateway for management calls, beside local ones; repeat it',
  }),
  /** Origins whose pages may call the management API: `https://console.example`. */
  corsOrigins: option({
    flag: 'cors-origin',
    kind: TEXTS,
    value: '<origin>',
    parse: parseOrigins,
    fallback: '',
    help: 'origin whose pages may call the management API; repeat it',
  }),
  /** Lets anybody who reaches it turn its clock, reset it and make calls go wrong; its state is kept in memory. */
  testing: switchOption(
    'testing',
    'for tests: clock, faults, reset and seed at /_gatehouse; state in memory',
  ),
  /** What signs calls of AWS; nothing when omitted. */
  awsCredentials: option({
    flag: 'aws-credentials',
    kind: AWS_CREDENTIALS,
    value: '<source>',
    parse: parseAwsCredentialsSource,
    help: 'what signs calls of AWS: environment, or profile:<name>; nothing when omitted',
  }),
  /** File of what readers of the metrics have to send: a bearer token, or `user:password`. */
  metricsAuth: option({
    flag: 'metrics-auth',
    kind: PATH,
    value: '<file>',
    parse: takeText,
    help: 'file with a bearer token, or user:password, that readers of the metrics send',
  }),
  ...FUNCTION_PROCESS_OPTIONS,
  /** Serves the few calls of Lambda, IAM, CloudWatch Logs and STS that Terraform makes beside those of API Gateway. */
  standIns: switchOption(
    'stand-ins',
    'serve what Terraform calls of Lambda, IAM, Logs and STS; enforces nothing',
  ),
  ...RECORD_OPTIONS,
  /** Regions besides those of AWS's form, separated by commas: signed calls may be for these. */
  regions: option({
    flag: 'regions',
    kind: TEXT,
    value: '<list>',
    parse: parseRegions,
    help: "regions besides those of AWS's form that signed calls may be for: local,lab",
  }),
  /** What may be held for clients in all: `256MB`, `1GB`; by default a part of the machine's memory. */
  memoryBudget: option({
    flag: 'memory-budget',
    kind: SIZE,
    value: '<size>',
    parse: parseSize,
    help: 'what may be held for clients: 256MB; a quarter of the memory when omitted',
  }),
  /** Connections that a port has at once; as many as come when omitted. */
  maxConnections: option({
    flag: 'max-connections',
    kind: NUMBER,
    value: '<number>',
    parse: parseNumber(/^[1-9]\d{0,8}$/, 'a number from 1 on'),
    help: 'connections that a port has at once',
  }),
  /** Backends' answers pass as they come, beyond the service. */
  streamAnswers: switchOption(
    'stream-answers',
    "backends' answers pass as they come (SSE), beyond the service",
  ),
  /** The log tells of each request and each management call. */
  requestLog: switchOption('request-log', 'the log tells of each request and each management call'),
  /** Routing rules may lead to HTTP APIs, which the service refuses. */
  routingRulesToHttpApis: switchOption(
    'routing-rules-to-http-apis',
    'routing rules may lead to HTTP APIs, beyond the service',
  ),
}
