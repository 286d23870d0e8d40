import type { Route, StageConfiguration } from '@gatehouse/contract'
import { valuesOf } from '../iam/canonical-request.ts'
import type { Authorize, AuthorizerPlans } from './authorizers/authorize.ts'
import { compileIamAuthorizer } from './authorizers/iam.ts'
import { compileRequestAuthorizer } from './authorizers/request.ts'
import type { Caller, Facts } from './facts.ts'
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
  return route.apiKeyRequired ? withApiKey(authorize, { configuration, seams }) : authorize
}

type KeyPlans = Pick<AuthorizerPlans, 'configuration' | 'seams'>

/**
 * Asks for an API key after the authorizer: it must be known, enabled and in a usage plan of the stage. Where it is read from says
 * the API's `apiKeySelectionExpression`. Facts §4, §9.4
 */
function withApiKey(authorize: Authorize | undefined, { configuration, seams }: KeyPlans): Authorize {
  const { api } = configuration.snapshot
  const isInHeader = !api.apiKeySelectionExpression.includes('usageIdentifierKey')
  return async (facts: Facts) => {
    const caller = (await authorize?.(facts)) ?? {}
    if ('fault' in caller || 'refusal' in caller) return caller
    const value = isInHeader ? keyInHeader(facts) : caller.usageIdentifierKey
    const key = value === undefined ? undefined : seams.identities.findApiKey(value)
    if (!key?.covers(api.apiId, configuration.stage.stageName))
      return { fault: 'invalidApiKey', detail: 'the API key is not known, or of no usage plan of this stage' }
    return { ...caller, apiKey: { id: key.id, value: key.value } } satisfies Caller
  }
}

function keyInHeader({ exchange }: Facts): string | undefined {
  return valuesOf(exchange?.headers ?? [], 'x-api-key')[0]
}
