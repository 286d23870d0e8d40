import type { Exchange } from '../../exchange.ts'
import type { Identity } from '../../iam/identity.ts'
import { verifyRequest } from '../../iam/verify-request.ts'
import type { Fault } from '../fault.ts'
import { type Authorize, type AuthorizerPlans, connectArnOf, INVOKE } from './authorize.ts'

/** Compiles AWS_IAM: who signed the handshake, and may invoke `$connect` by policy, gets in. websocket-apis facts §9.4 */
export function compileIamAuthorizer({ configuration, seams }: AuthorizerPlans): Authorize {
  const { identities, clock, tell } = seams
  const resource = connectArnOf(configuration)
  return async ({ exchange, requestId }) => {
    const verified = await verifyRequest(toWireRequest(exchange as Exchange), {
      identities,
      service: 'execute-api',
      region: configuration.region,
      now: clock(),
      readBody: async () => new Uint8Array(0),
    })
    const isKnown = !('refusal' in verified)
    if (isKnown && isAllowed(verified.identity, { resource, account: configuration.account }))
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

/** WebSocket APIs have no resource policy, so nobody of another account gets in. */
function isAllowed(
  { policy, account }: Identity,
  wanted: { readonly resource: string; readonly account: string },
): boolean {
  return account === wanted.account && policy.judge(INVOKE, wanted.resource) === 'allow'
}

/** *Assumed*: the text of a denial, as REST APIs say it. §9.4 */
function denialOf({ arn }: Identity, resource: string): Fault {
  const message = `User: ${arn} is not authorized to perform: ${INVOKE} on resource: ${resource}`
  return { fault: 'implicitDeny', message, detail: message }
}

function unsignedFault({ refusal, message }: { readonly refusal: string; readonly message: string }): Fault {
  if (refusal === 'MissingAuthenticationTokenException')
    return { fault: 'missingAuthenticationToken', detail: message }
  return { fault: 'invalidSignature', message, detail: message }
}
