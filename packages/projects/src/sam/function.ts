import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import type { SourcePosition } from '../project/project.ts'
import { addResource } from './add-resource.ts'
import { checkProperties, mapProperty } from './check-properties.ts'
import { hashOf } from './logical-ids.ts'
import type { HttpEvent, SamOutput, SamResource } from './parts.ts'
import { FUNCTION_PROPERTIES } from './property-names.ts'

/** Properties that a function of Lambda has by the same name. */
const SAME = [
  'Architectures',
  'Description',
  'Environment',
  'EphemeralStorage',
  'FunctionName',
  'Handler',
  'Layers',
  'MemorySize',
  'PackageType',
  'Runtime',
  'Timeout',
]

/**
 * Makes an `AWS::Serverless::Function`: function, role, version and alias, URL. Its events of type `HttpApi` are for its APIs; others are
 * remarked upon. Throws {@link ProjectError}.
 *
 * @returns the events of type `HttpApi`
 */
export function makeFunction(resource: SamResource, output: SamOutput): readonly HttpEvent[] {
  checkProperties(resource, FUNCTION_PROPERTIES, 'AWS::Serverless::Function')
  const { logicalId, properties } = resource
  const role = `${logicalId}Role`
  addResource(
    {
      logicalId,
      type: 'AWS::Lambda::Function',
      properties: {
        ...Object.fromEntries(SAME.map((name) => [name, properties[name]])),
        Code: codeOf(properties),
        Role: properties.Role ?? { 'Fn::GetAtt': [role, 'Arn'] },
      },
      attributes: resource.attributes,
    },
    resource,
    output,
  )
  if (properties.Role === undefined)
    addResource({ logicalId: role, type: 'AWS::IAM::Role', properties: {} }, resource, output)
  const alias = addAlias(resource, output)
  addUrl(resource, alias, output)
  const functionArn = alias === undefined ? { 'Fn::GetAtt': [logicalId, 'Arn'] } : { Ref: alias }
  return readEvents(resource, functionArn, alias, output)
}

/** A folder unless the template says otherwise: that of the template. */
function codeOf({
  InlineCode: inline,
  ImageUri: image,
  CodeUri: uri,
  PackageType: packageType,
}: DocumentMap): unknown {
  if (inline !== undefined) return { ZipFile: inline }
  if (image !== undefined || packageType === 'Image') return { ImageUri: image ?? '' }
  if (!isMap(uri) || uri.Bucket === undefined) return uri ?? '.'
  return { S3Bucket: uri.Bucket, S3Key: uri.Key }
}

/** @returns the alias's logical id */
function addAlias(resource: SamResource, output: SamOutput): string | undefined {
  const { logicalId, properties } = resource
  const { AutoPublishAlias: name } = properties
  if (typeof name !== 'string' || name === '') return undefined
  const version = `${logicalId}Version${hashOf(properties.CodeUri ?? properties.InlineCode ?? '.')}`
  const alias = `${logicalId}Alias${name.replaceAll(/[^A-Za-z0-9]/g, '')}`
  const reference = { Ref: logicalId }
  addResource(
    { logicalId: version, type: 'AWS::Lambda::Version', properties: { FunctionName: reference } },
    resource,
    output,
  )
  addResource(
    {
      logicalId: alias,
      type: 'AWS::Lambda::Alias',
      properties: {
        FunctionName: reference,
        Name: name,
        FunctionVersion: { 'Fn::GetAtt': [version, 'Version'] },
      },
    },
    resource,
    output,
  )
  output.aliases.set(`${logicalId}.Version`, version)
  output.aliases.set(`${logicalId}.Alias`, alias)
  return alias
}

