import { constants, type ServerHttp2Stream } from 'node:http2'

/**
 * Ends a stream of HTTP/2 whose answer is written: who was answered need not send the rest. A turn of the event loop later, for Node 26
 * takes an answer back that is a head alone and not on its way yet. RFC 9113 §8.1
 */
export function closeAnswered(stream: ServerHttp2Stream): void {
  setImmediate(() => {
    if (!stream.readableEnded && !stream.endAfterHeaders) stream.close(constants.NGHTTP2_NO_ERROR)
  })
}
