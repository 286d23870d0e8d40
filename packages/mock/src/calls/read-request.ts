import { type DecodedRequest, decodeBody, decodeRequest, type Reading } from '@gatehouse/contract'
import type { RequestBody } from '../contract/document.ts'
import type { Match } from '../contract/match.ts'
import type { Call } from './call.ts'
import { badRequest } from './refusal.ts'

/** The largest JSON body: an import takes 6 MB of text, which JSON may escape. */
const MAX_JSON_BYTES = 16 * 1024 * 1024

/** Bytes that an operation does not take; the answer has the status 413 and no body. */
export class TooLarge extends Error {}

/**
 * A call in the parts that the contract describes, not yet judged. Throws a `Refusal` for what cannot be read at all (broken
 * percent-encoding, a body that is no JSON object) and `TooLarge`. A call whose labels are refused is not read to its end.
 */
export function readRequest(match: Match, call: Call): DecodedRequest | Promise<DecodedRequest> {
  const { operation, labels } = match
  const parts = settle(decodeRequest(operation.queryTypes, { labels, query: call.query }))
  return operation.body ? readBody(operation.body, parts, call) : parts
}

async function readBody(body: RequestBody, parts: DecodedRequest, call: Call): Promise<DecodedRequest> {
  const bytes = await readBytes(call.body, maxBytesOf(body))
  return body.isJson ? { ...parts, body: settle(decodeBody(bytes)) } : parts
}

function settle<T>(reading: Reading<T>): T {
  if (reading.problem !== undefined) throw badRequest(reading.problem)
  return reading.value
}

function maxBytesOf({ isJson, schema }: RequestBody): number {
  return isJson || typeof schema.maxLength !== 'number' ? MAX_JSON_BYTES : schema.maxLength
}

/** All of a body. Throws `TooLarge` beyond so many bytes. */
export async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
