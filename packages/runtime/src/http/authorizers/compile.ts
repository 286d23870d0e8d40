import type { Authorizer, Route, StageConfiguration } from '@gatehouse/contract'
import { type Fault, isFault } from '../facts/fault.ts'
import { routeArnOf } from '../facts/route-arn.ts'
import type { Authorize } from './authorize.ts'
import { compileIamAuthorizer } from './iam.ts'
import { compileJwtAuthorizer } from './jwt.ts'
import type { PlanContext } from './plan-context.ts'
import { compileRequestAuthorizer } from './request.ts'

/** What compiling a route's authorization starts from. */
interface AuthorizerSource {
  readonly route: Route
  /** The one that the route names; undefined when there is none. */
  readonly authorizer: Authorizer | undefined
  readonly configuration: StageConfiguration
  readonly seams: PlanContext
}

type CompileAuthorize = (source: AuthorizerSource) => Authorize | Fault | undefined

/** How each `authorizationType` of HTTP APIs is carried out. */
const AUTHORIZATIONS: Readonly<Record<Route['authorizationType'], CompileAuthorize>> = {
  NONE: () => undefined,
  JWT: ({ authorizer, route, seams }) =>
    authorizer ? compileJwtAuthorizer(authorizer, route, seams) : { fault: 'internal' },
  AWS_IAM: ({ seams }) => compileIamAuthorizer(seams),
  CUSTOM: ({ authorizer, configuration, seams }) =>
    authorizer ? compileRequestAuthorizer(authorizer, configuration, seams) : { fault: 'internal' },
}

/** Compiles who may call a route; undefined where every caller may. An authorizer that cannot be carried out refuses every request. */
export function compileAuthorize(
  route: Route,
  configuration: StageConfiguration,
  seams: PlanContext,
): Authorize | Fault | undefined {
  const { authorizers } = configuration.snapshot
  const authorizer = authorizers.find(({ authorizerId }) => authorizerId === route.authorizerId)
  const authorize = AUTHORIZATIONS[route.authorizationType]({ route, authorizer, configuration, seams })
  return authorize === undefined || isFault(authorize) ? authorize : limitRouteArn(authorize)
}

/** The longest route ARN that anybody is let in by. http-apis §9 */
const MAX_ROUTE_ARN_BYTES = 1600

/** *Assumed*, after a note on REST APIs: a longer one is refused before anything is asked of the caller. http-apis §12.3 */
function limitRouteArn(authorize: Authorize): Authorize {
  return async (facts) =>
    Buffer.byteLength(routeArnOf(facts)) > MAX_ROUTE_ARN_BYTES ? { fault: 'uriTooLong' } : authorize(facts)
}
