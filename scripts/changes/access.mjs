import { additive, breaking, cosmetic } from './changes.mjs'

/** Who a member is for: `readOnly` ones only stand in responses, `writeOnly` ones only in requests. */
export const ACCESS = ['readOnly', 'writeOnly']

/** The side that is bound by each mark: what it loses when the mark comes, and gains when it goes. */
const BOUND = {
  readOnly: ['request', 'a value that is sent has no effect.', 'requests may set it.'],
  writeOnly: ['response', 'responses lack it.', 'responses may have it.'],
}

/** Whether a member is for one side only now, or no longer. To the other side the mark says what holds anyway. */
export function compareAccess(side, before, after, where) {
  return ACCESS.filter((mark) => Boolean(before[mark]) !== Boolean(after[mark])).map((mark) => {
    const [bound, lost, gained] = BOUND[mark]
    const what = after[mark] ? `Is \`${mark}\` now` : `Is no longer \`${mark}\``
    if (side !== bound) return cosmetic(where, `${what}, which changes no ${side}.`)
    return after[mark] ? breaking(where, `${what}: ${lost}`) : additive(where, `${what}: ${gained}`)
  })
}
