import { ownMember } from '@gatehouse/contract/core'
import { type ApiType, KINDS, type KindFacts } from '../cloudformation/api-resources/kinds.ts'
import { createIds } from '../project/ids.ts'
import { type Instance, instanceName } from './document/instances.ts'

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
export function seedOf({ address, values, deployed }: Instance, stack: string): string {
  if (typeof values.id === 'string') return `id=${values.id}`
  return `${stack}/${address}${deployed === undefined ? '' : `@${deployed}`}`
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
  const name = nameOf(instance)
  const made = Object.hasOwn(MADE, type) && name !== undefined ? MADE[type]?.(name, at, values) : undefined
  return made && ownMember(made, attribute)
}

/** The name that attributes follow from; undefined where it is not known. A function has one anyhow, as calls need it. */
function nameOf(instance: Instance): string | undefined {
  const { type, values } = instance
  const isFunction = type === 'aws_lambda_function'
  const name = isFunction ? values.function_name : type === 'aws_s3_bucket' ? values.bucket : values.name
  if (typeof name === 'string' && name !== '') return name
  return isFunction ? instanceName(instance) : undefined
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

type Made = (name: string, at: Location, values: Values) => Readonly<Record<string, string>>

/** Attributes that follow from names, of what an API is made with. */
const MADE: Readonly<Record<string, Made>> = {
  aws_lambda_function: (name, at) => functionFacts(name, at),
  aws_iam_role: (name, { account }, { path }) => ({
    arn: `arn:aws:iam::${account}:role${String(path ?? '/')}${name}`,
    id: name,
  }),
  aws_cloudwatch_log_group: (name, { region, account }) => ({
    arn: `arn:aws:logs:${region}:${account}:log-group:${name}`,
    id: name,
  }),
  aws_dynamodb_table: (name, { region, account }) => ({
    arn: `arn:aws:dynamodb:${region}:${account}:table/${name}`,
    id: name,
  }),
  aws_sqs_queue: (name, { region, account }) => ({
    arn: `arn:aws:sqs:${region}:${account}:${name}`,
    id: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    url: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
  }),
  aws_sns_topic: (name, { region, account }) => ({
    arn: `arn:aws:sns:${region}:${account}:${name}`,
    id: `arn:aws:sns:${region}:${account}:${name}`,
  }),
  aws_s3_bucket: (name) => ({ arn: `arn:aws:s3:::${name}`, id: name }),
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
    function_name: name,
    id: name,
    invoke_arn: invokeArn(arn, region),
    qualified_arn: `${arn}:$LATEST`,
    qualified_invoke_arn: invokeArn(`${arn}:$LATEST`, region),
    version: '$LATEST',
  }
}

/** What API Gateway invokes a function by. */
export function invokeArn(arn: string, region: string): string {
  return `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`
}
