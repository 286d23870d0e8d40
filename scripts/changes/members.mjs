import { additive, breaking, pairs } from './changes.mjs'

/** Which members an object has and must have. What the members themselves are is judged where they stand. */
export function compareMembers(side, before, after, where) {
  const required = { before: before.required ?? [], after: after.required ?? [] }
  return pairs(membersOf(before), membersOf(after)).flatMap(([name, left, right]) => {
    const place = `${where}, member ${name}`
    const now = required.after.includes(name)
    if (left === undefined) return [judgeAdded(side, now, place)]
    if (right === undefined) return [breaking(place, `Is gone from ${side}s.`)]
    return required.before.includes(name) === now ? [] : [judgeRequired(side, now, place)]
  })
}

/** Names that are only required count as well. */
function membersOf({ properties, required = [] }) {
  return { ...Object.fromEntries(required.map((name) => [name, true])), ...properties }
}

function judgeAdded(side, required, where) {
  if (side === 'request' && required) return breaking(where, 'Is new, and requests must have it.')
  return additive(where, side === 'request' ? 'Is new; requests may have it.' : 'Is new in responses.')
}

function judgeRequired(side, now, where) {
  if (side === 'request') {
    return now
      ? breaking(where, 'Requests must have it now.')
      : additive(where, 'Requests may leave it out now.')
  }
  return now
    ? additive(where, 'Responses always have it now.')
    : breaking(where, 'Responses may lack it now.')
}
