import { type ApiType, KINDS, type KindFacts } from '../cloudformation/api-resources/kinds.ts'
import { createIds } from '../project/ids.ts'
import type { Instance } from './instances.ts'

/** Where the project is. */
export interface Location {
  readonly account: string
  readonly region: string
}

/** Types of `aws_apigatewayv2_*`, with the kinds of CloudFormation that have the same facts. */
const API_TYPES: Readonly<Record<string, ApiType>> = {
  aws_apigatewayv2_api: 'Api',
  aws_apigatewayv2_api_mapping: 'ApiMapping',
  aws_apigatewayv2_authorizer: 'Authorizer',
  aws_apigatewayv2_deployment: 'Deployment',
  aws_apigatewayv2_domain_name: 'DomainName',
  aws_apigatewayv2_integration: 'Integration',
  aws_apigatewayv2_integration_response: 'IntegrationResponse',
  aws_apigatewayv2_model: 'Model',
  aws_apigatewayv2_route: 'Route',
  aws_apigatewayv2_route_response: 'RouteResponse',
  aws_apigatewayv2_stage: 'Stage',
  aws_apigatewayv2_vpc_link: 'VpcLink',
}

/** What is to be known of a resource of API Gateway V2; undefined for others. */
export function kindOf(type: string): KindFacts | undefined {
  const name = Object.hasOwn(API_TYPES, type) ? API_TYPES[type] : undefined
  return name === undefined ? undefined : KINDS[name]
}

/** What the id of a resource is made from: of one that is deployed already its id. */
export function seedOf({ address, values }: Instance, stack: string): string {
  return typeof values.id === 'string' ? `id=${values.id}` : `${stack}/${address}`
}

/**
 * An attribute of an instance: what the document knows, otherwise what follows from its name and id; undefined where nothing does.
 */
export function attributeOf(
  instance: Instance,
  attribute: string,
  { stack, at }: { readonly stack: string; readonly at: Location },
): string | undefined {
  const { values, type } = instance
  const known = values[attribute]
  if (known !== undefined && known !== null && typeof known !== 'object') return String(known)
  const facts = kindOf(type)
  if (facts) return ofApi(instance, attribute, { id: idOfApi(instance, facts, stack), at })
  const made = Object.hasOwn(MADE, type) ? MADE[type]?.(values, at) : undefined
  return made?.[attribute]
}

function idOfApi(instance: Instance, { idLength }: KindFacts, stack: string): string {
  const { values, type } = instance
  if (type === 'aws_apigatewayv2_stage') return String(values.name)
  if (type === 'aws_apigatewayv2_domain_name') return String(values.domain_name)
  return idLength === undefined ? '' : createIds(seedOf(instance, stack))(idLength)
}

function ofApi(
  { type, values }: Instance,
  attribute: string,
  { id, at }: { readonly id: string; readonly at: Location },
): string | undefined {
  const { region, account } = at
  if (attribute === 'id') return id
  if (type !== 'aws_apigatewayv2_api') return undefined
  const scheme = values.protocol_type === 'WEBSOCKET' ? 'wss' : 'https'
  const facts: Readonly<Record<string, string>> = {
    api_endpoint: `${scheme}://${id}.execute-api.${region}.amazonaws.com`,
    execution_arn: `arn:aws:execute-api:${region}:${account}:${id}`,
    arn: `arn:aws:apigateway:${region}::/apis/${id}`,
  }
  return facts[attribute]
}

type Values = Readonly<Record<string, unknown>>

/** Attributes that follow from names, of what an API is made with. */
const MADE: Readonly<Record<string, (values: Values, at: Location) => Readonly<Record<string, string>>>> = {
  aws_lambda_function: ({ function_name: name }, at) => functionFacts(String(name), at),
  aws_iam_role: ({ name, path = '/' }, { account }) => ({
    arn: `arn:aws:iam::${account}:role${String(path ?? '/')}${String(name)}`,
    id: String(name),
  }),
  aws_cloudwatch_log_group: ({ name }, { region, account }) => ({
    arn: `arn:aws:logs:${region}:${account}:log-group:${String(name)}`,
    id: String(name),
  }),
  aws_dynamodb_table: ({ name }, { region, account }) => ({
    arn: `arn:aws:dynamodb:${region}:${account}:table/${String(name)}`,
    id: String(name),
  }),
  aws_sqs_queue: ({ name }, { region, account }) => ({
    arn: `arn:aws:sqs:${region}:${account}:${String(name)}`,
    id: `https://sqs.${region}.amazonaws.com/${account}/${String(name)}`,
    url: `https://sqs.${region}.amazonaws.com/${account}/${String(name)}`,
  }),
  aws_sns_topic: ({ name }, { region, account }) => ({
    arn: `arn:aws:sns:${region}:${account}:${String(name)}`,
    id: `arn:aws:sns:${region}:${account}:${String(name)}`,
  }),
  aws_s3_bucket: ({ bucket }) => ({ arn: `arn:aws:s3:::${String(bucket)}`, id: String(bucket) }),
}

/** Of a function, or with a qualifier of an alias. */
export function functionFacts(
  name: string,
  { region, account }: Location,
  qualifier?: string,
): Readonly<Record<string, string>> {
  const arn = `arn:aws:lambda:${region}:${account}:function:${name}${qualifier === undefined ? '' : `:${qualifier}`}`
  return {
    arn,
    id: name,
    invoke_arn: invokeArn(arn, region),
    qualified_arn: `${arn}:$LATEST`,
    qualified_invoke_arn: invokeArn(`${arn}:$LATEST`, region),
    version: '$LATEST',
  }
}

function invokeArn(arn: string, region: string): string {
  return `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`
}
