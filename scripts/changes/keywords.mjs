/**
 * What a changed keyword does to the set of permitted values: `narrower`, `wider` or, where neither holds, `other`;
 * undefined when it does nothing. Either value may be missing.
 */
export const KEYWORDS = {
  type: judgeType,
  enum: judgeValues,
  const: judgePresence,
  pattern: judgePresence,
  minimum: atLeast(Number.NEGATIVE_INFINITY),
  exclusiveMinimum: atLeast(Number.NEGATIVE_INFINITY),
  minLength: atLeast(0),
  minItems: atLeast(0),
  minProperties: atLeast(0),
  maximum: atMost,
  exclusiveMaximum: atMost,
  maxLength: atMost,
  maxItems: atMost,
  maxProperties: atMost,
  multipleOf: judgeMultiple,
  uniqueItems: (before = false, after = false) => judgeOrder(Number(before), Number(after)),
}

/** The change of a keyword in words. */
export function describeChange(keyword, before, after) {
  if (before === undefined) return `\`${keyword}\` is ${format(after)} now`
  if (after === undefined) return `\`${keyword}\`, which was ${format(before)}, is gone`
  if (keyword !== 'enum') return `\`${keyword}\` is ${format(after)}, not ${format(before)}`
  const gained = after.filter((value) => !before.includes(value))
  const lost = before.filter((value) => !after.includes(value))
  return [...describeValues('gains', gained), ...describeValues('loses', lost)].join(' and ')
}

function judgeType(before, after) {
  const same = { after: permits(before, after), before: permits(after, before) }
  return judgeSets(same.after, same.before)
}

/** Whether each of `types` is among those of `type`; no type is any type, and an integer is a number. */
function permits(type, types) {
  if (type === undefined) return true
  if (types === undefined) return false
  const known = [type].flat()
  return [types].flat().every((it) => known.includes(it) || (it === 'integer' && known.includes('number')))
}

function judgeValues(before, after) {
  if (before === undefined || after === undefined) return judgePresence(before, after)
  const holds = (values, others) => others.every((value) => values.includes(value))
  return judgeSets(holds(before, after), holds(after, before))
}

/** By whether the old set has all of the new one, and the new one all of the old. */
function judgeSets(oldHasNew, newHasOld) {
  if (oldHasNew && newHasOld) return undefined
  if (oldHasNew) return 'narrower'
  return newHasOld ? 'wider' : 'other'
}

function judgePresence(before, after) {
  if (before === after) return undefined
  if (before === undefined) return 'narrower'
  return after === undefined ? 'wider' : 'other'
}

function judgeMultiple(before, after) {
  if (before === after || before === undefined || after === undefined) return judgePresence(before, after)
  if (after % before === 0) return 'narrower'
  return before % after === 0 ? 'wider' : 'other'
}

function atLeast(absent) {
  return (before = absent, after = absent) => judgeOrder(before, after)
}

function atMost(before = Number.POSITIVE_INFINITY, after = Number.POSITIVE_INFINITY) {
  return judgeOrder(after, before)
}

function judgeOrder(looser, tighter) {
  if (looser === tighter) return undefined
  return looser < tighter ? 'narrower' : 'wider'
}

function describeValues(verb, values) {
  return values.length === 0 ? [] : [`\`enum\` ${verb} ${values.map(format).join(', ')}`]
}

function format(value) {
  return `\`${JSON.stringify(value)}\``
}
