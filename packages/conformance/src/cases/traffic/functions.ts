import { type Call, integration, route } from '../row.ts'
import type { Request } from './scene.ts'

/** What the function of the cases is told: see `function/gatehouse-conformance.mjs`. */
export interface Order {
  readonly returns?: unknown
  readonly returnsNothing?: true
  readonly throws?: string
  readonly exits?: true
  /** The member of an authorizer's event that its context is to have as `echo`. */
  readonly echoes?: string
  /** The status of an answer that has the event. */
  readonly statusCode?: number
  /** How long it waits first. */
  readonly waitsMs?: number
}

/** A route that leads to the function of the cases. */
export function invokes(routeKey: string, members: object = {}): Call[] {
  return [
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: '<function>',
      payloadFormatVersion: '2.0',
      ...members,
    }),
    route(routeKey, { target: 'integrations/<integration>' }),
  ]
}

/** A request whose integration is told this. */
export function telling(order: Order): Request {
  return {
    method: 'POST',
    path: '/',
    headers: ['content-type', 'application/json'],
    body: JSON.stringify(order),
  }
}
