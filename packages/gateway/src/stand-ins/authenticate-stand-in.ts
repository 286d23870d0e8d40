import { verifyRequest } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import type { Judges } from '../management/authenticate.ts'
import { withoutMapping } from '../requests/remote-address.ts'
import type { AuthenticateStandIn } from './serve-stand-in.ts'
import type { StandInAction } from './stand-in-action.ts'
import type { StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/**
 * Authenticates the caller of a stand-in, by the service that the call is signed for. What stand-ins keep is the gateway's own
 * account's: keys of others may do nothing there.
 */
export function createAuthenticateStandIn(
  { identities, clock, isRegion, isBehindTls }: Judges,
  { account, region: home }: Pick<StandIns, 'account' | 'region'>,
): AuthenticateStandIn {
  return async (
    { method = '', url = '', rawHeaders: headers, socket, headers: { authorization = '' } },
    body,
  ) => {
    const now = new Date(clock.now())
    const isSecure = isBehindTls || 'encrypted' in socket
    const service = /\/(lambda|iam|logs|sts)\/aws4_request/.exec(authorization)?.[1] ?? 'lambda'
    const verified = await verifyRequest(
      { method, ...splitUrl(url), headers },
      { identities, service, isRegion, isSecure, now, readBody: async () => body },
    )
    if ('refusal' in verified) throw new StandInError(403, verified.refusal, verified.message)
    const { identity } = verified
    const sourceIp = withoutMapping(socket.remoteAddress ?? '')
    const setting = { region: home, now, sourceIp, headers, isSecure, identity }
    return ({ action, resource }: StandInAction) => {
      const verdict = identity.policy.judge({ ...setting, action, resource })
      if (verdict === 'allow' && identity.account === account) return
      const message = `User: ${identity.arn} is not authorized to perform: ${action} on resource: ${resource}`
      throw new StandInError(403, 'AccessDeniedException', message)
    }
  }
}
