import { createHash } from 'node:crypto'
import type { SharedAnswers } from '@gatehouse/runtime'
import { withinMs } from '../timing/within.ts'
import { type AnswerKeeper, ASKED_MS } from './answer-keeper.ts'

/** What plans are given of answers that are kept in another process, or on another node. Without an answer in time functions are asked. */
export function shareAnswers(keeper: AnswerKeeper): SharedAnswers {
  return {
    open(stage, settings) {
      const generation = createHash('sha256').update(settings).digest('base64')
      const name = { ...stage, generation }
      keeper.open(name)
      return {
        async find(key) {
          const found = keeper.find({ ...name, key })
          return found instanceof Promise ? withinMs(ASKED_MS, found).catch(() => undefined) : found
        },
        tell: (key, answer) => keeper.tell({ ...name, key, answer }),
      }
    },
  }
}
