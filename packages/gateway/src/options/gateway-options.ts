import type { Quotas } from '@gatehouse/control'
import type { Limit } from '@gatehouse/runtime'
import type { EndpointStyle } from '../addresses/endpoint.ts'
import type { AwsCredentialsSource } from '../aws/aws-credentials.ts'
import type { FunctionsOptions } from '../functions/open-functions.ts'
import type { LogLevel } from '../logs/log.ts'
import type { ExporterOptions } from '../telemetry/exporter.ts'
import type { VpcTarget } from '../upstream/private-targets.ts'

/** What a gateway does that is told nothing else. */
export const DEFAULT_OPTIONS = {
  port: 4080,
  host: '127.0.0.1',
  data: '.gatehouse',
  account: '000000000000',
  region: 'us-east-1',
  logLevel: 'info',
  endpointStyle: 'path',
  auth: 'none',
  checkResponses: false,
} as const satisfies Partial<GatewayOptions>

/** What a program that starts a gateway may tell it: all of it has defaults, `DEFAULT_OPTIONS`. */
export type StartOptions = Partial<GatewayOptions>

/** The options with the defaults of those that are left out or undefined. */
export function withDefaults(options: StartOptions): GatewayOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_OPTIONS, ...Object.fromEntries(given) }
}

/** What a gateway is told when it starts. */
export interface GatewayOptions extends FunctionsOptions {
  /** 0 takes a free port. */
  readonly port: number
  readonly host: string
  /** How many processes serve; this one alone when omitted. */
  readonly workers?: number | undefined
  /** The folder of the state, or `:memory:`. */
  readonly data: string
  /** 12 digits: the account of calls that name none. */
  readonly account: string
  readonly region: string
  readonly logLevel: LogLevel
  readonly endpointStyle: EndpointStyle
  /** The gateway's address behind a proxy; by default its own. */
  readonly publicUrl?: string | undefined
  /** What differs from the service's quotas. */
  readonly quotas?: Partial<Quotas> | undefined
  /** What differs from an account's throttle. */
  readonly accountLimit?: Partial<Limit> | undefined
  /** The file of the access logs, or `-` for standard output. */
  readonly accessLog?: string | undefined
  /** The file of the execution logs of WebSocket APIs, or `-` for standard output. */
  readonly executionLog?: string | undefined
  /** Whether management calls must be signed. */
  readonly auth: 'none' | 'sigv4'
  /** The file of those who may sign management calls and requests for AWS_IAM routes. */
  readonly credentials?: string | undefined
  /** What stands for the AWS services that integrations call; AWS itself when omitted. */
  readonly awsEndpoint?: string | undefined
  /** What stands for the load balancers and services of private integrations. */
  readonly vpcTargets?: readonly VpcTarget[] | undefined
  /** The OpenTelemetry collector that is told of each request; nobody by default. */
  readonly traces?: ExporterOptions | undefined
  /** The port for TLS; 0 takes a free one, none when omitted. */
  readonly tlsPort?: number | undefined
  /** The folder of the certificates for TLS. */
  readonly certificates?: string | undefined
  /** The folder that stands for S3, where truststores are. */
  readonly truststores?: string | undefined
  /** Names of the gateway, in `Host`, that a stranger could own; where calls need no signature, others are refused. */
  readonly allowedHosts?: readonly string[] | undefined
  /** Origins whose pages may call the management API. */
  readonly corsOrigins?: readonly string[] | undefined
  /** What signs calls of AWS; nothing when omitted. */
  readonly awsCredentials?: AwsCredentialsSource | undefined
  /** The file of the secret that readers of the metrics prove; see `openMetricsAuth`. */
  readonly metricsAuth?: string | undefined
  /** Regions besides those of AWS's form: where calls must be signed, they may be for these. */
  readonly regions?: readonly string[] | undefined
  /** What may be held for clients in all, in bytes; by default a part of the machine's memory. */
  readonly memoryBudget?: number | undefined
  /** How many connections a port has at once; as many as come when omitted. */
  readonly maxConnections?: number | undefined
  /** Whether answers of backends pass as they come, which the service does not do. */
  readonly streamAnswers?: boolean | undefined
  /** Whether the log tells of each request. */
  readonly requestLog?: boolean | undefined
  /** Whether routing rules may lead to HTTP APIs, which the service refuses. */
  readonly routingRulesToHttpApis?: boolean | undefined
  /** How long a client may take to send a request's headers. For tests. */
  readonly headersTimeoutMs?: number | undefined
  /** How long a client may take nothing of its answer. For tests. */
  readonly stalledMs?: number | undefined
  /** Judges every management answer by the contract. For tests. */
  readonly checkResponses: boolean
}
