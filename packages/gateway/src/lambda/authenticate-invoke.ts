import type { IncomingMessage } from 'node:http'
import { type Identity, verifyRequest } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import type { Judges } from '../management/authenticate.ts'
import { withoutMapping } from '../requests/remote-address.ts'
import { type InvokeAnswer, refuseInvoke } from './invoke-answers.ts'

/** The caller of a function, authenticated. */
export interface Invoker {
  readonly account: string
  readonly region: string
  readonly arn: string
  /** Whether a policy lets the caller invoke a function; the refusal where none does. */
  allows(functionArn: string): InvokeAnswer | undefined
}

/** Authenticates the caller of a function, as that of a management call. */
export type AuthenticateInvoke = (
  request: IncomingMessage,
  body: Uint8Array,
) => Promise<Invoker | InvokeAnswer>

/** `action`: what a policy has to allow. */
export function createAuthenticateInvoke(
  { identities, clock, isRegion, isBehindTls }: Judges,
  action: InvokeAction = 'lambda:InvokeFunction',
): AuthenticateInvoke {
  return async ({ method = '', url = '', rawHeaders: headers, socket }, body) => {
    const now = new Date(clock.now())
    const isSecure = isBehindTls || 'encrypted' in socket
    const verified = await verifyRequest(
      { method, ...splitUrl(url), headers },
      { identities, service: 'lambda', isRegion, isSecure, now, readBody: async () => body },
    )
    if ('refusal' in verified) return refuseInvoke(403, verified.refusal, verified.message)
    const { identity, region } = verified
    const sourceIp = withoutMapping(socket.remoteAddress ?? '')
    const asked = { action, region, now, sourceIp, headers, isSecure, identity }
    return {
      account: identity.account,
      region,
      arn: identity.arn,
      allows: (resource) =>
        identity.policy.judge({ ...asked, resource }) === 'allow'
          ? undefined
          : deny(identity, action, resource),
    }
  }
}

type InvokeAction = 'lambda:InvokeFunction' | 'lambda:InvokeFunctionUrl'

function deny({ arn }: Identity, action: InvokeAction, resource: string): InvokeAnswer {
  const reason = `because no identity-based policy allows the ${action} action`
  const message = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`
  return refuseInvoke(403, 'AccessDeniedException', message)
}
