import { type DocumentMap, markAs } from '../documents/positions.ts'
import type { SamOutput, SamResource } from './parts.ts'

/** A resource that SAM makes. */
export interface Made {
  readonly logicalId: string
  readonly type: string
  readonly properties: DocumentMap
  /** Attributes besides `Type` and `Properties`. */
  readonly attributes?: DocumentMap
}

/**
 * Adds a resource that SAM makes of another one; its position is that one's. `MadeBy` keeps it from being remarked upon, as nobody wrote it.
 * Properties that are undefined are left out.
 */
export function addResource(made: Made, origin: SamResource, output: SamOutput): void {
  const properties = Object.fromEntries(
    Object.entries(made.properties).filter(([, value]) => value !== undefined),
  )
  const definition = {
    Type: made.type,
    Properties: markAs(properties, origin.properties),
    ...made.attributes,
    ...(made.logicalId !== origin.logicalId && { MadeBy: origin.logicalId }),
  }
  output.resources.set(made.logicalId, definition)
}

/** A function that gives a text with references, which CloudFormation resolves. */
export function sub(text: string, names?: DocumentMap): DocumentMap {
  return { 'Fn::Sub': names ? [text, names] : text }
}

/** An ARN of the API that a principal may invoke a function from. */
export function executeApiArn(apiId: unknown, path: string): DocumentMap {
  return sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/${path}`, {
    __ApiId__: apiId,
  })
}

/** What API Gateway invokes a function by. `functionArn` may be a reference. */
export function invocationUri(functionArn: unknown): DocumentMap {
  return sub(
    'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations',
    { __FunctionArn__: functionArn },
  )
}
