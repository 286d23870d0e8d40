import { formatEffect } from './changes.mjs'
import { judgeDirection } from './directions.mjs'

/** What one more alternative does to the set of permitted values. */
const GROWTH = { allOf: 'narrower', anyOf: 'wider', oneOf: 'wider' }
const OPPOSITE = { narrower: 'wider', wider: 'narrower' }

/** The schemas that a schema is composed of: which there are. Those on both sides are children. */
export function compareAlternatives(side, before, after, where) {
  return Object.keys(GROWTH).flatMap((keyword) => {
    const directions = directionsOf(keyword, before[keyword], after[keyword])
    return directions.map((direction) => judgeDirection(side, direction, where, `\`${keyword}\` differs`))
  })
}

/** Each alternative that stands on both sides. */
export function alternativePairs(before, after) {
  return Object.keys(GROWTH).flatMap((keyword) => {
    const left = identified(before[keyword])
    const right = identified(after[keyword])
    return [...left.keys()].filter((key) => right.has(key)).map((key) => [left.get(key), right.get(key)])
  })
}

function directionsOf(keyword, before, after) {
  if (keyword !== 'allOf' && (before === undefined || after === undefined)) {
    if (before === after) return []
    return [before === undefined ? 'narrower' : 'wider']
  }
  const [left, right] = [identified(before), identified(after)]
  const gained = [...right.keys()].some((key) => !left.has(key)) ? [GROWTH[keyword]] : []
  const lost = [...left.keys()].some((key) => !right.has(key)) ? [OPPOSITE[GROWTH[keyword]]] : []
  return [...gained, ...lost]
}

function identified(schemas = []) {
  return new Map(schemas.map((schema) => [schema.$ref ?? formatEffect(schema), schema]))
}
