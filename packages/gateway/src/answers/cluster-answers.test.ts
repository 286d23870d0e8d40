import type { SharedAnswer } from '@gatehouse/runtime'
import { describe, expect, it } from 'vitest'
import { type AnswerCall, chooseNode, createClusterAnswers } from './cluster-answers.ts'
import { createHeldAnswers } from './held-answers.ts'

const NODES = ['http://10.0.0.1:1', 'http://10.0.0.2:1', 'http://10.0.0.3:1']
const STAGE = { apiId: 'a1', stageName: 'live', generation: 'one' }
const questionOf = (index: number) => ({ ...STAGE, key: String(index) })
const ALL = Array.from({ length: 60 }, (_, index) => questionOf(index))
const ANSWER: SharedAnswer = { result: { payload: '{}' }, leftMs: 10_000 }

type Answers = ReturnType<typeof createClusterAnswers>

/** Nodes that call each other; those that are gone do not answer. */
function open() {
  const gone = new Set<string>()
  const answers: ReadonlyMap<string, Answers> = new Map(
    NODES.map((own) => {
      const others = () => NODES.filter((it) => it !== own)
      const call = async (address: string, it: AnswerCall) => {
        if (gone.has(address)) throw new Error('gone')
        return answers.get(address)?.answer(it, own)
      }
      return [own, createClusterAnswers(createHeldAnswers({ now: () => 0 }), { own, others, call })] as const
    }),
  )
  return {
    gone,
    at: (index: number) => answers.get(NODES[index] ?? '') as Answers,
  }
}

describe('answers of a cluster', () => {
  it('are asked for once, at whichever node, and known at all', async () => {
    const { at } = open()
    for (const question of ALL) {
      expect(await at(0).find(question, 'a')).toBeUndefined()
      const waiting = at(1).find(question, 'b')
      at(0).tell({ ...question, answer: ANSWER })
      expect(await waiting).toEqual(ANSWER)
      expect(await at(2).find(question, 'c')).toEqual(ANSWER)
    }
  })

  it('are asked for anew where the node that keeps them does not say', async () => {
    const { gone, at } = open()
    gone.add(NODES[2] ?? '')
    const kept = ALL.filter((question) => chooseNode(NODES, question) === NODES[2])
    expect(kept.length).toBeGreaterThan(5)
    for (const question of kept) await expect(at(0).find(question, 'a')).rejects.toThrow('gone')
  })
})

describe('the node that keeps an answer', () => {
  it('is each of them about as often, and stays the same when others come and go', () => {
    const chosen = ALL.map((question) => chooseNode(NODES, question))
    for (const node of NODES) expect(chosen.filter((it) => it === node).length).toBeGreaterThan(8)
    const [, ...left] = NODES
    for (const [index, question] of ALL.entries())
      if (chosen[index] !== NODES[0]) expect(chooseNode(left, question)).toBe(chosen[index])
  })
})
