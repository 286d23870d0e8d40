import { isObject } from '@gatehouse/contract'
import type { Schema } from './document.ts'

/** A text that matches. */
const text = (pattern: string): Schema => ({ type: 'string', pattern: `^${pattern}$` })

/** A map with one of such keys, to such a text: a generator that looks for a second key where there is one only never ends. */
const texts = (key: string, value: string): Schema => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  patternProperties: { [`^${key}$`]: text(value) },
})

/** A map with a few of such keys to what has a name in the contract. */
const members = (key: string, schema: string): Schema => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 2,
  additionalProperties: false,
  patternProperties: { [`^${key}$`]: { $ref: `#/components/schemas/${schema}` } },
})

const ID = '[a-z][a-z0-9]{9}'
const HEX = '[0-9a-f]'
const WORD = '(pets|orders|billing|checkout|payments|search|users|inventory|shipping|reviews)'
const HOST = `(api|shop|portal|partners)\\.${WORD}\\.example\\.com`
const ACCOUNT = '123456789012'
const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${WORD}`
const UUID = `${HEX}{8}-${HEX}{4}-4${HEX}{3}-[89ab]${HEX}{3}-${HEX}{12}`
const CERTIFICATE = text(`arn:aws:acm:us-east-1:${ACCOUNT}:certificate/${UUID}`)
const ROLE = text(`arn:aws:iam::${ACCOUNT}:role/${WORD}-gateway`)
const GATEWAY = `arn:aws:apigateway:us-east-1:${ACCOUNT}:`
const PRODUCT = `${GATEWAY}/portalproducts/${ID}`
const COLOR = text(`#${HEX}{6}`)
const SENTENCE = text(`(Lists|Finds|Keeps|Sends) ${WORD} (for the shop|for partners|by id)\\.`)
const TITLE = text(`(Pets|Orders|Billing|Checkout|Payments|Search) (API|Guide|Reference)`)
const SELECTION = text('\\$request\\.body\\.(action|type|kind)')

