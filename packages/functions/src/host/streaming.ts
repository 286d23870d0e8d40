import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { streamedRequestId } from './calls.ts'
import { post } from './post.ts'

/** What a handler of a stream says of the answer before its body. */
interface Metadata {
  readonly statusCode?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
}

type StreamHandler = (event: unknown, stream: ResponseStream, context: object) => unknown

/** The second argument of such a handler. What is written is gathered, or passes at once where the call's answer is streamed. */
class ResponseStream extends Writable {
  readonly #streamedId: string | undefined
  readonly #chunks: Buffer[] = []
  #hasBegun = false
  metadata: Metadata = {}

  constructor(streamedId: string | undefined) {
    super()
    this.#streamedId = streamedId
  }

  setContentType(type: string): void {
    this.metadata = { ...this.metadata, headers: { ...this.metadata.headers, 'content-type': type } }
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk)
    if (this.#streamedId === undefined) this.#chunks.push(bytes)
    else this.#pass(this.#streamedId, bytes)
    done()
  }

  /** What the handler's call returns, once the stream has ended. */
  result(): unknown {
    if (this.#streamedId === undefined)
      return { ...this.#head(), body: Buffer.concat(this.#chunks).toString('base64'), isBase64Encoded: true }
    if (!this.#hasBegun) this.#pass(this.#streamedId, Buffer.alloc(0))
    return null
  }

  #pass(requestId: string, bytes: Buffer): void {
    const head = this.#hasBegun ? {} : { head: JSON.stringify(this.#head()) }
    this.#hasBegun = true
    post({ kind: 'streamed', requestId, ...head, text: bytes.toString('base64') })
  }

  #head(): Metadata {
    const { statusCode = 200, headers = {}, cookies } = this.metadata
    const type = { 'content-type': 'application/octet-stream' }
    return { statusCode, headers: { ...type, ...headers }, ...(cookies && { cookies }) }
  }
}

/**
 * `awslambda`, as Lambda's Node runtime has it for answers that are streamed. What a handler writes passes as it does where the
 * caller takes it so; otherwise it is gathered, and is its answer once the stream ends. Source: Lambda's "Writing response streaming-enabled Lambda functions".
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
    const stream = new ResponseStream(streamedRequestId())
    await handler(event, stream, context)
    if (!stream.writableEnded) stream.end()
    await finished(stream)
    return stream.result()
  }
}
