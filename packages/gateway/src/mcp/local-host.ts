import type { Socket } from 'node:net'
import type { GatewayHost, HostAnswer } from './gateway-host.ts'
import { parseAnswer } from './parse-answer.ts'

/** What the gateway does for its own tools, in the name of the caller. */
export interface LocalGateway {
  /** Why the caller may not; undefined when it may. */
  refusalOf(call: LocalCall): Promise<string | undefined>
  /** Answers a call of `/_gatehouse/…`; undefined where there is nothing. */
  answerOwn(call: LocalCall): Promise<HostAnswer | undefined>
  /** Carries out a call of the management API. */
  manage(call: LocalCall): Promise<{ readonly status: number; readonly body?: Uint8Array | undefined }>
}

export interface LocalCall {
  readonly method: string
  /** With its query string. */
  readonly url: string
  readonly body: Uint8Array
  readonly socket: Socket
}

/** The gateway of this process. */
export function createLocalHost(gateway: LocalGateway, socket: Socket): GatewayHost {
  return {
    async call({ method, path: url, body = '' }) {
      const call: LocalCall = { method, url, body: Buffer.from(body), socket }
      const refusal = await gateway.refusalOf(call)
      if (refusal !== undefined) return { status: 403, body: { message: refusal } }
      if (url.startsWith('/_gatehouse/'))
        return (await gateway.answerOwn(call)) ?? { status: 404, body: { message: 'Not Found' } }
      const { status, body: bytes } = await gateway.manage(call)
      return { status, body: parseAnswer(Buffer.from(bytes ?? []).toString()) }
    },
  }
}
