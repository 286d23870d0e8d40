import type { ServerResponse } from 'node:http'
import { type AnswerPart, pairsOf, parseFunctionResult } from '@gatehouse/runtime'
import type { HeldBytes } from '../memory/held-bytes.ts'

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
 * Writes an answer as its parts come. `further` are headers besides the function's own, names and values in turn. What waits for its
 * client counts as `held`; a client that lets too much wait, or takes it too slowly, loses its connection.
 */
export function createStreamedAnswer(
  response: ServerResponse,
  further: readonly string[],
  held: HeldBytes,
): StreamedAnswer {
  let hasBegun = false
  let written = 0
  let endWatch: (() => void) | undefined
  response.once('close', () => endWatch?.())

  function hold(): void {
    const waiting = response.writableLength
    if (waiting > MOST_WAITING_BYTES || !held.settle(waiting)) return void response.destroy()
    if (endWatch) return
    endWatch = held.pace.begin({
      movedBytes: () => written - response.writableLength,
      giveUp: () => response.destroy(),
    })
    response.once('drain', () => {
      endWatch?.()
      endWatch = undefined
      held.settle(0)
    })
  }

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
      if (body.length === 0 || response.destroyed) return
      written += body.length
      if (!response.write(body)) hold()
    },
    end(isGood) {
      if (isGood) response.end()
      else response.destroy()
    },
  }
}
