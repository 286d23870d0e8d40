import { describe, expect, it } from 'vitest'
import type { InvocationResult } from '../../seams/functions.ts'
import type { SharedAnswer, StageAnswers } from '../../seams/shared-answers.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import { createJudgements } from './judgements.ts'

/** Judgements of one process; the function says `said[0]`, then `said[1]`, … */
function open(said: readonly InvocationResult[], shared?: StageAnswers) {
  const clock = createTurnedClock({ at: 0 })
  const judgements = createJudgements(clock, shared)
  const asked: string[] = []
  const ask = async (key: string) => {
    const { outcome, isCached } = await judgements.resolve(key, {
      ttlSeconds: 10,
      async invoke() {
        asked.push(key)
        return said[asked.length - 1] ?? { failure: 'error', detail: 'asked too often' }
      },
      read: (result) =>
        'payload' in result
          ? { caller: { principalId: result.payload, context: null }, judge: () => 'allow' }
          : { fault: 'internal' },
    })
    return ['fault' in outcome ? outcome.fault : outcome.caller.principalId, isCached]
  }
  const known = (key: string) => judgements.find(key)?.caller.principalId
  return { ask, asked, known, wait: clock.advance.bind(clock) }
}

/** What another process knows, and what it was told. */
function sharing(answer?: SharedAnswer) {
  const told: (SharedAnswer | undefined)[] = []
  const answers: StageAnswers = { find: async () => answer, tell: (_key, it) => told.push(it) }
  return { told, answers }
}

const ANN: InvocationResult = { payload: 'ann' }
const FAILURE: InvocationResult = { failure: 'timeout', detail: 'late' }

describe('judgements of a stage', () => {
  it('are asked for once by those that need one at the same time, and kept', async () => {
    const { ask, asked, known, wait } = open([ANN])
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([
      ['ann', false],
      ['ann', true],
    ])
    expect(asked).toEqual(['a'])
    wait(9_999)
    expect(known('a')).toBe('ann')
    wait(1)
    expect(known('a')).toBeUndefined()
  })

  it('are asked for anew after a failure, which those that waited share', async () => {
    const { ask, asked } = open([FAILURE, ANN])
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([
      ['internal', false],
      ['internal', true],
    ])
    expect(await ask('a')).toEqual(['ann', false])
    expect(asked).toEqual(['a', 'a'])
  })

  it('are told to other processes with the time that they hold, failures with none', async () => {
    const { told, answers } = sharing()
    const { ask } = open([FAILURE, ANN], answers)
    await ask('a')
    await ask('a')
    expect(told).toEqual([
      { result: FAILURE, leftMs: 0 },
      { result: ANN, leftMs: 10_000 },
    ])
  })

  it('that another process knows are not asked for, and hold no longer than there', async () => {
    const { told, answers } = sharing({ result: ANN, leftMs: 3_000 })
    const { ask, asked, known, wait } = open([], answers)
    expect(await ask('a')).toEqual(['ann', true])
    expect([asked, told]).toEqual([[], []])
    wait(2_999)
    expect(known('a')).toBe('ann')
    wait(1)
    expect(known('a')).toBeUndefined()
  })

  it('of all stages have room in common, and the oldest go', async () => {
    const many = 30_000
    const [one, other] = [open([ANN]), open(Array(many).fill(ANN))]
    await one.ask('first')
    expect(one.known('first')).toBe('ann')
    for (let count = 0; count < many; count += 1) await other.ask(String(count))
    expect([one.known('first'), other.known('0'), other.known(String(many - 1))]).toEqual([
      undefined,
      undefined,
      'ann',
    ])
  })
})
