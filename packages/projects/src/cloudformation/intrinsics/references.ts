import { ownMember } from '@gatehouse/contract/core'
import { isMap } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { type Intrinsic, NO_VALUE, type Scope } from '../scope/scope.ts'
import { isScalar, partsOf, textOf } from './arguments.ts'

/** `Ref`: a parameter's value, a pseudo parameter, or what names a resource. */
export const ref: Intrinsic = (argument, scope, at) => {
  if (typeof argument !== 'string')
    throw new ProjectError('Ref takes the name of a parameter or a resource', at)
  return valueOfName(argument, scope, at)
}

/** `Fn::GetAtt`: `[resource, attribute]`, or `resource.attribute` in one text. The attribute may be an intrinsic function. */
export const getAtt: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::GetAtt', at }
  const parts = typeof argument === 'string' ? splitAttribute(argument, at) : partsOf(argument, [2], place)
  const [logicalId, attribute] = parts.map((part) => textOf(part, scope, place)) as [string, string]
  return scope.referTo(logicalId, attribute, at)
}

/** `Fn::Sub`: text with `${Name}`, `${Resource.Attribute}` and `${!Literal}`; names of its own in a second argument. */
export const sub: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::Sub', at }
  const [text, own] = typeof argument === 'string' ? [argument, {}] : partsOf(argument, [2], place)
  if (typeof text !== 'string' || !isMap(own)) {
    throw new ProjectError('Fn::Sub takes text, or a list of text and a map', at)
  }
  return text.replaceAll(/\$\{([^}]*)\}/g, (_, inside: string) => {
    if (inside.startsWith('!')) return `\${${inside.slice(1)}}`
    return formatValue(valueOfVariable(inside.trim(), own, scope, at), inside, at)
  })
}

/** `Fn::ImportValue`: what another stack exports. */
export const importValue: Intrinsic = (argument, scope, at) =>
  scope.importValue(textOf(argument, scope, { name: 'Fn::ImportValue', at }), at)

function valueOfVariable(
  name: string,
  own: Record<string, unknown>,
  scope: Scope,
  at: SourcePosition,
): unknown {
  if (Object.hasOwn(own, name)) return scope.evaluate(own[name], at)
  const dot = name.indexOf('.')
  if (dot < 0) return valueOfName(name, scope, at)
  return scope.referTo(name.slice(0, dot), name.slice(dot + 1), at)
}

function formatValue(value: unknown, name: string, at: SourcePosition): string {
  if (isScalar(value)) return String(value)
  if (value === NO_VALUE) return ''
  if (Array.isArray(value)) return value.join(',')
  throw new ProjectError(`Fn::Sub cannot put \${${name}} into text, as it is a map`, at)
}

function splitAttribute(text: string, at: SourcePosition): readonly string[] {
  const dot = text.indexOf('.')
  if (dot > 0) return [text.slice(0, dot), text.slice(dot + 1)]
  throw new ProjectError(`Fn::GetAtt takes a resource and an attribute, and has "${text}"`, at)
}

function valueOfName(name: string, scope: Scope, at: SourcePosition): unknown {
  const pseudo = ownMember(PSEUDO_PARAMETERS, name)
  if (pseudo) return pseudo(scope)
  if (scope.parameters.has(name)) return scope.parameters.get(name)
  return scope.referTo(name, undefined, at)
}

const PSEUDO_PARAMETERS: Readonly<Record<string, (scope: Scope) => unknown>> = {
  'AWS::AccountId': ({ stack }) => stack.account,
  'AWS::NoValue': () => NO_VALUE,
  'AWS::NotificationARNs': () => [],
  'AWS::Partition': ({ stack }) => stack.partition,
  'AWS::Region': ({ stack }) => stack.region,
  'AWS::StackId': ({ stack }) =>
    `arn:${stack.partition}:cloudformation:${stack.region}:${stack.account}:stack/${stack.name}/51af3dc0-da77-11e4-872e-1234567db123`,
  'AWS::StackName': ({ stack }) => stack.name,
  'AWS::URLSuffix': ({ stack }) => stack.urlSuffix,
}
