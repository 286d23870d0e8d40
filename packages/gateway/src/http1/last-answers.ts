import type { Server, ServerResponse } from 'node:http'
import { isLastInTurn } from './in-turn.ts'

/** The answers of a server of Node's, which keeps connections that it should close. */
export interface LastAnswers {
  /** From now on each answer says that its connection closes, unless more requests wait on it. */
  drain(): void
}

/** Has a server say with its answers that it ends. */
export function followAnswers(server: Server): LastAnswers {
  const underWay = new Set<ServerResponse>()
  let isDraining = false
  const close = (response: ServerResponse): void => {
    const { socket } = response
    if (socket && !response.headersSent && isLastInTurn(socket)) response.shouldKeepAlive = false
  }
  server.prependListener('request', (_request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    // Later: what came along with it is read by then.
    if (isDraining) queueMicrotask(() => close(response))
    response.once('socket', () => isDraining && queueMicrotask(() => close(response)))
  })
  return {
    drain() {
      isDraining = true
      for (const response of underWay) close(response)
    },
  }
}
