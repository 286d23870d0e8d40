const LAMBDA_ARN = /^arn:[\w-]+:lambda:[a-z0-9-]+:\d{12}:function:[^\s/]+$/
const INVOCATION_ARN =
  /^arn:[\w-]+:apigateway:[a-z0-9-]+:lambda:path\/2015-03-31\/functions\/\S+\/invocations$/
const SERVICE_ARN = /^arn:[\w-]+:apigateway:[a-z0-9-]+:[a-z0-9.-]+:(action|path)\/\S+$/
const LISTENER_ARN = /^arn:[\w-]+:elasticloadbalancing:[a-z0-9-]+:\d{12}:listener\/(app|net)\/\S+$/
const CLOUD_MAP_ARN = /^arn:[\w-]+:servicediscovery:[a-z0-9-]+:\d{12}:service\/[^\s?]+(\?\S*)?$/
const HTTP_URL = /^https?:\/\/[^\s/?#]+\S*$/

/** A Lambda function, by its ARN or by the ARN of its invocation. management §4.5 */
export function isLambdaUri(uri: string): boolean {
  return LAMBDA_ARN.test(uri) || INVOCATION_ARN.test(uri)
}

/** The invocation of a Lambda function, the only form that an authorizer takes. management §2.7 */
export function isInvocationUri(uri: string): boolean {
  return INVOCATION_ARN.test(uri)
}

/** An action or a path of an AWS service, Lambda's invocation included. management §4.5 */
export function isServiceUri(uri: string): boolean {
  return SERVICE_ARN.test(uri)
}

/** What a VPC link of an HTTP API leads to: a load balancer's listener or a Cloud Map service. management §4.5 */
export function isPrivateUri(uri: string): boolean {
  return LISTENER_ARN.test(uri) || CLOUD_MAP_ARN.test(uri)
}

/**
 * An absolute HTTP(S) URL. `${stageVariables.name}` may stand anywhere after the scheme, also for the port or a part of it;
 * `{name}` anywhere but in the port. management §4.5
 */
export function isHttpUrl(uri: string): boolean {
  if (!HTTP_URL.test(uri)) return false
  const filled = uri.replaceAll(/\$\{[^}]*\}/g, VARIABLE).replaceAll(/\{[^}]*\}/g, 'x')
  return URL.canParse(filled.replace(VARIABLE_PORT, '$1:1').replaceAll(VARIABLE, 'x'))
}

/** Stands for a stage variable: `HTTP_URL` has no space. */
const VARIABLE = ' '
const VARIABLE_PORT = /^(https?:\/\/[^/?#]*):\d* [\d ]*(?=[/?#]|$)/
