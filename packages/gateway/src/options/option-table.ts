import { ENDPOINT_STYLES } from '../addresses/endpoint.ts'
import { LOG_LEVELS } from '../logs/log.ts'
import { DEFAULT_OPTIONS } from './gateway-options.ts'

/** An option of the command line. */
export interface Option {
  /** What the option takes; empty for one that is only there or not. */
  readonly value: string
  readonly help: string
  readonly fallback?: string
}

/** Every option, in the order of the help; each has an environment form, `GATEHOUSE_` and its name. */
export const OPTIONS = {
  config: { value: '<file>', help: 'file of options: gatehouse.config.json, .ts or .js if it is there' },
  port: {
    value: '<number>',
    fallback: String(DEFAULT_OPTIONS.port),
    help: 'port to listen on; 0 takes a free one',
  },
  host: { value: '<address>', fallback: DEFAULT_OPTIONS.host, help: 'address to listen on' },
  workers: { value: '<number>', fallback: '1', help: 'processes that serve, on one port with one state' },
  data: {
    value: '<dir>',
    fallback: DEFAULT_OPTIONS.data,
    help: 'folder of the state; :memory: keeps nothing',
  },
  account: { value: '<id>', fallback: DEFAULT_OPTIONS.account, help: 'account of calls that name none' },
  region: { value: '<name>', fallback: DEFAULT_OPTIONS.region, help: 'region of calls that name none' },
  quotas: {
    value: '<list>',
    fallback: '',
    help: "quotas other than the service's: routes-per-api=500,throttle-rate=unlimited",
  },
  'log-level': { value: '<level>', fallback: DEFAULT_OPTIONS.logLevel, help: LOG_LEVELS.join(', ') },
  'access-log': {
    value: '<file>',
    fallback: '-',
    help: "file of the stages' access logs; - for standard output",
  },
  'execution-log': {
    value: '<file>',
    fallback: '-',
    help: "file of WebSocket APIs' execution logs; - for standard output",
  },
  'endpoint-style': {
    value: '<style>',
    fallback: 'path',
    help: `form of apiEndpoint: ${ENDPOINT_STYLES.join(', ')}`,
  },
  auth: {
    value: '<kind>',
    fallback: 'none',
    help: 'sigv4: management calls must be signed, by --credentials; or none',
  },
  credentials: { value: '<file>', help: 'who may sign management calls and requests for AWS_IAM routes' },
  functions: { value: '<dir>', help: 'folder of Lambda functions to run: <name>.mjs, <name>/index.ts' },
  'lambda-endpoint': { value: '<url>', help: 'address of Lambda, for functions that are not in the folder' },
  'aws-endpoint': {
    value: '<url>',
    help: "address of every AWS service that integrations call; AWS's own when omitted",
  },
  'vpc-target': {
    value: '<arn>=<url>',
    help: 'target of a listener, Cloud Map service or VPC link; repeat it',
  },
  insecure: { value: '', help: 'listen beyond loopback although management calls need no signature' },
  'tls-port': { value: '<number>', help: 'port to listen on for TLS; 0 takes a free one' },
  certificates: { value: '<dir>', help: 'folder of certificates: <name>.crt and .key, default.crt' },
  truststores: { value: '<dir>', help: 'folder that stands for S3: truststores at <bucket>/<key>' },
  'public-url': { value: '<url>', help: 'address of the gateway behind a proxy, for apiEndpoint' },
  'allowed-host': {
    value: '<name>',
    help: 'name of the gateway for management calls, beside local ones; repeat it',
  },
  'cors-origin': {
    value: '<origin>',
    help: 'origin whose pages may call the management API; repeat it',
  },
  'aws-credentials': {
    value: '<source>',
    help: 'what signs calls of AWS: environment, or profile:<name>; nothing when omitted',
  },
  'metrics-auth': {
    value: '<file>',
    help: 'file with a bearer token, or user:password, that readers of the metrics send',
  },
  'function-isolation': {
    value: '<kind>',
    fallback: 'process',
    help: "process: one for each environment; thread: in the gateway's",
  },
  'no-function-timeout': { value: '', help: 'let functions take as long as they like' },
  inspect: {
    value: '<port>',
    help: 'port on loopback where a debugger may attach to functions; lifts time limits',
  },
  regions: {
    value: '<list>',
    help: "regions besides those of AWS's form that signed calls may be for: local,lab",
  },
  'memory-budget': {
    value: '<size>',
    help: 'what may be held for clients: 256MB; a quarter of the memory when omitted',
  },
  'max-connections': { value: '<number>', help: 'connections that a port has at once' },
  'stream-answers': { value: '', help: "backends' answers pass as they come (SSE), beyond the service" },
  'request-log': { value: '', help: 'the log tells of each request and each management call' },
  'routing-rules-to-http-apis': {
    value: '',
    help: 'routing rules may lead to HTTP APIs, beyond the service',
  },
} as const satisfies Record<string, Option>

/** Options that can be given more than once; their environment forms separate values by spaces. */
export const REPEATED: ReadonlySet<string> = new Set<OptionName>([
  'vpc-target',
  'allowed-host',
  'cors-origin',
])

/** The name of an option, as the command line has it. */
export type OptionName = keyof typeof OPTIONS
/** What was given for each option, as text. */
export type Values = Partial<Record<OptionName, string>>

/** `GATEHOUSE_LOG_LEVEL` */
export function environmentName(name: OptionName): string {
  return `GATEHOUSE_${name.toUpperCase().replaceAll('-', '_')}`
}

/** What holds where nobody says anything; undefined where there is no such value. */
export function fallbackOf(name: OptionName): string | undefined {
  const option: Option = OPTIONS[name]
  return option.fallback
}
