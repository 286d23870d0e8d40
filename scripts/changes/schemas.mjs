import { isDeepStrictEqual } from 'node:util'
import { ACCESS, compareAccess } from './access.mjs'
import { compareAdditionalProperties } from './additional-properties.mjs'
import { alternativePairs, compareAlternatives } from './alternatives.mjs'
import { additive, breaking, compareDeprecated, cosmetic, isText, pairs, unjudged } from './changes.mjs'
import { judgeDirection } from './directions.mjs'
import { nameReference, resolve } from './document.mjs'
import { compareFormats } from './formats.mjs'
import { describeChange, KEYWORDS } from './keywords.mjs'
import { findKinds } from './kinds.mjs'
import { compareMembers } from './members.mjs'

const JUDGED = [
  ...Object.keys(KEYWORDS),
  ...ACCESS,
  ...['$ref', 'additionalProperties', 'allOf', 'anyOf', 'default', 'deprecated', 'format', 'items', 'oneOf'],
  ...['properties', 'propertyNames', 'required'],
]

/**
 * Compares two schemas as one side uses them. `context` has both documents, the side (`request` or `response`) and the
 * pairs of components already compared, which makes circles end.
 */
export function compareSchemas(context, before, after, where) {
  const [left, right] = [toObject(before), toObject(after)]
  if (left.$ref === undefined || right.$ref === undefined) {
    const { documents } = context
    return compareNodes(context, resolve(documents.before, left), resolve(documents.after, right), where)
  }
  const { $ref: from, ...own } = left
  const { $ref: to, ...now } = right
  const beside = Object.keys({ ...own, ...now }).every(isText) ? [] : compareNodes(context, own, now, where)
  return [...compareComponents(context, from, to, where), ...beside]
}

/** A component that both sides refer to is compared once for each side; another one once for each place's root. */
function compareComponents(context, from, to, where) {
  const place = from === to ? nameReference(from) : where
  const pair = [context.side, place.split(',')[0], from, to].join(' ')
  if (context.compared.has(pair)) return []
  context.compared.add(pair)
  const target = (document, $ref) => resolve(document, { $ref })
  const { before, after } = context.documents
  return compareNodes(context, target(before, from), target(after, to), place)
}

function compareNodes(context, before, after, where) {
  const { side } = context
  const kinds = findKinds(context, before, after, where)
  if (kinds) return [kinds.change, ...compareNodes(context, before, kinds.union, where)]
  return [
    ...compareKeywords(side, before, after, where),
    ...compareFormats(side, before, after, where),
    ...compareAccess(side, before, after, where),
    ...compareMembers(side, before, after, where),
    ...compareAdditionalProperties(side, before, after, where),
    ...compareAlternatives(side, before, after, where),
    ...compareDefaults(side, before.default, after.default, where),
    ...compareDeprecated(before, after, where),
    ...unjudged(before, after, JUDGED, where),
    ...childrenOf(before, after, where).flatMap((child) => compareSchemas(context, ...child)),
  ]
}

function compareKeywords(side, before, after, where) {
  return Object.entries(KEYWORDS).flatMap(([keyword, judge]) => {
    const direction = judge(before[keyword], after[keyword])
    if (direction === undefined) return []
    return [judgeDirection(side, direction, where, describeChange(keyword, before[keyword], after[keyword]))]
  })
}

/** A default says what a request means that leaves the value out; in a response it says nothing. */
function compareDefaults(side, before, after, where) {
  if (isDeepStrictEqual(before, after)) return []
  const what = describeChange('default', before, after)
  if (side === 'response') return [cosmetic(where, `In responses, ${what}, which binds nobody.`)]
  if (before === undefined) return [additive(where, `In requests, ${what}: what was left open is said.`)]
  return [breaking(where, `In requests, ${what}: a request without a value means another thing.`)]
}

/** What is nested, on both sides. A side without `items` or `propertyNames` permits any. */
function childrenOf(before, after, where) {
  const members = pairs(before.properties, after.properties)
    .filter(([, left, right]) => left !== undefined && right !== undefined)
    .map(([name, left, right]) => [left, right, `${where}, member ${name}`])
  const values = [before.additionalProperties, after.additionalProperties]
  return [
    ...members,
    ...(values.every((it) => typeof it === 'object') ? [[...values, `${where}, each value`]] : []),
    [before.items, after.items, `${where}, each item`],
    [before.propertyNames, after.propertyNames, `${where}, each name`],
    ...alternativePairs(before, after).map((pair) => [...pair, where]),
  ].filter(([left, right]) => left !== undefined || right !== undefined)
}

/** `true` and nothing permit all values; `false` permits none, which only `not` can say. */
function toObject(schema = true) {
  if (schema === true) return {}
  return schema === false ? { not: {} } : schema
}