function addUrl(resource: SamResource, alias: string | undefined, output: SamOutput): void {
  const { logicalId, properties } = resource
  const config = mapProperty(properties, 'FunctionUrlConfig', resource)
  if (!config) return
  addResource(
    {
      logicalId: `${logicalId}Url`,
      type: 'AWS::Lambda::Url',
      properties: {
        TargetFunctionArn: { Ref: logicalId },
        Qualifier: alias === undefined ? undefined : properties.AutoPublishAlias,
        AuthType: config.AuthType,
        InvokeMode: config.InvokeMode,
        Cors: config.Cors,
      },
    },
    resource,
    output,
  )
  if (config.AuthType !== 'NONE') return
  addResource(
    {
      logicalId: `${logicalId}UrlPublicPermissions`,
      type: 'AWS::Lambda::Permission',
      properties: {
        Action: 'lambda:InvokeFunctionUrl',
        FunctionName: alias === undefined ? { Ref: logicalId } : { Ref: alias },
        Principal: '*',
      },
    },
    resource,
    output,
  )
}

function readEvents(
  resource: SamResource,
  functionArn: DocumentMap,
  alias: string | undefined,
  output: SamOutput,
): readonly HttpEvent[] {
  const events = mapProperty(resource.properties, 'Events', resource) ?? {}
  return Object.entries(events).flatMap(([id, event]) => {
    if (!isMap(event)) return []
    const at = positionOf(events, id) ?? resource.at
    if (event.Type === 'HttpApi') {
      const properties = isMap(event.Properties) ? event.Properties : {}
      return [
        { id, properties, at, resource, functionArn, functionName: { Ref: alias ?? resource.logicalId } },
      ]
    }
    remarkEvent({ id, type: String(event.Type), event, at }, resource, output)
    return []
  })
}

interface OtherEvent {
  readonly id: string
  readonly type: string
  readonly event: DocumentMap
  readonly at: SourcePosition
}

function remarkEvent({ id, type, event, at }: OtherEvent, origin: SamResource, output: SamOutput): void {
  const { logicalId } = origin
  const { Path: path, Method: method } = isMap(event.Properties) ? event.Properties : ({} as DocumentMap)
  const text =
    type === 'Api'
      ? `is a route of a REST API (API Gateway V1), which is not served here: ${String(method).toUpperCase()} ${path} is missing`
      : 'does not invoke the function here: call it through the Invoke API instead'
  const becomes = ownMember(EVENT_RESOURCES, type)
  if (becomes !== undefined)
    addResource({ logicalId: `${logicalId}${id}`, type: becomes, properties: {} }, origin, output)
  if (type === 'Api' && !output.resources.has(IMPLICIT_REST_API)) addRestApi(origin, output)
  output.remark({ subject: `event ${id} (${type}) of ${logicalId}`, text, kind: 'missing', at })
}

/** What SAM makes of other events, by type: it does not run, but policies and outputs refer to it. */
const EVENT_RESOURCES: Readonly<Record<string, string>> = {
  CloudWatchEvent: 'AWS::Events::Rule',
  DynamoDB: 'AWS::Lambda::EventSourceMapping',
  EventBridgeRule: 'AWS::Events::Rule',
  IoTRule: 'AWS::IoT::TopicRule',
  Kinesis: 'AWS::Lambda::EventSourceMapping',
  MSK: 'AWS::Lambda::EventSourceMapping',
  SNS: 'AWS::SNS::Subscription',
  SQS: 'AWS::Lambda::EventSourceMapping',
  Schedule: 'AWS::Events::Rule',
  ScheduleV2: 'AWS::Scheduler::Schedule',
}

const IMPLICIT_REST_API = 'ServerlessRestApi'

/** The REST API that SAM makes for events of type `Api`: it is not served, but outputs refer to it. */
function addRestApi(origin: SamResource, output: SamOutput): void {
  const stage = `${IMPLICIT_REST_API}ProdStage`
  addResource(
    { logicalId: IMPLICIT_REST_API, type: 'AWS::ApiGateway::RestApi', properties: {} },
    origin,
    output,
  )
  addResource(
    { logicalId: stage, type: 'AWS::ApiGateway::Stage', properties: { StageName: 'Prod' } },
    origin,
    output,
  )
  output.aliases.set(`${IMPLICIT_REST_API}.Stage`, stage)
}
