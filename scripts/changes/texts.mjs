import { isDeepStrictEqual } from 'node:util'
import { cosmetic, isText, pairs } from './changes.mjs'
import { nameComponent, nameReference } from './document.mjs'
import { placeOf } from './places.mjs'

/** Keys whose children are called as people like, even `description`. */
const MAPS = [
  ...['callbacks', 'components', 'content', 'encoding', 'headers', 'links', 'parameters', 'paths'],
  ...['patternProperties', 'properties', 'requestBodies', 'responses', 'schemas', 'securitySchemes'],
  ...['variables', '$defs'],
]

/** What only readers see: texts, examples, the order of things, and what components are called. */
export function compareTexts({ before, after }) {
  const findings = [...compareNodes(before, after, [], false), ...compareComponents(before, after)]
  return findings.map(([trail, what]) => cosmetic(placeOf(before, trail), what))
}

/** `isMap`: whether the keys of the node are names that people gave. */
function compareNodes(before, after, trail, isMap) {
  if (before === after) return []
  const [left, right] = [identified(before), identified(after)]
  const nested = Object.keys(left).filter(
    (key) => isNode(left[key]) && isNode(right[key]) && (isMap || !isText(key)),
  )
  return [
    ...(isMap ? [] : [...compareOwnTexts(before, after, trail), ...compareReferences(before, after, trail)]),
    ...compareOrder(left, right, trail),
    ...nested.flatMap((key) =>
      compareNodes(left[key], right[key], [...trail, key], hasNames(trail, key, isMap)),
    ),
  ]
}

/** A member that is called `properties` is a schema, not a map. Examples are compared whole, those of `components` one by one. */
function hasNames(trail, key, isMap) {
  if (trail[0] === 'components' && trail.length === 1) return true
  return !isMap && MAPS.includes(key)
}

function compareOwnTexts(before, after, trail) {
  const texts = pairs(before, after).filter(([key]) => isText(key))
  return texts.flatMap(([key, left, right]) => {
    if (isDeepStrictEqual(left, right)) return []
    if (left === undefined) return [[trail, `\`${key}\` is new.`]]
    return [[trail, right === undefined ? `\`${key}\` is gone.` : `\`${key}\` differs.`]]
  })
}

/** What a reference leads to is compared elsewhere; that it is one, or another one, has no effect by itself. */
function compareReferences({ $ref: before }, { $ref: after }, trail) {
  if (before === after) return []
  if (before === undefined) return [[trail, `Is ${nameReference(after)} now, not spelled out.`]]
  if (after === undefined) return [[trail, `Is spelled out now, not ${nameReference(before)}.`]]
  return [[trail, `Is ${nameReference(after)} now, not ${nameReference(before)}.`]]
}

function compareOrder(before, after, trail) {
  const shared = Object.keys(before).filter((key) => key in after)
  const now = Object.keys(after).filter((key) => key in before)
  return shared.every((key, index) => key === now[index]) ? [] : [[trail, 'The order differs.']]
}

/**
 * Names of components. They never travel, and nobody calls them, so the contract does not promise them. The typed package
 * exports types under these names: who renames one says so in that package's changeset.
 */
function compareComponents({ components: before = {} }, { components: after = {} }) {
  return pairs(before, after).flatMap(([kind, left = {}, right = {}]) => {
    const gone = Object.keys(left).filter((name) => !(name in right))
    const added = Object.keys(right).filter((name) => !(name in left))
    const renamed = (name) => added.find((other) => isDeepStrictEqual(left[name], right[other]))
    return [
      ...gone.map((name) => [['components', kind, name], describeGone(kind, renamed(name))]),
      ...added
        .filter((name) => !gone.some((other) => renamed(other) === name))
        .map((name) => [['components', kind, name], 'Is a new component.']),
    ]
  })
}

function describeGone(kind, successor) {
  if (successor === undefined) return 'The component is gone.'
  return `The component is ${nameComponent(kind, successor)} now; a TypeScript type may be called after it.`
}

/** Children by key, those of a list by what tells them apart. */
function identified(node) {
  if (!Array.isArray(node)) return node
  return Object.fromEntries(node.map((child, index) => [identify(child, index), child]))
}

function identify(child, index) {
  if (!isNode(child)) return JSON.stringify(child)
  if (child.$ref !== undefined) return nameReference(child.$ref)
  if (child.name !== undefined) return [child.in, child.name].filter(Boolean).join(' ')
  return child.url ?? `[${index}]`
}

function isNode(value) {
  return typeof value === 'object' && value !== null
}
