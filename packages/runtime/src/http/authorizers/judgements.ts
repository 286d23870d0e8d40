import { createLastingCache } from '../../exchange/bounded-cache.ts'
import { sizeOfJson } from '../../exchange/json-size.ts'
import type { Judgement } from '../../lambda/judgement.ts'
import type { InvocationResult } from '../../seams/functions.ts'
import type { StageAnswers } from '../../seams/shared-answers.ts'
import type { Clock } from '../../time/clock.ts'
import type { Fault } from '../facts/fault.ts'

/**
 * What authorizers said, by authorizer and identity. It lives as long as the plan of its stage: through changes of routes and
 * integrations, which the plan takes up. When an authorizer or a setting changes, and when ResetAuthorizersCache announces the stage
 * anew, the next plan begins with nothing. http-apis §4.2
 */
export interface Judgements {
  /** Without waiting, what this process knows. Undefined when nothing is kept, or no longer. */
  find(key: string): Judgement | undefined
  /** Has the question asked and keeps a judgement. *Assumed*: once for all who need it at the same time. http-apis §4.2 */
  resolve(key: string, question: Question): Promise<Resolved>
}

export interface Question {
  readonly ttlSeconds: number
  /** Asks the function. */
  invoke(): Promise<InvocationResult>
  /** Reads its answer. Faults are never kept. */
  read(result: InvocationResult): Judgement | Fault
}

export interface Resolved {
  readonly outcome: Judgement | Fault
  /** Whether another request had the function asked. */
  readonly isCached: boolean
}

/** What the judgements of all stages may take in this process. */
const MAX_BYTES = 32 * 1024 * 1024

/** What a judgement takes besides what its answer says. */
const JUDGEMENT_BYTES = 1_500

interface Kept {
  readonly judgement: Judgement
  readonly endsAt: number
}

/** Of all stages, by the number of their plan and the key. Each goes by the clock of its plan. */
const cache = createLastingCache<Kept>(MAX_BYTES)
let plans = 0

/** `shared` has the answers that other processes know of as well. */
export function createJudgements(clock: Clock, shared?: StageAnswers): Judgements {
  plans += 1
  const plan = plans
  const pending = new Map<string, Promise<Resolved>>()

  /** Asks the function, and tells those that wait for it elsewhere. */
  async function ask(key: string, { ttlSeconds, invoke, read }: Question): Promise<Resolved> {
    let result: InvocationResult | undefined
    let leftMs = 0
    try {
      result = await invoke()
      const outcome = read(result)
      if (!('fault' in outcome)) leftMs = ttlSeconds * 1000
      keep(key, { outcome, result, leftMs })
      return { outcome, isCached: false }
    } finally {
      shared?.tell(key, result && { result, leftMs })
    }
  }

  function keep(key: string, { outcome, result, leftMs }: Answered): void {
    if ('fault' in outcome || 'failure' in result || leftMs <= 0) return
    const kept = { judgement: outcome, endsAt: clock.now() + leftMs }
    cache.keep(`${plan} ${key}`, kept, JUDGEMENT_BYTES + sizeOfJson(result.payload))
  }

  async function resolve(key: string, question: Question): Promise<Resolved> {
    const known = await shared?.find(key)
    if (!known) return ask(key, question)
    const outcome = question.read(known.result)
    keep(key, { ...known, outcome })
    return { outcome, isCached: true }
  }

  return {
    find(key) {
      const kept = cache.find(`${plan} ${key}`)
      return kept && kept.endsAt > clock.now() ? kept.judgement : undefined
    },
    async resolve(key, question) {
      const asked = pending.get(key)
      if (asked) return { ...(await asked), isCached: true }
      const asking = resolve(key, question).finally(() => pending.delete(key))
      pending.set(key, asking)
      return asking
    },
  }
}

interface Answered {
  readonly outcome: Judgement | Fault
  readonly result: InvocationResult
  readonly leftMs: number
}