/** What members look like where data is made up, by their names in the service's form. What a schema lists in `enum` stays. */
const MEMBERS: Readonly<Record<string, Schema>> = {
  accentColor: COLOR,
  allowHeaders: text('(content-type|authorization|x-api-key|x-request-id)'),
  allowMethods: text('(GET|POST|PUT|PATCH|DELETE)'),
  allowOrigins: text(`https://${HOST}`),
  anyOf: text(`${WORD}/v[1-9]`),
  apiEndpoint: text(`https://${ID}\\.execute-api\\.us-east-1\\.amazonaws\\.com`),
  apiGatewayDomainName: text(`d-${ID}\\.execute-api\\.us-east-1\\.amazonaws\\.com`),
  apiKeySelectionExpression: text('\\$request\\.header\\.x-api-key'),
  apiMappingKey: text(`${WORD}(/v[1-9])?`),
  apiMappingSelectionExpression: text('\\$request\\.basepath'),
  appClientId: text('[a-z0-9]{26}'),
  audience: text('[a-z0-9]{26}'),
  authorizationScopes: text(`${WORD}\\.(read|write)`),
  authorizerCredentialsArn: ROLE,
  authorizerPayloadFormatVersion: text('[12]\\.0'),
  authorizerUri: text(
    `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}/invocations`,
  ),
  backgroundColor: COLOR,
  body: SENTENCE,
  certificateArn: CERTIFICATE,
  certificateName: text(`${WORD}-certificate`),
  clientCertificateId: text(`${HEX}{6}`),
  connectionId: text('[a-z][a-z0-9]{5}'),
  contentType: text('application/json'),
  credentialsArn: ROLE,
  deploymentStatusMessage: text("Successfully deployed stage with deployment ID '[a-z][a-z0-9]{5}'"),
  description: SENTENCE,
  destinationArn: text(`arn:aws:logs:us-east-1:${ACCOUNT}:log-group:${WORD}-access`),
  displayName: TITLE,
  domainName: text(HOST),
  domainNameArn: text(`arn:aws:apigateway:us-east-1::/domainnames/${HOST}`),
  domainNameStatusMessage: text('The domain name is being updated'),
  endpoint: text(`https://${HOST}/${WORD}`),
  errorValidationColor: COLOR,
  exception: text('(InternalFailure|DomainNotReady|CertificateNotFound)'),
  exposeHeaders: text('(etag|x-request-id|x-total-count)'),
  format: text('\\$context\\.requestId \\$context\\.(routeKey|httpMethod) \\$context\\.status'),
  header: text('x-(version|tenant|channel)'),
  headerColor: COLOR,
  hostedZoneId: text('Z[0-9A-Z]{13}'),
  identitySource: text('\\$request\\.(header\\.Authorization|querystring\\.token)'),
  identityValidationExpression: text('Bearer \\.\\+'),
  importInfo: text(`Not supported for HTTP APIs and ignored: schemas, in ${WORD}`),
  includedPortalProductArns: text(PRODUCT),
  integrationMethod: text('(GET|POST|ANY)'),
  integrationResponseKey: text('/[245]\\\\d\\\\d/'),
  integrationResponseSelectionExpression: text('\\$integration\\.response\\.statuscode'),
  integrationSubtype: text('(SQS-SendMessage|EventBridge-PutEvents|StepFunctions-StartExecution)'),
  integrationUri: text(`https://${WORD}\\.internal\\.example\\.com/v[1-9]`),
  issuer: text('https://cognito-idp\\.us-east-1\\.amazonaws\\.com/us-east-1_[A-Za-z0-9]{9}'),
  lastDeploymentStatusMessage: text("Successfully deployed stage with deployment ID '[a-z][a-z0-9]{5}'"),
  lastPublishedDescription: SENTENCE,
  logoUri: text(`s3://${WORD}-portal/logo\\.png`),
  message: SENTENCE,
  method: text('(GET|POST|PUT|PATCH|DELETE)'),
  modelSelectionExpression: SELECTION,
  name: text(`${WORD}[1-9][0-9]`),
  navigationColor: COLOR,
  operationName: text('(list|find|create|update)(Pets|Orders|Users|Payments)'),
  overviewPageArn: text(`${PRODUCT}/productpages/${ID}`),
  ownershipVerificationCertificateArn: CERTIFICATE,
  pageTitle: TITLE,
  path: text(`/${WORD}(/\\{id\\})?`),
  payloadFormatVersion: text('[12]\\.0'),
  policyDocument: text(
    '\\{"Version":"2012-10-17","Statement":\\[\\{"Effect":"Allow","Principal":\\{"AWS":"[1-9][0-9]{11}"\\},"Action":"apigateway:GET","Resource":"\\*"\\}\\]\\}',
  ),
  portalArn: text(`${GATEWAY}/portals/${ID}`),
  portalDefaultDomainName: text(`${ID}\\.portal\\.us-east-1\\.amazonaws\\.com`),
  portalDomainHostedZoneId: text('Z[0-9A-Z]{13}'),
  portalProductArn: text(PRODUCT),
  previewUrl: text(`https://${ID}\\.portal\\.us-east-1\\.amazonaws\\.com/preview`),
  productPageArn: text(`${PRODUCT}/productpages/${ID}`),
  productPageArns: text(`${PRODUCT}/productpages/${ID}`),
  productRestEndpointPageArn: text(`${PRODUCT}/productrestendpointpages/${ID}`),
  productRestEndpointPageArns: text(`${PRODUCT}/productrestendpointpages/${ID}`),
  rawDisplayContent: text('\\{"openapi":"3\\.0\\.1"\\}'),
  routeKey: text(`(GET|POST|PUT|DELETE) /${WORD}(/\\{id\\})?`),
  routeResponseKey: text('\\$default'),
  routeResponseSelectionExpression: text('\\$default'),
  routeSelectionExpression: text('\\$request\\.method \\$request\\.path'),
  routingRuleArn: text(`${GATEWAY}/domainnames/${HOST}/routingrules/[a-z][a-z0-9]{5}`),
  rumAppMonitorName: text(`${WORD}-pages`),
  schema: text('\\{"type":"object","required":\\["(id|name|price|count)"\\]\\}'),
  sectionName: TITLE,
  securityGroupIds: text(`sg-${HEX}{17}`),
  serverNameToVerify: text(HOST),
  sourceIp: text('203\\.0\\.113\\.[1-9][0-9]'),
  stage: text('(dev|test|staging|prod|live)'),
  stageName: text('(dev|test|staging|prod|live)'),
  subnetIds: text(`subnet-${HEX}{17}`),
  target: text('integrations/[a-z][a-z0-9]{6}'),
  templateSelectionExpression: SELECTION,
  textColor: COLOR,
  throttlingBurstLimit: { type: 'integer', minimum: 1, maximum: 5_000 },
  throttlingRateLimit: { type: 'integer', minimum: 1, maximum: 10_000 },
  title: TITLE,
  truststoreUri: text(`s3://${WORD}-truststore/ca\\.pem`),
  truststoreVersion: text('[A-Za-z0-9]{32}'),
  truststoreWarnings: text('The certificate with subject CN=Partner CA [1-9] has expired\\.'),
  userAgent: text(
    'Mozilla/5\\.0 \\(X11; Linux x86_64; rv:1[2-4][0-9]\\.0\\) Gecko/20100101 Firefox/1[2-4][0-9]\\.0',
  ),
  userPoolArn: text(`arn:aws:cognito-idp:us-east-1:${ACCOUNT}:userpool/us-east-1_[A-Za-z0-9]{9}`),
  userPoolDomain: text(`https://${WORD}\\.auth\\.us-east-1\\.amazoncognito\\.com`),
  value: text('\\{"id":"[a-z][a-z0-9]{6}","name":"(Rex|Tom|Ada|Mia)"\\}'),
  valueGlob: text('(beta|canary|v[1-9])\\*?'),
  version: text('[1-9]\\.[0-9]'),
  vpcLinkStatusMessage: text('VPC link is ready to route traffic'),
  warnings: text(`Unable to put integration on 'POST' for resource at path '/${WORD}'`),
}

