import type { Route, StageConfiguration } from '@gatehouse/contract'
import type { Authorize, AuthorizerPlans } from './authorizers/authorize.ts'
import { compileIamAuthorizer } from './authorizers/iam.ts'
import { compileRequestAuthorizer } from './authorizers/request.ts'
import type { Facts } from './facts.ts'
import type { WebSocketSeams } from './seams.ts'

/** How each `authorizationType` is carried out. websocket-apis facts §9.1 */
const AUTHORIZATIONS: Readonly<
  Record<Route['authorizationType'], (plans: AuthorizerPlans) => Authorize | undefined>
> = {
  NONE: () => undefined,
  CUSTOM: compileRequestAuthorizer,
  AWS_IAM: compileIamAuthorizer,
  JWT: () => async () => ({
    fault: 'authorizerConfiguration',
    detail: 'WebSocket APIs have no JWT authorizers',
  }),
}

/** Compiles who may connect; undefined where everybody may. What cannot be carried out lets nobody in. */
export function compileAuthorize(
  route: Route,
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): Authorize | undefined {
  const { authorizers } = configuration.snapshot
  const authorizer = authorizers.find(({ authorizerId }) => authorizerId === route.authorizerId)
  const authorize = AUTHORIZATIONS[route.authorizationType]({ authorizer, configuration, seams })
  return route.apiKeyRequired ? withApiKey(authorize) : authorize
}

/**
 * An API key must be known, enabled and in a usage plan of the stage. There are none in this API, so no key is: every client is
 * refused, after its authorizer was asked. Facts §9.4
 */
function withApiKey(authorize: Authorize | undefined): Authorize {
  return async (facts: Facts) => {
    const refused = await authorize?.(facts)
    const isRefused = refused && ('fault' in refused || 'refusal' in refused)
    return isRefused ? refused : { fault: 'invalidApiKey', detail: 'no API key is known' }
  }
}
