import type { Route } from '@gatehouse/contract'
import { type Fault, formatFault, messageOf } from '../facts/fault.ts'
import type { ExplainedRequest } from '../integrations/integration.ts'

/** What would become of a request. */
export interface Explanation {
  readonly apiId: string
  readonly stage: string
  /** The path that routes see: decoded, below the stage. */
  readonly path?: string
  readonly route?: {
    readonly routeKey: string
    /** The rule by which it was selected. */
    readonly because: string
    readonly parameters: Readonly<Record<string, string>>
    /** The other routes that match, in the order in which they would be selected. */
    readonly before: readonly string[]
  }
  readonly authorization?: {
    readonly type: string
    readonly authorizer?: string
    readonly identitySource?: readonly string[]
  }
  /** What the backend would receive if the authorizer let the request in, its body left out. */
  readonly request?: ExplainedRequest
  /** Why the route refuses everything: what this gateway lacks. */
  readonly problem?: string
  /** What the gateway would answer in place of the backend. */
  readonly answer?: { readonly status: number; readonly message?: string }
}

/** The rule of http-apis §2.1 that a route was selected by. */
export function reasonFor(routeKey: string): string {
  if (routeKey === '$default') return 'no other route matches'
  const [method, path = ''] = routeKey.split(' ')
  const kind = path.endsWith('+}')
    ? 'the longest path before a greedy variable'
    : 'method and path match in full'
  return method === 'ANY' ? `${kind}, and ANY takes every method` : kind
}

/** What is asked of the caller, in the words of the configuration. */
export function describeAuthorization(
  { authorizationType, authorizerId }: Route,
  authorizers: readonly { authorizerId: string; name: string; identitySource?: readonly string[] }[],
): NonNullable<Explanation['authorization']> {
  const authorizer = authorizers.find((it) => it.authorizerId === authorizerId)
  if (!authorizer) return { type: authorizationType }
  const { name, identitySource = [] } = authorizer
  return { type: authorizationType, authorizer: name, identitySource }
}

export function describeFault(fault: Fault): NonNullable<Explanation['answer']> {
  return { status: formatFault(fault, '').status, message: messageOf(fault) }
}
