import { additive, breaking } from './changes.mjs'

/**
 * By side: from any values, from values of a schema or from none, to another of these. Members that a response may have
 * in addition are for consumers to ignore, as any new member is; values whose form is no longer promised are not.
 */
const VERDICTS = {
  'any none': { request: breaking, response: additive },
  'any some': { request: breaking, response: additive },
  'some any': { request: additive, response: breaking },
  'some none': { request: breaking, response: breaking },
  'none any': { request: additive, response: additive },
  'none some': { request: additive, response: additive },
}
const WORDS = { any: 'any', some: 'those of one schema', none: 'none' }

/** Whether an object is open to members that it does not name. */
export function compareAdditionalProperties(side, before, after, where) {
  const [left, right] = [kindOf(before), kindOf(after)]
  if (left === right) return []
  const emptied = right === 'none' && before.properties === undefined
  const change = emptied ? breaking : VERDICTS[`${left} ${right}`][side]
  return [change(where, `In ${side}s, further members were ${WORDS[left]} and are ${WORDS[right]} now.`)]
}

function kindOf({ additionalProperties: value = true }) {
  if (value === false) return 'none'
  return value === true || Object.keys(value).length === 0 ? 'any' : 'some'
}
