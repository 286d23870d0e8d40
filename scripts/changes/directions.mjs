import { additive, breaking } from './changes.mjs'

const EFFECTS = {
  request: {
    narrower: 'requests that were accepted are refused',
    wider: 'more requests are accepted',
    other: 'requests that were accepted may be refused',
  },
  response: {
    narrower: 'responses keep within what they were',
    wider: 'consumers may receive what they do not know',
    other: 'consumers may receive what they do not expect',
  },
}

/**
 * One rule for both sides. Who sends is bound by what is narrower, who receives by what is wider; what is neither can
 * hurt both. `direction` is of the set of permitted values.
 */
export function judgeDirection(side, direction, where, what) {
  const harmless = side === 'request' ? 'wider' : 'narrower'
  const change = direction === harmless ? additive : breaking
  return change(where, `In ${side}s, ${what}: ${EFFECTS[side][direction]}.`)
}
