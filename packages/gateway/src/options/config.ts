import type { Quotas } from '@gatehouse/control'
import type { EndpointStyle } from '../addresses/endpoint.ts'
import type { AwsCredentialsSource } from '../aws/aws-credentials.ts'
import type { LogLevel } from '../logs/log.ts'

/** The options of a gateway, as `gatehouse.config.ts` and `.json` have them. Paths are relative to the file. */
export interface GatehouseConfig {
  /** The schema, for editors of JSON. */
  readonly $schema?: string | undefined
  /** Port to listen on; 0 takes a free one. 4080 by default. */
  readonly port?: number | string | undefined
  /** Address to listen on; loopback by default. */
  readonly host?: string | undefined
  /** Folder of the state, or `:memory:`. */
  readonly data?: string | undefined
  /** Account of calls that name none, 12 digits. */
  readonly account?: string | undefined
  /** Region of calls that name none. */
  readonly region?: string | undefined
  /** Quotas other than the service's: `{ 'routes-per-api': 500, apis: 'unlimited' }`. */
  readonly quotas?: string | { readonly [Name in QuotaName]?: number | 'unlimited' | undefined } | undefined
  readonly logLevel?: LogLevel | undefined
  /** File of the stages' access logs, or `-` for standard output. */
  readonly accessLog?: string | undefined
  /** File of the execution logs of WebSocket APIs, or `-` for standard output. */
  readonly executionLog?: string | undefined
  /** Form of `apiEndpoint`. */
  readonly endpointStyle?: EndpointStyle | undefined
  /** Whether management calls must be signed, by `credentials`. */
  readonly auth?: 'none' | 'sigv4' | undefined
  /** File of those who may sign management calls and requests for AWS_IAM routes. */
  readonly credentials?: string | undefined
  /** Folder of Lambda functions to run. */
  readonly functions?: string | undefined
  /** Address of Lambda, for functions that are not in the folder. */
  readonly lambdaEndpoint?: string | undefined
  /** Address of every AWS service that integrations call; AWS's own when omitted. */
  readonly awsEndpoint?: string | undefined
  /** Targets of listeners, Cloud Map services and VPC links, by ARN. */
  readonly vpcTargets?: Readonly<Record<string, string | readonly string[]>> | undefined
  /** Listens beyond loopback although management calls need no signature. */
  readonly insecure?: boolean | undefined
  /** Port to listen on for TLS; 0 takes a free one. */
  readonly tlsPort?: number | string | undefined
  /** Folder of certificates: `<name>.crt` and `.key`, `default.crt`. */
  readonly certificates?: string | undefined
  /** Folder that stands for S3: truststores at `<bucket>/<key>`. */
  readonly truststores?: string | undefined
  /** Processes that serve traffic, on one port with one state. */
  readonly workers?: number | string | undefined
  /** Address of the gateway behind a proxy, for `apiEndpoint`. */
  readonly publicUrl?: string | undefined
  /** Names of the gateway beside `publicUrl`'s, local ones and addresses. */
  readonly allowedHosts?: string | readonly string[] | undefined
  /** Origins whose pages may call the management API: `https://console.example`. */
  readonly corsOrigins?: string | readonly string[] | undefined
  /** What signs calls of AWS; nothing when omitted. */
  readonly awsCredentials?: AwsCredentialsSource | undefined
  /** File of what readers of the metrics have to send: a bearer token, or `user:password`. */
  readonly metricsAuth?: string | undefined
  /** Where functions run: a process for each environment, or a thread of the gateway's. */
  readonly functionIsolation?: 'process' | 'thread' | undefined
  /** Lets functions take as long as they like. */
  readonly noFunctionTimeout?: boolean | undefined
  /** Port on loopback where a debugger may attach to functions; lifts time limits. */
  readonly inspect?: number | string | undefined
  /** Regions besides those of AWS's form, separated by commas: signed calls may be for these. */
  readonly regions?: string | undefined
  /** What may be held for clients in all: `256MB`, `1GB`. */
  readonly memoryBudget?: string | number | undefined
  /** Connections that a port has at once. */
  readonly maxConnections?: number | string | undefined
  /** Backends' answers pass as they come, beyond the service. */
  readonly streamAnswers?: boolean | undefined
  /** The log tells of each request and each management call. */
  readonly requestLog?: boolean | undefined
  /** Routing rules may lead to HTTP APIs, beyond the service. */
  readonly routingRulesToHttpApis?: boolean | undefined
}

/** `routesPerApi` → `routes-per-api` */
type KebabCase<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${KebabCase<Rest>}`
  : ''

type QuotaName = KebabCase<keyof Quotas & string> | 'throttle-rate' | 'throttle-burst'

/** What a configuration exports: the options, or a function that finds them. */
export type GatehouseConfigExport = GatehouseConfig | (() => GatehouseConfig | Promise<GatehouseConfig>)

/** Gives a configuration its type: `export default defineConfig({ port: 4080 })`. */
export function defineConfig<Config extends GatehouseConfigExport>(config: Config): Config {
  return config
}
