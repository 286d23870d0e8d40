import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createMemoryBudget } from '../memory/memory-budget.ts'
import { inTurn } from './in-turn.ts'

const nothing = () => undefined
const memory = createMemoryBudget({ maxBytes: 1_000_000, onRefused: nothing, onSlow: nothing })

it('begins the many requests that one read of HTTP/2 brings in turns, and none whose stream is gone', async () => {
  const streams = Array.from({ length: 40 }, () => ({ destroyed: false }))
  const served: number[] = []
  for (const [index, stream] of streams.entries())
    inTurn({ stream } as unknown as IncomingMessage, {} as ServerResponse, {
      memory,
      serve: () => void served.push(index),
    })
  const atOnce = served.length
  const gone = streams[39]
  if (gone) gone.destroyed = true
  for (let turns = 0; turns < 10; turns += 1) await turn()

  expect(atOnce).toBe(16)
  expect(served).toEqual(Array.from({ length: 39 }, (_, index) => index))
})
