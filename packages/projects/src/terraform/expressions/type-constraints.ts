import type { Expression } from './syntax.ts'
import { isList, isMapping, UNKNOWN, type Value } from './values.ts'

/**
 * A value as its variable's `type` has it: what is optional and not there has its default.
 *
 * Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes
 */
export function withDefaults(value: Value, type: Expression): Value {
  if (type.kind !== 'call') return value
  const [inner] = type.args
  if (!inner) return value
  if (type.name === 'object') return inner.kind === 'map' ? toObject(value, inner.members) : value
  if (!['map', 'list', 'set'].includes(type.name)) return value
  if (isList(value)) return value.map((one) => withDefaults(one, inner))
  return isMapping(value) ? new Map([...value].map(([key, one]) => [key, withDefaults(one, inner)])) : value
}

function toObject(value: Value, members: readonly (readonly [Expression, Expression])[]): Value {
  if (!isMapping(value)) return value
  const made = new Map(value)
  for (const [key, type] of members) {
    if (key.kind !== 'literal') continue
    const name = String(key.value)
    const isOptional = type.kind === 'call' && type.name === 'optional'
    const [own = type, otherwise] = isOptional ? type.args : []
    const given = value.get(name)
    if (given !== undefined && given !== null) made.set(name, withDefaults(given, own))
    else if (isOptional) made.set(name, otherwise ? withDefaults(constantOf(otherwise), own) : null)
  }
  return made
}

/** Defaults refer to nothing. */
function constantOf(expression: Expression): Value {
  if (expression.kind === 'literal') return expression.value
  if (expression.kind === 'list') return expression.members.map(constantOf)
  if (expression.kind !== 'map') return UNKNOWN
  return new Map(
    expression.members.map(([key, one]) => [
      String(key.kind === 'literal' ? key.value : ''),
      constantOf(one),
    ]),
  )
}
