import type { StageConfiguration } from '@gatehouse/contract'
import type { WireRequest } from '../../iam/canonical-request.ts'
import type { Verdict } from '../../iam/policy.ts'
import { verifyRequest } from '../../iam/verify-request.ts'
import type { Seams } from '../../seams/seams.ts'

/** Why a call of @connections is refused: always with 403. websocket-apis §10.2 */
export interface CallDenial {
  readonly type: string
  /** The member that the service writes its text in: a denial by policy has it capitalised. */
  readonly body: { readonly message: string } | { readonly Message: string }
}

/** A call as it is on the wire, and where it came from. */
export interface SignedCall extends WireRequest {
  readonly body: Uint8Array
  readonly sourceIp: string
  /** Whether it came over TLS. */
  readonly isSecure: boolean
}

type CallContext = Pick<Seams, 'identities' | 'clock' | 'isBehindTls'>

/** Authenticates the caller of @connections, and checks that a policy allows it; undefined when all is well. websocket-apis §10.2 */
export async function authorizeCall(
  { region, account, snapshot, stage }: StageConfiguration,
  { identities, clock, isBehindTls = false }: CallContext,
  { body, sourceIp, isSecure: isOverTls, ...request }: SignedCall,
): Promise<CallDenial | undefined> {
  const now = new Date(clock.now())
  const isSecure = isOverTls || isBehindTls
  const verified = await verifyRequest(request, {
    identities,
    service: 'execute-api',
    now,
    isSecure,
    isRegion: (it) => it === region,
    readBody: async () => body,
  })
  if ('refusal' in verified) return { type: verified.refusal, body: { message: verified.message } }
  const { identity } = verified
  const { policy, arn, account: caller } = identity
  // The service asks for the template, whichever connection the call names: a policy that names one never fits.
  // websocket-apis §10.3
  const place = `${snapshot.api.apiId}/${stage.stageName}/${request.method}/@connections/{connectionId}`
  const resource = `arn:aws:execute-api:${region}:${account}:${place}`
  const asked = {
    action: ACTION,
    resource,
    region,
    now,
    sourceIp,
    headers: request.headers,
    isSecure,
    identity,
  }
  const verdict = caller === account ? policy.judge(asked) : 'silent'
  if (verdict === 'allow') return undefined
  const masked = `arn:aws:execute-api:${region}:********${account.slice(-4)}:${place}`
  const Message = `User: ${arn} is not authorized to perform: ${ACTION} on resource: ${masked} ${REASONS[verdict]}`
  return { type: 'AccessDeniedException', body: { Message } }
}

const ACTION = 'execute-api:ManageConnections'

const REASONS: Readonly<Record<Exclude<Verdict, 'allow'>, string>> = {
  silent: `because no session policy allows the ${ACTION} action`,
  deny: 'with an explicit deny in a session policy',
}
