import { isMap, markAs, positionOf } from '../documents/positions.ts'
import type { SourcePosition } from '../project/project.ts'
import type { EarlyScope } from './parts.ts'

/**
 * Puts values in the place of what is known before resources are: parameters, mappings and choices. SAM does so before it makes names and routes
 * of them; conditions hold or not by then as well, so that what they exclude is never made.
 */
export function fold(value: unknown, scope: EarlyScope, at: SourcePosition): unknown {
  if (Array.isArray(value)) return foldList(value, scope, at)
  if (!isMap(value)) return value
  const here = positionOf(value) ?? at
  const [name, ...others] = Object.keys(value)
  if (others.length === 0 && name !== undefined) {
    const known = foldIntrinsic(name, value[name], scope, here)
    if (known !== undefined) return known.value
  }
  const entries = Object.entries(value).map(
    ([key, member]) => [key, fold(member, scope, positionOf(value, key) ?? here)] as const,
  )
  return markAs(Object.fromEntries(entries.filter(([, member]) => !isNoValue(member))), value)
}

function foldList(list: readonly unknown[], scope: EarlyScope, at: SourcePosition): unknown[] {
  const values = list.map((member, index) => fold(member, scope, positionOf(list, index) ?? at))
  return markAs(
    values.filter((member) => !isNoValue(member)),
    list,
  )
}

interface Known {
  readonly value: unknown
}

function foldIntrinsic(
  name: string,
  argument: unknown,
  scope: EarlyScope,
  at: SourcePosition,
): Known | undefined {
  if (name === 'Ref' && typeof argument === 'string' && scope.parameters.has(argument)) {
    return { value: scope.parameters.get(argument) }
  }
  if (name === 'Fn::If' && Array.isArray(argument) && typeof argument[0] === 'string') {
    return { value: fold(scope.isTrue(argument[0], at) ? argument[1] : argument[2], scope, at) }
  }
  if (name !== 'Fn::FindInMap' || refersToResources(argument)) return undefined
  return { value: scope.evaluate({ [name]: argument }, at) }
}

function refersToResources(argument: unknown): boolean {
  return JSON.stringify(argument).includes('"Fn::GetAtt"')
}

/** Whether a value is `{ Ref: AWS::NoValue }`. */
function isNoValue(value: unknown): boolean {
  return isMap(value) && value.Ref === 'AWS::NoValue'
}
