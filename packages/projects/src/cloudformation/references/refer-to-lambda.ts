import { ownMember } from '@gatehouse/contract/core'
import type { StackFacts } from '../scope/scope.ts'
import { formatShape } from './format-shape.ts'

/** A resource of Lambda that something refers to. */
export interface LambdaReference {
  readonly type: string
  readonly name: string
  readonly seed: string
  readonly property: (name: string) => unknown
  readonly stack: StackFacts
}

/** What `Ref` (no attribute) and `Fn::GetAtt` of a resource of Lambda give; undefined for another type or attribute. */
export function referToLambda(reference: LambdaReference, attribute: string | undefined): string | undefined {
  const attributes = ownMember(TYPES, reference.type)?.(reference)
  const value = attributes && ownMember(attributes, attribute ?? 'Ref')
  return value === undefined ? undefined : formatShape(value, reference.name, reference.seed, reference.stack)
}

const FUNCTION_ARN = 'arn:{partition}:lambda:{region}:{account}:function:'

type Attributes = Readonly<Record<string, string>>

const TYPES: Readonly<Record<string, (reference: LambdaReference) => Attributes>> = {
  'AWS::Lambda::Function': () => ({
    Ref: '{name}',
    Arn: `${FUNCTION_ARN}{name}`,
    'SnapStartResponse.ApplyOn': 'None',
    'SnapStartResponse.OptimizationStatus': 'Off',
  }),
  'AWS::Lambda::Version': ({ property }) => {
    const arn = `${toFunctionArn(property('FunctionName'))}:1`
    return { Ref: arn, FunctionArn: arn, Version: '1' }
  },
  'AWS::Lambda::Alias': ({ property }) => {
    const arn = `${toFunctionArn(property('FunctionName'))}:${property('Name')}`
    return { Ref: arn, AliasArn: arn }
  },
  'AWS::Lambda::Url': ({ property }) => ({
    Ref: toFunctionArn(property('TargetFunctionArn')),
    FunctionArn: toFunctionArn(property('TargetFunctionArn')),
    FunctionUrl: 'https://{id:32}.lambda-url.{region}.on.aws/',
  }),
  'AWS::Lambda::LayerVersion': () => ({
    Ref: 'arn:{partition}:lambda:{region}:{account}:layer:{name}:1',
    LayerVersionArn: 'arn:{partition}:lambda:{region}:{account}:layer:{name}:1',
  }),
  'AWS::Lambda::Permission': () => ({ Ref: '{name}', Id: '{name}' }),
}

/** A function's name or ARN as its ARN, without a version. */
function toFunctionArn(functionName: unknown): string {
  const text = String(functionName)
  return text.startsWith('arn:') ? text : `${FUNCTION_ARN}${text}`
}
