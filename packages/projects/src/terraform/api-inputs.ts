import { type DocumentMap, isMap } from '../documents/positions.ts'

/** Body and path labels of a create operation, made of the values of an `aws_apigatewayv2_*` resource. */
export interface ApiInput {
  readonly parents: Readonly<Record<string, string>>
  readonly input: DocumentMap
  readonly query: Readonly<Record<string, string | boolean>>
}

/** Blocks, which Terraform has as lists, that are single. */
const SINGLE = new Set([
  'cors_configuration',
  'jwt_configuration',
  'access_log_settings',
  'default_route_settings',
  'tls_config',
  'mutual_tls_authentication',
])

/** Names that are not the API's in another spelling. */
const NAMES: Readonly<Record<string, string>> = {
  identity_sources: 'identitySource',
  timeout_milliseconds: 'timeoutInMillis',
  domain_name_configuration: 'domainNameConfigurations',
}

/** What is of Terraform, or of the service's answers, alone. */
const OUTPUTS = new Set([
  'id',
  'arn',
  'tags_all',
  'timeouts',
  'triggers',
  'region',
  'execution_arn',
  'api_endpoint',
  'invoke_url',
])
const ANSWERED: Readonly<Record<string, readonly string[]>> = {
  aws_apigatewayv2_domain_name: ['api_mapping_selection_expression', 'hosted_zone_id', 'target_domain_name'],
  aws_apigatewayv2_integration: ['integration_response_selection_expression'],
  aws_apigatewayv2_deployment: ['auto_deployed'],
}

/** Labels of the path, by type. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  aws_apigatewayv2_api: [],
  aws_apigatewayv2_domain_name: [],
  aws_apigatewayv2_vpc_link: [],
  aws_apigatewayv2_api_mapping: ['domain_name'],
  aws_apigatewayv2_integration_response: ['api_id', 'integration_id'],
  aws_apigatewayv2_route_response: ['api_id', 'route_id'],
}

/**
 * Makes the input; undefined where a label of the path is not known. What was applied has values that nobody wrote, of which `expressions`
 * tell, the configuration's own; a state has none.
 */
export function toApiInput(
  type: string,
  values: DocumentMap,
  expressions: DocumentMap = {},
): ApiInput | undefined {
  const labels = PARENTS[type] ?? ['api_id']
  if (labels.some((name) => typeof values[name] !== 'string')) return undefined
  const dropped = [...labels, ...(ANSWERED[type] ?? [])]
  const own = Object.entries(values).filter(([name]) => !OUTPUTS.has(name) && !dropped.includes(name))
  const { failOnWarnings, ...members } = adapt(type, toMembers(Object.fromEntries(own)), expressions)
  return {
    parents: Object.fromEntries(labels.map((name) => [toCamelCase(name), String(values[name])])),
    input: members,
    query: typeof failOnWarnings === 'boolean' && members.body !== undefined ? { failOnWarnings } : {},
  }
}

function toMembers(values: DocumentMap): DocumentMap {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const member = toMember(name, value)
    return isEmpty(member) ? [] : [[NAMES[name] ?? toCamelCase(name), member]]
  })
  return Object.fromEntries(entries)
}

function toMember(name: string, value: unknown): unknown {
  if (SINGLE.has(name)) return Array.isArray(value) && isMap(value[0]) ? toMembers(value[0]) : undefined
  if (!Array.isArray(value)) return value
  return value.map((one) => (isMap(one) ? toMembers(one) : one))
}

/** What is not said is null, empty text or an empty list in Terraform. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function adapt(type: string, members: DocumentMap, expressions: DocumentMap): DocumentMap {
  const change = Object.hasOwn(ADAPTERS, type) ? ADAPTERS[type] : undefined
  return change ? change(members, expressions) : members
}

type Parts = readonly DocumentMap[] | undefined

type Adapter = (members: DocumentMap, expressions: DocumentMap) => DocumentMap

const ADAPTERS: Readonly<Record<string, Adapter>> = {
  /** Expressions that an HTTP API has anyhow may not be given. */
  aws_apigatewayv2_api({ apiKeySelectionExpression: key, routeSelectionExpression: route, ...members }) {
    if (members.protocolType !== 'WEBSOCKET') return members
    return {
      ...members,
      ...(key !== undefined && { apiKeySelectionExpression: key }),
      ...(route !== undefined && { routeSelectionExpression: route }),
    }
  },
  aws_apigatewayv2_integration({ responseParameters, ...members }) {
    const parts = responseParameters as Parts
    if (!parts) return members
    return {
      ...members,
      responseParameters: Object.fromEntries(
        parts.map(({ statusCode, mappings }) => [String(statusCode), mappings]),
      ),
    }
  },
  aws_apigatewayv2_route({ requestParameter, apiKeyRequired, ...members }) {
    const parts = requestParameter as Parts
    return {
      ...members,
      ...(apiKeyRequired === true && { apiKeyRequired }),
      ...(parts && {
        requestParameters: Object.fromEntries(
          parts.map(({ requestParameterKey: key, required }) => [String(key), { required }]),
        ),
      }),
    }
  },
  /** Of a JWT authorizer, and of a WebSocket API's, the provider keeps zeros for what they have not. */
  aws_apigatewayv2_authorizer({ enableSimpleResponses, authorizerResultTtlInSeconds: seconds, ...members }) {
    const isOfHttpRequest = members.authorizerPayloadFormatVersion !== undefined
    return {
      // The provider always sends a list, be it empty.
      identitySource: [],
      ...members,
      ...(enableSimpleResponses === true && { enableSimpleResponses }),
      ...(seconds !== undefined &&
        (seconds !== 0 || isOfHttpRequest) && { authorizerResultTtlInSeconds: seconds }),
    }
  },
  aws_apigatewayv2_stage(
    { name, routeSettings, defaultRouteSettings, deploymentId, ...members },
    expressions,
  ) {
    const parts = routeSettings as Parts
    const own = isMap(defaultRouteSettings)
      ? withoutZeros(defaultRouteSettings, expressions.default_route_settings)
      : {}
    return {
      ...members,
      stageName: name,
      // The provider keeps the deployment that the service made last.
      ...(deploymentId !== undefined && members.autoDeploy !== true && { deploymentId }),
      ...(Object.keys(own).length > 0 && { defaultRouteSettings: own }),
      ...(parts && {
        routeSettings: Object.fromEntries(
          parts.map(({ routeKey, ...one }) => [
            String(routeKey),
            withoutZeros(one, expressions.route_settings),
          ]),
        ),
      }),
    }
  },
  aws_apigatewayv2_domain_name({ domainNameConfigurations, ...members }) {
    const parts = (domainNameConfigurations as Parts) ?? []
    const own = parts.map(({ hostedZoneId: _, targetDomainName: __, ...one }) => one)
    return { ...members, domainNameConfigurations: own }
  },
}

/** For throttles that a stage has not the provider keeps zeros, which would let nothing pass. */
function withoutZeros(settings: DocumentMap, written: unknown): DocumentMap {
  const text = JSON.stringify(written) ?? ''
  const zeros = ['throttling_burst_limit', 'throttling_rate_limit'].filter((it) => !text.includes(it))
  const left = new Set(zeros.map(toCamelCase))
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== 0 || !left.has(name)),
  )
}

function toCamelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
