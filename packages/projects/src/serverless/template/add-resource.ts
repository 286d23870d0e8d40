import type { DocumentMap } from '../../documents/positions.ts'
import { markPositions } from '../../documents/positions.ts'
import type { SourcePosition } from '../../project/project.ts'
import type { ServiceTemplate } from '../service/service.ts'

/** A resource that the framework makes. */
export interface MadeResource {
  readonly logicalId: string
  readonly type: string
  readonly properties: DocumentMap
  readonly dependsOn?: readonly string[]
  /** Where that stands in the configuration of which it is made. */
  readonly at: SourcePosition
}

/** Adds a resource, or puts it in the place of one of the same logical id; properties that are undefined are left out. */
export function addResource(
  template: ServiceTemplate,
  { logicalId, type, properties, dependsOn, at }: MadeResource,
): void {
  const own = withoutUndefined(properties)
  markPositions(own, at)
  const definition = {
    Type: type,
    Properties: own,
    ...(dependsOn && { DependsOn: dependsOn }),
    MadeBy: 'the framework',
  }
  template.resources.set(logicalId, definition)
  template.positions.set(logicalId, at)
}

/** A permission for a service to invoke a function. */
export function addPermission(
  template: ServiceTemplate,
  {
    logicalId,
    functionName,
    sourceArn,
    at,
  }: {
    readonly logicalId: string
    readonly functionName: unknown
    readonly sourceArn?: unknown
    readonly at: SourcePosition
  },
): void {
  const properties = {
    FunctionName: functionName,
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
    SourceArn: sourceArn,
  }
  addResource(template, { logicalId, type: 'AWS::Lambda::Permission', properties, at })
}

/** What API Gateway invokes a function by; `functionArn` may be a reference. */
export function invocationUri(functionArn: unknown): DocumentMap {
  const start = ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:', { Ref: 'AWS::Region' }]
  return { 'Fn::Join': ['', [...start, ':lambda:path/2015-03-31/functions/', functionArn, '/invocations']] }
}

/** Without members that are undefined, in maps within it too. */
export function withoutUndefined(map: DocumentMap): DocumentMap {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined))
}
