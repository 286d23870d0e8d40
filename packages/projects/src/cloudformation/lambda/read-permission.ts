import type { FunctionPermission } from '../../project/project.ts'
import type { StackResources } from '../scope/stack-resources.ts'

/** An `AWS::Lambda::Permission`. */
export function readPermission(logicalId: string, resources: StackResources): FunctionPermission {
  const { properties } = resources.evaluate(logicalId)
  const { SourceArn: sourceArn } = properties
  return {
    functionName: String(properties.FunctionName ?? ''),
    action: String(properties.Action ?? ''),
    principal: String(properties.Principal ?? ''),
    ...(typeof sourceArn === 'string' && { sourceArn }),
    at: resources.positionOf(logicalId),
  }
}
