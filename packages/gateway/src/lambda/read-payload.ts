import type { IncomingMessage } from 'node:http'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { awaitTurn } from '../memory/read-turns.ts'

/** What functions take at most, in bytes. Source: Lambda's quotas, "Invocation payload". */
export const MAX_REQUEST_BYTES = 6_291_456
export const MAX_EVENT_BYTES = 1_048_576

/** Reads the event of a call; why not, where it is not to be had. Never rejects. */
export function readPayload(
  request: IncomingMessage,
  held: HeldBytes,
  maxBytes: number,
): Promise<Buffer | 'too large' | 'overloaded' | 'aborted'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    let isRefused = false
    function refuse(reason: 'too large' | 'overloaded'): void {
      isRefused = true
      chunks.length = 0
      resolve(reason)
    }
    request.on('data', (chunk: Buffer) => {
      if (isRefused) return
      length += chunk.length
      awaitTurn(request, chunk.length)
      if (length > maxBytes) refuse('too large')
      else if (held.take(chunk.length)) chunks.push(chunk)
      else refuse('overloaded')
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', () => resolve('aborted'))
    request.once('close', () => resolve('aborted'))
  })
}
