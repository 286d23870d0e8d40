import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

/** What a handler of a stream says of the answer before its body. */
interface Metadata {
  readonly statusCode?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
}

type StreamHandler = (event: unknown, stream: ResponseStream, context: object) => unknown

/** The second argument of such a handler. */
class ResponseStream extends Writable {
  readonly chunks: Buffer[] = []
  metadata: Metadata = {}

  setContentType(type: string): void {
    this.metadata = { ...this.metadata, headers: { ...this.metadata.headers, 'content-type': type } }
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk))
    done()
  }
}

/**
 * `awslambda`, as Lambda's Node runtime has it for answers that are streamed. What a handler writes is gathered, and is its answer once
 * the stream ends. Source: Lambda's "Writing response streaming-enabled Lambda functions".
 */
export function installStreaming(): void {
  const from = (stream: ResponseStream, metadata: Metadata) => {
    stream.metadata = metadata
    return stream
  }
  Object.assign(globalThis, { awslambda: { streamifyResponse, HttpResponseStream: { from } } })
}

function streamifyResponse(handler: StreamHandler) {
  return async (event: unknown, context: object) => {
    const stream = new ResponseStream()
    await handler(event, stream, context)
    if (!stream.writableEnded) stream.end()
    await finished(stream)
    const { statusCode = 200, headers = {}, cookies } = stream.metadata
    const body = Buffer.concat(stream.chunks).toString('base64')
    const type = { 'content-type': 'application/octet-stream' }
    return { statusCode, headers: { ...type, ...headers }, cookies, body, isBase64Encoded: true }
  }
}
