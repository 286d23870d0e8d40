import { isMap } from '../../documents/positions.ts'
import { ProjectError } from '../../project/project.ts'
import { type Intrinsic, NO_VALUE } from '../scope/scope.ts'
import { isScalar, listOf, partsOf, textOf } from './arguments.ts'

/** `Fn::Join`: `[delimiter, list]`. */
export const join: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::Join', at }
  const [delimiter, list] = partsOf(argument, [2], place)
  const texts = listOf(list, scope, place).map((value) => {
    if (isScalar(value)) return String(value)
    throw new ProjectError('Fn::Join takes a list of texts', at)
  })
  return texts.join(textOf(delimiter, scope, place))
}

/** `Fn::Split`: `[delimiter, text]`. */
export const split: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::Split', at }
  const [delimiter, text] = partsOf(argument, [2], place)
  return textOf(text, scope, place).split(textOf(delimiter, scope, place))
}

/** `Fn::Select`: `[index, list]`; the index counts from 0. */
export const select: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::Select', at }
  const [index, list] = partsOf(argument, [2], place)
  const values = listOf(list, scope, place)
  const chosen = Number(textOf(index, scope, place))
  if (chosen in values) return values[chosen]
  throw new ProjectError(`Fn::Select cannot select nonexistent value at index ${chosen}`, at)
}

/** `Fn::Base64`. */
export const base64: Intrinsic = (argument, scope, at) =>
  Buffer.from(textOf(argument, scope, { name: 'Fn::Base64', at })).toString('base64')

/** `Fn::ToJsonString` of `AWS::LanguageExtensions`. */
export const toJsonString: Intrinsic = (argument, scope, at) => {
  const value = scope.evaluate(argument, at)
  if (Array.isArray(value) || isMap(value)) return JSON.stringify(value)
  throw new ProjectError('Fn::ToJsonString takes a map or a list', at)
}

/** `Fn::Length` of `AWS::LanguageExtensions`. */
export const length: Intrinsic = (argument, scope, at) =>
  listOf(argument, scope, { name: 'Fn::Length', at }).filter((value) => value !== NO_VALUE).length
