import type { Identity } from '../../iam/identity.ts'
import { verifyRequest } from '../../iam/verify-request.ts'
import { MAX_BODY_BYTES, readBody } from '../../read-body.ts'
import type { Seams } from '../../seams.ts'
import type { Facts } from '../facts.ts'
import { routeArnOf } from '../route-arn.ts'
import type { Authorize } from './authorize.ts'

type IamSeams = Pick<Seams, 'identities' | 'clock' | 'tell'>

/** Compiles AWS_IAM: only who signed the request, and may invoke the route by policy, gets in. http-apis facts §4.3 */
export function compileIamAuthorizer({ identities, clock, tell }: IamSeams): Authorize {
  return async (facts) => {
    const { exchange, configuration } = facts
    const { method, wirePath: path, query, headers } = exchange
    const verified = await verifyRequest(
      { method, path, query, headers },
      {
        identities,
        service: 'execute-api',
        region: configuration.region,
        now: clock(),
        readBody: () => readBody(exchange.body, MAX_BODY_BYTES),
      },
    )
    const problem = 'refusal' in verified ? verified.message : problemOf(verified.identity, facts)
    if (problem !== undefined || 'refusal' in verified) {
      const reason = identities.isEmpty ? 'no credentials are configured: see --credentials' : problem
      tell(`an AWS_IAM route refused a request: ${reason}`, { requestId: exchange.requestId })
      return { fault: 'forbidden', authorizerError: problem ?? 'Forbidden' }
    }
    const caller = { iam: verified.identity }
    return exchange.body && verified.body ? { caller, body: verified.body } : { caller }
  }
}

/** HTTP APIs have no resource policy, so nobody of another account gets in. */
function problemOf({ arn, account, policy }: Identity, facts: Facts): string | undefined {
  const resource = routeArnOf(facts)
  const isAllowed = policy.judge('execute-api:Invoke', resource) === 'allow'
  if (isAllowed && account === facts.configuration.account) return undefined
  return `User: ${arn} is not authorized to perform: execute-api:Invoke on resource: ${resource}`
}
