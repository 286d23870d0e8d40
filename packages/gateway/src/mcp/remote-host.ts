import type { GatewayHost } from './gateway-host.ts'
import { parseAnswer } from './parse-answer.ts'

/** How another process is called: the command line's own way, which signs where the environment has credentials. */
export type CallGateway = (
  path: string,
  call: {
    readonly method: string
    readonly body: string
    readonly headers: Readonly<Record<string, string>>
    readonly anyStatus: true
  },
) => Promise<Response>

/** A gateway in another process, over HTTP. */
export function createRemoteHost(call: CallGateway): GatewayHost {
  return {
    async call({ method, path, body = '' }) {
      const headers = {
        accept: 'application/json',
        ...(body !== '' && { 'content-type': 'application/json' }),
      }
      const answer = await call(path, { method, body, headers, anyStatus: true })
      return { status: answer.status, body: parseAnswer(await answer.text()) }
    },
  }
}
