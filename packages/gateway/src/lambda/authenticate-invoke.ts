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
  /**
   * Whether a policy lets the caller invoke a function; the refusal where none does. `functionArn` may have a version or an alias,
   * which all are the same code: what denies the function denies them as well (*assumed*). management §8.2
   */
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
      allows(resource) {
        const verdictOf = (arn: string) => identity.policy.judge({ ...asked, resource: arn })
        const isAllowed = verdictOf(resource) === 'allow' && verdictOf(withoutQualifier(resource)) !== 'deny'
        return isAllowed ? undefined : deny(identity, { action, policy: 'identity-based' }, resource)
      },
    }
  }
}

type InvokeAction = 'lambda:InvokeFunction' | 'lambda:InvokeFunctionUrl'

/** `arn:aws:lambda:{region}:{account}:function:{name}` */
function withoutQualifier(functionArn: string): string {
  return functionArn.split(':').slice(0, 7).join(':')
}

/** What is said to a caller of another account: there are no policies of functions, which would have to allow it. */
export function refuseStranger(caller: Pick<Identity, 'arn'>, resource: string): InvokeAnswer {
  return deny(caller, { action: 'lambda:InvokeFunction', policy: 'resource-based' }, resource)
}

interface Missing {
  readonly action: InvokeAction
  readonly policy: 'identity-based' | 'resource-based'
}

function deny({ arn }: Pick<Identity, 'arn'>, { action, policy }: Missing, resource: string): InvokeAnswer {
  const reason = `because no ${policy} policy allows the ${action} action`
  const message = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`
  return refuseInvoke(403, 'AccessDeniedException', message)
}
