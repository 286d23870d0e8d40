import { removeHeader } from '../../exchange/raw-headers.ts'
import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import type { Identity } from '../../iam/identity.ts'
import { type RequestSetting, settingOf } from '../../iam/request-setting.ts'
import { verifyRequest } from '../../iam/verify-request.ts'
import type { Seams } from '../../seams/seams.ts'
import type { Facts } from '../facts/facts.ts'
import { routeArnOf } from '../facts/route-arn.ts'
import type { Authorize } from './authorize.ts'

type IamContext = Pick<Seams, 'identities' | 'clock' | 'isBehindTls' | 'tell'>

/** Compiles AWS_IAM: only who signed the request, and may invoke the route by policy, gets in. http-apis §4.3 */
export function compileIamAuthorizer(seams: IamContext): Authorize {
  const { identities, tell } = seams
  return async (facts) => {
    const { exchange, configuration } = facts
    const { method, wirePath: path, query, headers } = exchange
    const setting = settingOf(exchange, seams)
    const verified = await verifyRequest(
      { method, path, query, headers },
      {
        identities,
        service: 'execute-api',
        isRegion: (region) => region === configuration.region,
        isSecure: setting.isSecure,
        now: setting.now,
        readBody: () => readBody(exchange.body, MAX_BODY_BYTES),
      },
    )
    const problem = 'refusal' in verified ? verified.message : problemOf(verified.identity, facts, setting)
    if (problem !== undefined || 'refusal' in verified) {
      const reason = identities.isEmpty ? 'no credentials are configured: see --credentials' : problem
      tell(`an AWS_IAM route refused a request: ${reason}`, { requestId: exchange.requestId })
      return { fault: 'forbidden', authorizerError: problem ?? 'Forbidden' }
    }
    // What proves who a caller is goes no further. http-apis §4.3
    const admission = { caller: { iam: verified.identity }, headers: removeHeader(headers, 'authorization') }
    return exchange.body && verified.body ? { ...admission, body: verified.body } : admission
  }
}

/** HTTP APIs have no resource policy, so callers of other accounts are refused. */
function problemOf(identity: Identity, facts: Facts, setting: RequestSetting): string | undefined {
  const { account, region } = facts.configuration
  const resource = routeArnOf(facts)
  const verdict = identity.policy.judge({
    ...setting,
    action: 'execute-api:Invoke',
    resource,
    region,
    identity,
  })
  if (verdict === 'allow' && identity.account === account) return undefined
  return `User: ${identity.arn} is not authorized to perform: execute-api:Invoke on resource: ${resource}`
}
