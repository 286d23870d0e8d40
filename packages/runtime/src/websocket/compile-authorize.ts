import type { Route, StageConfiguration } from '@gatehouse/contract'
import type { Authorize, AuthorizerPlans } from './authorizers/authorize.ts'
import { compileIamAuthorizer } from './authorizers/iam.ts'
import { compileRequestAuthorizer } from './authorizers/request.ts'
import type { WebSocketSeams } from './seams.ts'

/** How each `authorizationType` is carried out. websocket-apis §9.1 */
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
  return AUTHORIZATIONS[route.authorizationType]({ authorizer, configuration, seams })
}
