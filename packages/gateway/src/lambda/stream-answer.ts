import type { ServerResponse } from 'node:http'
import { type AnswerPart, pairsOf, parseFunctionResult } from '@gatehouse/runtime'

/** What may wait for a client that takes its answer slowly, in bytes. */
const MOST_WAITING_BYTES = 16 * 1024 * 1024

/** An answer that passes as a function writes it. */
export interface StreamedAnswer {
  /** Whether there is a head: nothing else can be answered any more. */
  readonly hasBegun: boolean
  take(part: AnswerPart): void
  /** A function that failed meanwhile leaves an answer that is cut off. */
  end(isGood: boolean): void
}

/**
 * Writes an answer as its parts come. `further` are headers besides the function's own, names and values in turn. A client that lets
 * too much wait loses its connection.
 */
export function createStreamedAnswer(response: ServerResponse, further: readonly string[]): StreamedAnswer {
  let hasBegun = false

  function begin(head: string): void {
    hasBegun = true
    const answer = parseFunctionResult(head, '2.0')
    if ('fault' in answer) return void response.destroy()
    const own = pairsOf(answer.headers).filter(([name]) => name.toLowerCase() !== 'content-length')
    response.writeHead(answer.status, [...own.flat(), ...further])
    response.flushHeaders()
  }

  return {
    get hasBegun() {
      return hasBegun
    },
    take({ head, body }) {
      if (response.destroyed) return
      if (!hasBegun) begin(head ?? '{"statusCode":200}')
      if (body.length === 0 || response.destroyed || response.write(body)) return
      if (response.writableLength > MOST_WAITING_BYTES) response.destroy()
    },
    end(isGood) {
      if (isGood) response.end()
      else response.destroy()
    },
  }
}
