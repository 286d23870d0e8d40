import { isDeepStrictEqual } from 'node:util'
import { cosmetic, isText, pairs } from './changes.mjs'
import { nameComponent, nameReference } from './document.mjs'
import { placeOf } from './places.mjs'

/** Keys whose children are called as people like, even `description`. */
const MAPS = [
  ...['callbacks', 'content', 'encoding', 'headers', 'links', 'parameters', 'paths', 'patternProperties'],
  ...['properties', 'requestBodies', 'responses', 'schemas', 'securitySchemes', 'variables', '$defs'],
]

/** What only readers see: texts, examples, the order of things, and what components are called. */
export function compareTexts(before, after) {
  const findings = [...compareNodes(before, after, []), ...compareComponents(before, after)]
  return findings.map(([trail, what]) => cosmetic(placeOf(before, trail), what))
}

function compareNodes(before, after, trail) {
  const [left, right] = [identified(before), identified(after)]
  const named = isMap(trail) || Array.isArray(before)
  const children = Object.keys(left).filter((key) => key in right && isNode(left[key]) && isNode(right[key]))
  const nested = children.filter((key) => named || !isText(key))
  return [
    ...(named ? [] : compareOwnTexts(before, after, trail)),
    ...compareOrder(left, right, trail),
    ...nested.flatMap((key) => compareNodes(left[key], right[key], [...trail, key])),
  ]
}

function compareOwnTexts(before, after, trail) {
  const texts = pairs(before, after).filter(
    ([key]) => isText(key) && !(key === 'examples' && isMap([...trail, key])),
  )
  return texts.flatMap(([key, left, right]) => {
    if (isDeepStrictEqual(left, right)) return []
    if (left === undefined) return [[trail, `\`${key}\` is new.`]]
    return [[trail, right === undefined ? `\`${key}\` is gone.` : `\`${key}\` has another text.`]]
  })
}

function compareOrder(before, after, trail) {
  const shared = Object.keys(before).filter((key) => key in after)
  const now = Object.keys(after).filter((key) => key in before)
  return isDeepStrictEqual(shared, now) ? [] : [[trail, 'Things stand in another order.']]
}
