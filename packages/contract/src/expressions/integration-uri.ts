/** What an integration's or an authorizer's URI names. Stage variables may stand in it as `${stageVariables.name}`. management §4.5 */
export type IntegrationUri = FunctionUri | ServiceUri | PrivateUri | HttpUri

/** A Lambda function. */
export interface FunctionUri {
  readonly kind: 'function'
  /** As it stands there: `isFunctionArn` tells whether it is one, once its stage variables are filled in. */
  readonly functionArn: string
  /** Whether the URI is the ARN of the function's invocation, the only form that authorizers take, and not its own. */
  readonly isInvocation: boolean
}

/** An action of an AWS service, or a path of its own. */
export interface ServiceUri {
  readonly kind: 'service'
  readonly region: string
  /** What the service's host begins with: its name, or a subdomain and that. */
  readonly label: string
  /** The name of the service in its host. */
  readonly service: string
  readonly call: 'action' | 'path'
  /** What follows `action/` or `path/`; may be empty. */
  readonly rest: string
}

/** What a VPC link of an HTTP API leads to: a load balancer's listener or a Cloud Map service, by its ARN. */
export interface PrivateUri {
  readonly kind: 'private'
  readonly arn: string
}

/** An absolute HTTP(S) URL. */
export interface HttpUri {
  readonly kind: 'http'
}

const FUNCTION = /^arn:[\w-]+:lambda:[a-z0-9-]+:\d{12}:function:[^\s/]+$/
const SERVICE =
  /^arn:[\w-]+:apigateway:([a-z0-9-]{1,32}):((?:[a-z0-9-]+\.)*([a-z0-9-]+)):(action|path)\/(\S*)$/
const INVOCATION = /^2015-03-31\/functions\/(\S+)\/invocations$/
const LISTENER = /^arn:[\w-]+:elasticloadbalancing:[a-z0-9-]+:\d{12}:listener\/(app|net)\/\S+$/
const CLOUD_MAP = /^arn:[\w-]+:servicediscovery:[a-z0-9-]+:\d{12}:service\/[^\s?]+(\?\S*)?$/

/** Parses an integration URI; undefined for a text that names nothing. The management API validates by it, plans are compiled from it. */
export function parseIntegrationUri(uri: string): IntegrationUri | undefined {
  if (FUNCTION.test(uri)) return { kind: 'function', functionArn: uri, isInvocation: false }
  if (LISTENER.test(uri) || CLOUD_MAP.test(uri)) return { kind: 'private', arn: uri }
  return parseServiceUri(uri) ?? (isHttpUrl(uri) ? { kind: 'http' } : undefined)
}

/** An invocation of a function is a path of the service Lambda. */
function parseServiceUri(uri: string): ServiceUri | FunctionUri | undefined {
  const [, region = '', label = '', service = '', call, rest = ''] = SERVICE.exec(uri) ?? []
  if (call !== 'action' && call !== 'path') return undefined
  const functionArn = label === 'lambda' && call === 'path' ? INVOCATION.exec(rest)?.[1] : undefined
  return functionArn === undefined
    ? { kind: 'service', region, label, service, call, rest }
    : { kind: 'function', functionArn, isInvocation: true }
}

const FUNCTION_ARN = /^arn:([\w-]+):lambda:([a-z0-9-]+):\d{12}:function:[\w-]+(?::[\w$-]+)?$/

/** Whether a text is the ARN of a function, with a version or an alias or without. */
export function isFunctionArn(text: string): boolean {
  return FUNCTION_ARN.test(text)
}

/** The URI of a function's invocation, from its own ARN; undefined for a text that does not begin as one. */
export function formatInvocationUri(functionArn: string): string | undefined {
  const [, partition, region] = /^arn:([\w-]+):lambda:([a-z0-9-]+):/.exec(functionArn) ?? []
  if (partition === undefined) return undefined
  return `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`
}

const HTTP_URL = /^https?:\/\/[^\s/?#]+\S*$/

/**
 * `${stageVariables.name}` may stand anywhere after the scheme, also for the port or a part of it; `{name}` anywhere but in the port.
 */
function isHttpUrl(uri: string): boolean {
  if (!HTTP_URL.test(uri)) return false
  const filled = uri.replaceAll(/\$\{[^}]*\}/g, VARIABLE).replaceAll(/\{[^}]*\}/g, 'x')
  return URL.canParse(filled.replace(VARIABLE_PORT, '$1:1').replaceAll(VARIABLE, 'x'))
}

/** Stands for a stage variable: `HTTP_URL` has no space. */
const VARIABLE = ' '
const VARIABLE_PORT = /^(https?:\/\/[^/?#]*):\d* [\d ]*(?=[/?#]|$)/
