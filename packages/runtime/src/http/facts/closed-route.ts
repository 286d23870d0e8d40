import type { Fault } from './fault.ts'

/**
 * The fault of a route that leads where this gateway cannot go: its configuration is deployed as the service would, and every
 * request is refused. Clients see the service's 503; logs, `explain` and `routes` tell the reason.
 */
export function closedRoute(reason: string): Fault {
  return { fault: 'unavailable', integrationError: reason }
}
