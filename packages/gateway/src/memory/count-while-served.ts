import type { ServerResponse } from 'node:http'
import type { HeldBytes } from './held-bytes.ts'

/**
 * Serves a call, and counts its body until that is done, room or not: what is held for a request is given back when its client
 * leaves, but the call goes on. `held` is for this alone.
 */
export async function countWhileServed<T>(
  response: Pick<ServerResponse, 'destroyed' | 'once' | 'off'>,
  { held, bytes }: { readonly held: HeldBytes; readonly bytes: number },
  serve: () => Promise<T>,
): Promise<T> {
  const keep = () => held.settleAnyway(bytes)
  if (response.destroyed) keep()
  else response.once('close', keep)
  try {
    return await serve()
  } finally {
    response.off('close', keep)
    held.settleAnyway(0)
  }
}
