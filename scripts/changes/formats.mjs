import { cosmetic } from './changes.mjs'
import { judgeDirection } from './directions.mjs'
import { describeChange } from './keywords.mjs'

/** The numbers that a format permits. A format that is about precision only refuses none. */
const NUMBERS = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63 - 1],
  float: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  double: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
}
const ALL = NUMBERS.double

/**
 * What another `format` does. Those of numbers are ranges: one that the bounds beside it keep anyway changes nothing for anybody. Other
 * formats are taken for a restriction.
 */
export function compareFormats(side, before, after, where) {
  if (before.format === after.format) return []
  const what = describeChange('format', before.format, after.format)
  const direction = directionOf(before, after)
  if (direction !== undefined) return [judgeDirection(side, direction, where, what)]
  return [cosmetic(where, `In ${side}s, ${what}: the same numbers as before.`)]
}

function directionOf(before, after) {
  if (![before, after].every(isOfNumbers)) {
    if (before.format === undefined) return 'narrower'
    return after.format === undefined ? 'wider' : 'other'
  }
  const [left, right] = [rangeOf(before), rangeOf(after)]
  const isNarrower = !isWithin(intersect(left, boundsOf(before)), right)
  const isWider = !isWithin(intersect(right, boundsOf(after)), left)
  if (isNarrower && isWider) return 'other'
  if (isNarrower) return 'narrower'
  return isWider ? 'wider' : undefined
}

function isOfNumbers({ type, format }) {
  const types = [type ?? 'any'].flat()
  const isNumeric = types.every((it) => it === 'integer' || it === 'number' || it === 'null')
  return isNumeric && (format === undefined || format in NUMBERS)
}

function rangeOf({ format }) {
  return NUMBERS[format] ?? ALL
}

function boundsOf({
  minimum = ALL[0],
  maximum = ALL[1],
  exclusiveMinimum = ALL[0],
  exclusiveMaximum = ALL[1],
}) {
  return [Math.max(minimum, exclusiveMinimum), Math.min(maximum, exclusiveMaximum)]
}

function intersect(left, right) {
  return [Math.max(left[0], right[0]), Math.min(left[1], right[1])]
}

function isWithin(inner, outer) {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}
