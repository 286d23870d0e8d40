import { randomUUID } from 'node:crypto'
import type { Answer, RawHeaders } from '@gatehouse/runtime'
import { toRawHeaders } from '../headers/to-raw-headers.ts'

/** A request that the guard refused, where its answer is not written by Node. `headers` are what the guard wants on it. */
export function formatGuardRefusal(message: string, headers: RawHeaders): Answer {
  const body = Buffer.from(JSON.stringify({ message }))
  return {
    status: 403,
    headers: [
      ...toRawHeaders({
        'content-type': 'application/json',
        'content-length': String(body.length),
        'x-amzn-RequestId': randomUUID(),
        'x-amzn-ErrorType': 'AccessDeniedException',
      }),
      ...headers,
    ],
    body,
  }
}
