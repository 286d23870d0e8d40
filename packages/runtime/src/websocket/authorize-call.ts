import type { StageConfiguration } from '@gatehouse/contract'
import type { WireRequest } from '../iam/canonical-request.ts'
import type { Verdict } from '../iam/policy.ts'
import { verifyRequest } from '../iam/verify-request.ts'
import type { Seams } from '../seams.ts'

/** Why a call of @connections is refused: always with 403. websocket-apis facts §10.2 */
export interface CallDenial {
  readonly type: string
  /** The member that the service writes its text in: a denial by policy has it capitalised. */
  readonly body: { readonly message: string } | { readonly Message: string }
}

/** A call as it is on the wire, and the connection that it names. */
export interface SignedCall extends WireRequest {
  readonly body: Uint8Array
  readonly connectionId: string
}

type CallSeams = Pick<Seams, 'identities' | 'clock'>

/** Proves who calls @connections, and that a policy allows it; undefined when all is well. Facts §10.2 */
export async function authorizeCall(
  { region, account, snapshot, stage }: StageConfiguration,
  { identities, clock }: CallSeams,
  { body, connectionId, ...request }: SignedCall,
): Promise<CallDenial | undefined> {
  const verified = await verifyRequest(request, {
    ...{ identities, service: 'execute-api', region, now: clock() },
    readBody: async () => body,
  })
  if ('refusal' in verified) return { type: verified.refusal, body: { message: verified.message } }
  const { policy, arn, account: caller } = verified.identity
  const place = `${snapshot.api.apiId}/${stage.stageName}/${request.method}/@connections/`
  const resource = `arn:aws:execute-api:${region}:${account}:${place}${connectionId}`
  const verdict = caller === account ? policy.judge(ACTION, resource) : 'silent'
  if (verdict === 'allow') return undefined
  const masked = `arn:aws:execute-api:${region}:********${account.slice(-4)}:${place}{connectionId}`
  const Message = `User: ${arn} is not authorized to perform: ${ACTION} on resource: ${masked} ${REASONS[verdict]}`
  return { type: 'AccessDeniedException', body: { Message } }
}

const ACTION = 'execute-api:ManageConnections'

const REASONS: Readonly<Record<Exclude<Verdict, 'allow'>, string>> = {
  silent: `because no session policy allows the ${ACTION} action`,
  deny: 'with an explicit deny in a session policy',
}
