import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap, markAs, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { INTRINSICS } from '../intrinsics/table.ts'
import { NO_VALUE, type Scope } from '../scope/scope.ts'

/**
 * Evaluates a value of a template: intrinsic functions are replaced by what they give, members that are `AWS::NoValue` are left out. Gives
 * new maps and lists with the positions of the old ones. Throws {@link ProjectError}.
 */
export function evaluate(value: unknown, scope: Scope, at: SourcePosition): unknown {
  if (typeof value === 'string') return resolveText(value, scope, at)
  if (Array.isArray(value)) return evaluateList(value, scope, at)
  if (!isMap(value)) return value
  const name = intrinsicOf(value)
  if (name === undefined) return evaluateMap(value, scope, at)
  const intrinsic = ownMember(INTRINSICS, name)
  const here = positionOf(value) ?? at
  if (!intrinsic) throw new ProjectError(`${name} is not known here`, here)
  const result = intrinsic(value[name], scope, here)
  return typeof result === 'string' ? resolveText(result, scope, here) : result
}

/** The intrinsic function that a map is: it has one member, `Ref` or `Fn::…`. */
function intrinsicOf(value: unknown): string | undefined {
  if (!isMap(value)) return undefined
  const [name, ...others] = Object.keys(value)
  if (name === undefined || others.length > 0) return undefined
  return name === 'Ref' || name.startsWith('Fn::') ? name : undefined
}

function evaluateList(list: readonly unknown[], scope: Scope, at: SourcePosition): unknown[] {
  const here = positionOf(list) ?? at
  const values = list.map((member, index) => scope.evaluate(member, positionOf(list, index) ?? here))
  return markAs(
    values.filter((member) => member !== NO_VALUE),
    list,
  )
}

function evaluateMap(map: DocumentMap, scope: Scope, at: SourcePosition): DocumentMap {
  const here = positionOf(map) ?? at
  const entries = Object.entries(map).map(
    ([key, member]) => [key, scope.evaluate(member, positionOf(map, key) ?? here)] as const,
  )
  return markAs(Object.fromEntries(entries.filter(([, member]) => member !== NO_VALUE)), map)
}

/** Puts the values of dynamic references into text: `{{resolve:ssm:/name}}`. */
function resolveText(text: string, scope: Scope, at: SourcePosition): string {
  if (!text.includes('{{resolve:')) return text
  return text.replaceAll(/\{\{resolve:([^}]*)\}\}/g, (_, reference: string) =>
    scope.resolveDynamically(reference, at),
  )
}
