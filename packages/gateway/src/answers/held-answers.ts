import { formatStageAddress, type StageAddress } from '@gatehouse/contract/core'
import { type Clock, createBoundedCache, type InvocationResult, type SharedAnswer } from '@gatehouse/runtime'
import { type AnswerKeeper, type AnswerQuestion, ASKED_MS, type StageGeneration } from './answer-keeper.ts'

/** The answers that this process keeps. */
export interface HeldAnswers extends Omit<AnswerKeeper, 'find'> {
  /** As that of a keeper, for a worker or a node. Never rejects. */
  find(question: AnswerQuestion, asker: unknown): ReturnType<AnswerKeeper['find']>
  /** What the asker was to ask is asked by those that wait for it. */
  forgetAsker(asker: unknown): void
  /** The stage is gone. */
  forgetStage(stage: StageAddress): void
}

/** What the answers of all stages may take in all. */
const MAX_BYTES = 64 * 1024 * 1024

interface Kept {
  readonly result: InvocationResult
  readonly endsAt: number
}

/** A question that somebody asks at the moment, and those that wait for what it hears. */
interface Asking {
  readonly asker: unknown
  readonly since: number
  readonly waiting: ((answer: SharedAnswer | undefined) => void)[]
}

/** Opens them, empty. `maxBytes` bounds the memory that they take. */
export function createHeldAnswers(clock: Pick<Clock, 'now'>, maxBytes = MAX_BYTES): HeldAnswers {
  const cache = createBoundedCache<Kept>(clock, maxBytes)
  const asking = new Map<string, Asking>()
  const stages = createGenerations((number) => {
    for (const name of asking.keys()) if (name.startsWith(`${number} `)) end(name, undefined)
  })

  function end(name: string, answer: SharedAnswer | undefined): void {
    const asked = asking.get(name)
    asking.delete(name)
    for (const resolve of asked?.waiting ?? []) resolve(answer)
  }

  return {
    open: (stage) => void stages.numberOf(stage),
    find(question, asker) {
      const now = clock.now()
      const name = `${stages.numberOf(question)} ${question.key}`
      const kept = cache.find(name)
      if (kept) return { result: kept.result, leftMs: kept.endsAt - now }
      const asked = asking.get(name)
      if (asked && now - asked.since < ASKED_MS) return new Promise((resolve) => asked.waiting.push(resolve))
      end(name, undefined)
      asking.set(name, { asker, since: now, waiting: [] })
      return undefined
    },
    tell({ answer, ...question }) {
      const number = stages.find(question)
      if (number === undefined) return
      const name = `${number} ${question.key}`
      if (answer && answer.leftMs > 0) {
        const { result, leftMs } = answer
        cache.keep(name, { result, endsAt: clock.now() + leftMs }, { ttlMs: leftMs, bytes: sizeOf(result) })
      }
      end(name, answer)
    },
    forgetAsker(asker) {
      for (const [name, asked] of asking) if (asked.asker === asker) end(name, undefined)
    },
    forgetStage: stages.forget,
  }
}

/**
 * Each generation of a stage has a number that no other has: what was kept under an earlier one is never found again. `onEnd` is told of one
 * that another takes the place of.
 */
function createGenerations(onEnd: (number: number) => void) {
  const current = new Map<string, { readonly generation: string; readonly number: number }>()
  let last = 0

  function find({ generation, ...stage }: StageGeneration): number | undefined {
    const known = current.get(formatStageAddress(stage))
    return known?.generation === generation ? known.number : undefined
  }

  function forget(stage: StageAddress): void {
    const known = current.get(formatStageAddress(stage))
    current.delete(formatStageAddress(stage))
    if (known) onEnd(known.number)
  }

  return {
    /** Undefined where the stage is served by other settings by now. */
    find,
    /** Makes the generation the present one where it is not. */
    numberOf(stage: StageGeneration): number {
      const known = find(stage)
      if (known !== undefined) return known
      forget(stage)
      last += 1
      current.set(formatStageAddress(stage), { generation: stage.generation, number: last })
      return last
    },
    forget,
  }
}

function sizeOf(result: InvocationResult): number {
  return 'payload' in result ? result.payload.length : 0
}
