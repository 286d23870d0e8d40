import type { SharedAnswer } from '@gatehouse/runtime'
import { describe, expect, it } from 'vitest'
import { createHeldAnswers } from './held-answers.ts'

const STAGE = { apiId: 'a1', stageName: 'live', generation: 'one' }
const ANN = { ...STAGE, key: 'ann' }
const YES = { payload: '{"isAuthorized":true}' }
const [FIRST, SECOND] = [{}, {}]

/** Answers of a clock that stands still until it is moved. */
function open(maxBytes?: number) {
  let now = 0
  const held = createHeldAnswers({ now: () => now }, maxBytes)
  const tell = (answer: SharedAnswer | undefined, question = ANN) => held.tell({ ...question, answer })
  return { ...held, tellOf: tell, wait: (ms: number) => (now += ms) }
}

describe('what a worker heard from an authorizer', () => {
  it('is known to others for the time that is left', () => {
    const { find, tellOf, wait } = open()
    expect(find(ANN, FIRST)).toBeUndefined()
    tellOf({ result: YES, leftMs: 10_000 })
    wait(4_000)
    expect(find(ANN, SECOND)).toEqual({ result: YES, leftMs: 6_000 })
    expect(find({ ...ANN, key: 'bob' }, SECOND)).toBeUndefined()
    wait(6_000)
    expect(find(ANN, SECOND)).toBeUndefined()
  })

  it('is waited for by others that need it at the same time, also where it is not kept', async () => {
    const { find, tellOf } = open()
    expect(find(ANN, FIRST)).toBeUndefined()
    const waiting = [find(ANN, SECOND), find(ANN, FIRST)]
    const failed = { result: { failure: 'error', detail: 'x' }, leftMs: 0 } as const
    tellOf(failed)
    expect(await Promise.all(waiting)).toEqual([failed, failed])
    expect(find(ANN, SECOND)).toBeUndefined()
  })

  it.each<[string, (held: ReturnType<typeof open>) => void]>([
    ['has ended', ({ forgetAsker }) => forgetAsker(FIRST)],
    ['heard nothing', ({ tellOf }) => tellOf(undefined)],
    ['serves other settings by now', (held) => held.open({ ...STAGE, generation: 'two' })],
    ['serves a stage that is gone', ({ forgetStage }) => forgetStage(STAGE)],
  ])('is waited for no more when the worker %s', async (_title, end) => {
    const held = open()
    held.find(ANN, FIRST)
    const waiting = held.find(ANN, SECOND)
    end(held)
    expect(await waiting).toBeUndefined()
  })

  it('is asked by another when a worker takes longer than authorizers may', async () => {
    const { find, wait } = open()
    find(ANN, FIRST)
    const waiting = find(ANN, SECOND)
    wait(12_000)
    expect(find(ANN, SECOND)).toBeUndefined()
    expect(await waiting).toBeUndefined()
  })

  it('is forgotten with the settings that it was asked under, also when those come back', () => {
    const held = open()
    const two = { ...STAGE, generation: 'two' }
    held.find(ANN, FIRST)
    held.tellOf({ result: YES, leftMs: 10_000 })
    held.open(STAGE)
    expect(held.find(ANN, SECOND)).toMatchObject({ result: YES })
    held.open(two)
    held.tellOf({ result: YES, leftMs: 10_000 })
    expect(held.find({ ...ANN, ...two }, SECOND)).toBeUndefined()
    held.open(STAGE)
    expect(held.find(ANN, SECOND)).toBeUndefined()
  })

  it('makes room for what is newer', () => {
    const { find, tellOf } = open(500)
    for (const key of ['a', 'b', 'c', 'd']) {
      find({ ...ANN, key }, FIRST)
      tellOf({ result: YES, leftMs: 10_000 }, { ...ANN, key })
    }
    const known = ['a', 'b', 'c', 'd'].filter((key) => find({ ...ANN, key }, SECOND) !== undefined)
    expect(known).toEqual(['c', 'd'])
  })
})
