import { ByteCollector } from './byte-collector.ts'
import type { Body } from './exchange.ts'

/** The largest request or answer that an HTTP API carries. http-apis §9 */
export const MAX_BODY_BYTES = 10 * 1024 * 1024

/** Reads a body to its end; undefined when it has more than `maxBytes` or breaks off. */
export async function readBody(body: Body, maxBytes: number): Promise<Uint8Array | undefined> {
  if (body === null) return EMPTY
  if (body instanceof Uint8Array) return body.length > maxBytes ? undefined : body
  const collector = new ByteCollector(maxBytes)
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      collector.add(chunk)
    }
    return await collector.finishInTurns()
  } catch {
    return undefined
  } finally {
    collector.clear()
  }
}

const EMPTY = new Uint8Array(0)
