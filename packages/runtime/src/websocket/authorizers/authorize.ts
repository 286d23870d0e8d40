import type { Authorizer, StageConfiguration } from '@gatehouse/contract'
import type { Answer, Exchange } from '../../exchange/exchange.ts'
import type { Caller, Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import type { WebSocketSeams } from '../seams/seams.ts'

/** What is known of a handshake while it is authorized. */
export type HandshakeFacts = Facts & { readonly exchange: Exchange }

/** Lets a client connect, with what it told of itself, or says why not. Whatever is not proven is refused. Never rejects. */
export type Authorize = (facts: HandshakeFacts) => Promise<Caller | Fault | HandshakeRefusal>

/** An answer that has no form of a fault. */
export interface HandshakeRefusal {
  readonly refusal: Answer
}

/** What compiling an authorizer starts from. */
export interface AuthorizerSource {
  readonly configuration: StageConfiguration
  readonly seams: WebSocketSeams
  /** The one that the route names; undefined when there is none. */
  readonly authorizer: Authorizer | undefined
}

/** What a client must be allowed to do. */
export const INVOKE = 'execute-api:Invoke'

/** The ARN of the `$connect` route: what policies speak of. websocket-apis §9 */
export function connectArnOf({ account, region, stage, snapshot }: StageConfiguration): string {
  return `arn:aws:execute-api:${region}:${account}:${snapshot.api.apiId}/${stage.stageName}/$connect`
}
