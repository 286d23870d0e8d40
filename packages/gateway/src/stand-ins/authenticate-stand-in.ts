import { verifyRequest } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import type { Judges } from '../management/authenticate.ts'
import type { AuthenticateStandIn } from './serve-stand-in.ts'
import { StandInError } from './stand-in-answer.ts'

/** Authenticates the caller of a stand-in, by the service that the call is signed for. No policy is looked at. */
export function createAuthenticateStandIn({
  identities,
  clock,
  isRegion,
  isBehindTls,
}: Judges): AuthenticateStandIn {
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
    return 'refusal' in verified ? new StandInError(403, verified.refusal, verified.message) : undefined
  }
}
