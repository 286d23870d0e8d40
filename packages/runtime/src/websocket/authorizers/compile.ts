import type { Route, StageConfiguration } from '@gatehouse/contract'
import type { WebSocketSeams } from '../seams/seams.ts'
import type { Authorize, AuthorizerSource } from './authorize.ts'
import { compileIamAuthorizer } from './iam.ts'
import { compileRequestAuthorizer } from './request.ts'

/** How each `authorizationType` is carried out. websocket-apis §9.1 */
const AUTHORIZATIONS: Readonly<
  Record<Route['authorizationType'], (source: AuthorizerSource) => Authorize | undefined>
> = {
  NONE: () => undefined,
  CUSTOM: compileRequestAuthorizer,
  AWS_IAM: compileIamAuthorizer,
  JWT: () => async () => ({
    fault: 'authorizerConfiguration',
    detail: 'WebSocket APIs have no JWT authorizers',
  }),
}

/** Compiles who may connect; undefined where every caller may. An authorizer that cannot be carried out refuses every request. */
export function compileAuthorize(
  route: Route,
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): Authorize | undefined {
  const { authorizers } = configuration.snapshot
  const authorizer = authorizers.find(({ authorizerId }) => authorizerId === route.authorizerId)
  return AUTHORIZATIONS[route.authorizationType]({ authorizer, configuration, seams })
}
