import type { Expression } from './syntax.ts'
import { isList, isMapping, toSet, UNKNOWN, type Value } from './values.ts'

/**
 * A value as its variable's `type` has it: primitives are converted, an object has its members alone, and what is optional and not there has its
 * default.
 *
 * Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function convert(value: Value, type: Expression): Value {
  if (value === null) return null
  if (type.kind === 'name') return toPrimitive(value, type.name)
  if (type.kind !== 'call') return value
  const [inner] = type.args
  if (!inner) return value
  if (type.name === 'object') return inner.kind === 'map' ? toObject(value, inner.members) : value
  if (type.name === 'tuple') return toTuple(value, inner)
  if (!['map', 'list', 'set'].includes(type.name)) return value
  if (isMapping(value)) return new Map([...value].map(([key, one]) => [key, convert(one, inner)]))
  if (!isList(value)) return value
  const list = Array.from(value, (one) => convert(one, inner))
  return type.name === 'set' ? toSet(list) : list
}

/** What is given on the command line, or by the environment, is a text. */
function toPrimitive(value: Value, type: string): Value {
  if (type === 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  if (type === 'number' && typeof value === 'string' && Number.isFinite(Number(value))) return Number(value)
  return type === 'bool' && (value === 'true' || value === 'false') ? value === 'true' : value
}

function toTuple(value: Value, types: Expression): Value {
  if (!isList(value) || types.kind !== 'list') return value
  return Array.from(value, (one, at) => {
    const type = types.members[at]
    return type ? convert(one, type) : one
  })
}

function toObject(value: Value, members: readonly (readonly [Expression, Expression])[]): Value {
  if (!isMapping(value)) return value
  const made = new Map<string, Value>()
  for (const [key, type] of members) {
    const name = String(key.kind === 'literal' ? key.value : '')
    const isOptional = type.kind === 'call' && type.name === 'optional'
    const [own = type, otherwise] = isOptional ? type.args : []
    const given = value.get(name)
    if (given !== undefined && (given !== null || !otherwise)) made.set(name, convert(given, own))
    else if (isOptional) made.set(name, otherwise ? convert(constantOf(otherwise), own) : null)
  }
  return made
}

/** Defaults refer to nothing. */
function constantOf(expression: Expression): Value {
  if (expression.kind === 'literal') return expression.value
  if (expression.kind === 'unary' && expression.of.kind === 'literal') return -Number(expression.of.value)
  if (expression.kind === 'list') return expression.members.map(constantOf)
  if (expression.kind !== 'map') return UNKNOWN
  return new Map(
    expression.members.map(([key, one]) => [
      String(key.kind === 'literal' ? key.value : ''),
      constantOf(one),
    ]),
  )
}
