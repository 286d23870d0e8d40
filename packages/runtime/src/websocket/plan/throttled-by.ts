import type { Throttling } from '../../limits/throttle.ts'
import type { Fault } from '../facts/fault.ts'

/** The fault of an event that a limit keeps out: the route's own, or the one that all of the account share. http-apis §8 */
export function throttledBy(taken: Exclude<Throttling, 'free'>): Fault {
  return taken === 'own' ? BY_ROUTE : BY_ACCOUNT
}

const BY_ROUTE: Fault = { fault: 'throttled', detail: 'the limit of the route is reached' }
const BY_ACCOUNT: Fault = { fault: 'throttled', detail: "the account's limit is reached" }