/** What schemas with a name of their own look like. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  Arn: text(`arn:aws:apigateway:us-east-1::/apis/${ID}`),
  Id: text(ID),
  IdReference: text(ID),
  IntegrationParameters: texts(
    'append:header\\.x-(tenant|version|source)',
    '\\$context\\.(requestId|stage|apiId)',
  ),
  ResponseHeaderParameters: texts(
    'append:header\\.x-(tenant|version|source)',
    '\\$context\\.(requestId|stage|apiId)',
  ),
  RouteParameters: members(
    'route\\.request\\.(header|querystring)\\.(id|page|token)',
    'ParameterConstraints',
  ),
  RouteSettingsMap: members(`(GET|POST|PUT|DELETE) /${WORD}`, 'RouteSettings'),
  RouteModels: texts('application/json', '(Pet|Order|User|Payment)[1-9]'),
  StageVariablesMap: texts('(backend|table|version)', `${WORD}-[1-9]`),
  Tags: texts('(team|stage|owner|cost-center)', `${WORD}-[1-9]`),
  TemplateMap: texts('application/json', '\\{"id":"\\$context\\.(requestId|connectionId)"\\}'),
  Timestamp: text(
    '202[3-5]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z',
  ),
}

const TEXT_SCHEMAS = new Set(['Arn', 'Id', 'IdReference', 'SelectionKey', 'SelectionExpression'])

/** A schema of the contract by its name, as data is made up for it. */
export function toPlausible(name: string, schema: Schema): Schema {
  return SCHEMAS[name] ?? schema
}

/** An object's schema with its members as data is made up for them, without those that the service never sends. */
export function withPlausibleMembers(schema: Schema): Schema {
  if (!isObject(schema.properties)) return schema
  const sent = Object.entries(schema.properties).filter(
    ([, member]) => !(isObject(member) && member['x-never-sent']),
  )
  const members = sent.map(([name, member]) => [
    name,
    isObject(member) ? toPlausibleMember(name, member) : member,
  ])
  return { ...schema, properties: Object.fromEntries(members) }
}

function toPlausibleMember(name: string, schema: Schema): Schema {
  if (schema.format === 'date-time') return SCHEMAS.Timestamp ?? schema
  const wanted = MEMBERS[name.charAt(0).toLowerCase() + name.slice(1)]
  if (!wanted || schema.enum) return schema
  if (isObject(schema.items)) return isText(schema.items) ? { ...schema, items: wanted } : schema
  return isText(schema) || (schema.type !== 'object' && wanted.type !== 'string') ? wanted : schema
}

function isText({ type, $ref, enum: values }: Schema): boolean {
  if (values) return false
  return type === 'string' || (typeof $ref === 'string' && TEXT_SCHEMAS.has($ref.split('/').at(-1) ?? ''))
}
