import type { Route } from '@gatehouse/contract'
import type { Fault } from '../fault.ts'

/** Closes a route whose configuration asks for what this version does not serve. */
export function notServed({ routeKey }: Route, reason: string): Fault {
  return {
    fault: 'notServed',
    message: `Route ${routeKey} is not served by this version of Gatehouse: ${reason}`,
  }
}
