import type { Authorizer, Route, StageConfiguration } from '@gatehouse/contract'
import type { Fault } from '../fault.ts'
import type { Authorize } from './authorizers/authorize.ts'
import { compileIamAuthorizer } from './authorizers/iam.ts'
import { compileJwtAuthorizer } from './authorizers/jwt.ts'
import { compileRequestAuthorizer } from './authorizers/request.ts'
import type { PlanSeams } from './plan-seams.ts'

/** What compiling a route's authorization starts from. */
interface Plans {
  readonly route: Route
  /** The one that the route names; undefined when there is none. */
  readonly authorizer: Authorizer | undefined
  readonly configuration: StageConfiguration
  readonly seams: PlanSeams
}

type CompileAuthorize = (plans: Plans) => Authorize | Fault | undefined

/** How each `authorizationType` of HTTP APIs is carried out. */
const AUTHORIZATIONS: Readonly<Record<Route['authorizationType'], CompileAuthorize>> = {
  NONE: () => undefined,
  JWT: ({ authorizer, route, seams }) =>
    authorizer ? compileJwtAuthorizer(authorizer, route, seams) : { fault: 'internal' },
  AWS_IAM: ({ seams }) => compileIamAuthorizer(seams),
  CUSTOM: ({ authorizer, configuration, seams }) =>
    authorizer ? compileRequestAuthorizer(authorizer, configuration, seams) : { fault: 'internal' },
}

/** Compiles who may call a route; undefined where everybody may. What cannot be carried out lets nobody in. */
export function compileAuthorize(
  route: Route,
  configuration: StageConfiguration,
  seams: PlanSeams,
): Authorize | Fault | undefined {
  const { authorizers } = configuration.snapshot
  const authorizer = authorizers.find(({ authorizerId }) => authorizerId === route.authorizerId)
  return AUTHORIZATIONS[route.authorizationType]({ route, authorizer, configuration, seams })
}
