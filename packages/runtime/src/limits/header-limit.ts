import type { Exchange } from '../exchange/exchange.ts'

/** The request line and the headers' names and values together. http-apis §9 */
const MAX_HEADER_BYTES = 10_240

/** Whether a request's line and headers are within the service's limit. */
export function isWithinHeaderLimit({ method, clientPath, query, headers }: Exchange): boolean {
  let bytes = method.length + clientPath.length + query.length + 12
  for (const part of headers) bytes += part.length
  return bytes <= MAX_HEADER_BYTES
}
