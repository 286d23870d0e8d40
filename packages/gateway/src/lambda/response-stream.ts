import { crc32 } from 'node:zlib'
import type { InvokeAnswer } from './invoke-answers.ts'

/**
 * A whole answer as the event stream that `InvokeWithResponseStream` gives: one chunk, then its end. Source: Smithy's
 * specification of Amazon Event Stream, "Message encoding".
 */
export function formatStream(
  body: string,
  {
    'x-amz-function-error': errorCode,
    'x-amz-log-result': log,
    ...headers
  }: Readonly<Record<string, string>>,
  isError: boolean,
): InvokeAnswer {
  const end = {
    ...(errorCode !== undefined && { ErrorCode: errorCode }),
    ...(isError && { ErrorDetails: body }),
    ...(log !== undefined && { LogResult: log }),
  }
  const chunk = encodeEvent('PayloadChunk', 'application/octet-stream', Buffer.from(body))
  const complete = encodeEvent('InvokeComplete', 'application/json', Buffer.from(JSON.stringify(end)))
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': 'application/vnd.amazon.eventstream',
      'x-amzn-lambda-response-stream-content-type': 'application/octet-stream',
    },
    body: Buffer.concat([...(isError ? [] : [chunk]), complete]),
  }
}

function encodeEvent(type: string, contentType: string, payload: Buffer): Buffer {
  const headers = Buffer.concat([
    encodeHeader(':event-type', type),
    encodeHeader(':content-type', contentType),
    encodeHeader(':message-type', 'event'),
  ])
  const prelude = Buffer.alloc(12)
  prelude.writeUInt32BE(headers.length + payload.length + 16, 0)
  prelude.writeUInt32BE(headers.length, 4)
  prelude.writeUInt32BE(crc32(prelude.subarray(0, 8)), 8)
  const message = Buffer.concat([prelude, headers, payload])
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(message))
  return Buffer.concat([message, checksum])
}

/** The type of a text's value. */
const TEXT = 7

function encodeHeader(name: string, value: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(Buffer.byteLength(value))
  return Buffer.concat([
    Buffer.from([name.length]),
    Buffer.from(name),
    Buffer.from([TEXT]),
    length,
    Buffer.from(value),
  ])
}
