import type { Exchange } from '../../exchange/exchange.ts'
import type { Identity } from '../../iam/identity.ts'
import type { PolicyRequest } from '../../iam/policy-request.ts'
import { settingOf } from '../../iam/request-setting.ts'
import { verifyRequest } from '../../iam/verify-request.ts'
import type { Fault } from '../facts/fault.ts'
import { type Authorize, type AuthorizerSource, connectArnOf, INVOKE } from './authorize.ts'

/** Compiles AWS_IAM: who signed the handshake, and may invoke `$connect` by policy, gets in. websocket-apis §9.4 */
export function compileIamAuthorizer({ configuration, seams }: AuthorizerSource): Authorize {
  const { identities, tell } = seams
  const resource = connectArnOf(configuration)
  return async ({ exchange, requestId }) => {
    const { account, region } = configuration
    const setting = settingOf(exchange, seams)
    const verified = await verifyRequest(toWireRequest(exchange), {
      identities,
      service: 'execute-api',
      isRegion: (it) => it === region,
      isSecure: setting.isSecure,
      now: setting.now,
      readBody: async () => new Uint8Array(0),
    })
    const isKnown = !('refusal' in verified)
    if (isKnown && isAllowed(verified.identity, account, { ...setting, action: INVOKE, resource, region }))
      return { iam: verified.identity }
    const fault = isKnown ? denialOf(verified.identity, resource) : unsignedFault(verified)
    const reason = identities.isEmpty ? 'no credentials are configured: see --credentials' : fault.detail
    tell(`an AWS_IAM route refused a handshake: ${reason}`, { requestId })
    return fault
  }
}

function toWireRequest({ method, wirePath: path, query, headers }: Exchange) {
  return { method, path, query, headers }
}

/** WebSocket APIs have no resource policy, so callers of other accounts are refused. */
function isAllowed(identity: Identity, account: string, request: Omit<PolicyRequest, 'identity'>): boolean {
  return account === identity.account && identity.policy.judge({ ...request, identity }) === 'allow'
}

/** *Assumed*: the text of a denial, as REST APIs say it. websocket-apis §9.4 */
function denialOf({ arn }: Identity, resource: string): Fault {
  const message = `User: ${arn} is not authorized to perform: ${INVOKE} on resource: ${resource}`
  return { fault: 'implicitDeny', message, detail: message }
}

function unsignedFault({ refusal, message }: { readonly refusal: string; readonly message: string }): Fault {
  if (refusal === 'MissingAuthenticationTokenException')
    return { fault: 'missingAuthenticationToken', detail: message }
  return { fault: 'invalidSignature', message, detail: message }
}
