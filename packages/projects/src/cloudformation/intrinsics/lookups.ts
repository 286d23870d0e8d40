import { isMap } from '../../documents/positions.ts'
import { ProjectError } from '../../project/project.ts'
import type { Intrinsic } from '../scope/scope.ts'
import { partsOf, textOf } from './arguments.ts'

/** `Fn::FindInMap`: `[map, key, key]`, with `{ DefaultValue }` as a fourth member by `AWS::LanguageExtensions`. */
export const findInMap: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::FindInMap', at }
  const [name, first, second, options] = partsOf(argument, [3, 4], place)
  const keys = [name, first, second].map((part) => textOf(part, scope, place)) as [string, string, string]
  const found = keys.reduce<unknown>(
    (map, key) => (isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined),
    scope.mappings,
  )
  if (found !== undefined) return scope.evaluate(found, at)
  if (isMap(options) && 'DefaultValue' in options) return scope.evaluate(options.DefaultValue, at)
  throw new ProjectError(`Fn::FindInMap finds no ${keys.join('.')} in the mappings`, at)
}

/** `Fn::GetAZs`: three zones of a region; which ones an account has is a guess. */
export const getAZs: Intrinsic = (argument, scope, at) => {
  const region = textOf(argument, scope, { name: 'Fn::GetAZs', at }) || scope.stack.region
  return ['a', 'b', 'c'].map((zone) => `${region}${zone}`)
}
