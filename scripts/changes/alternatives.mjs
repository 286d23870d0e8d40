import { formatEffect } from './changes.mjs'
import { judgeDirection } from './directions.mjs'
import { describeRule } from './rules.mjs'

/** What one more alternative does to the set of permitted values. */
const GROWTH = { allOf: 'narrower', anyOf: 'wider', oneOf: 'wider' }
const OPPOSITE = { narrower: 'wider', wider: 'narrower' }

/** The schemas that a schema is composed of: which there are. Those on both sides are children. */
export function compareAlternatives(side, before, after, where) {
  return Object.keys(GROWTH).flatMap((keyword) =>
    differencesOf(keyword, before[keyword], after[keyword]).map(([direction, what]) =>
      judgeDirection(side, direction, where, `\`${keyword}\` ${what}`),
    ),
  )
}

/** Each alternative that stands on both sides. */
export function alternativePairs(before, after) {
  return Object.keys(GROWTH).flatMap((keyword) => {
    const left = identified(before[keyword])
    const right = identified(after[keyword])
    return [...left.keys()].filter((key) => right.has(key)).map((key) => [left.get(key), right.get(key)])
  })
}

function differencesOf(keyword, before, after) {
  if (keyword !== 'allOf' && (before === undefined || after === undefined)) {
    if (before === after) return []
    return [before === undefined ? ['narrower', `is ${list(after)} now`] : ['wider', 'is gone']]
  }
  const [left, right] = [identified(before), identified(after)]
  return [
    ...onlyIn(right, left).map((schema) => [GROWTH[keyword], `gains ${describeRule(schema)}`]),
    ...onlyIn(left, right).map((schema) => [OPPOSITE[GROWTH[keyword]], `loses ${describeRule(schema)}`]),
  ]
}

function onlyIn(some, others) {
  return [...some].filter(([key]) => !others.has(key)).map(([, schema]) => schema)
}

function list(schemas) {
  return schemas.map(describeRule).join('; ')
}

function identified(schemas = []) {
  return new Map(schemas.map((schema) => [schema.$ref ?? formatEffect(schema), schema]))
}
