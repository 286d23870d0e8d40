import type { StageAddress } from '@gatehouse/contract'
import type { MaybePromise, SharedAnswer } from '@gatehouse/runtime'

/** What Lambda authorizers answered, where all that serve the same stages find it: see `SharedAnswers` of the runtime. */
export interface AnswerKeeper {
  /** Somebody serves a stage by these settings: answers under others are forgotten. */
  open(stage: StageGeneration): void
  /**
   * What is kept, or what another asker is about to tell: it is waited for. Undefined where the caller has to ask the function itself.
   * May reject where answers are kept elsewhere.
   */
  find(question: AnswerQuestion): MaybePromise<SharedAnswer | undefined>
  tell(told: ToldAnswer): void
}

/** A stage as it is served by some settings, which `generation` names. */
export interface StageGeneration extends StageAddress {
  readonly generation: string
}

/** What a Lambda authorizer is asked: `key` names the authorizer and an identity. */
export interface AnswerQuestion extends StageGeneration {
  readonly key: string
}

export interface ToldAnswer extends AnswerQuestion {
  /** Undefined where none came. */
  readonly answer: SharedAnswer | undefined
}

/** After this nobody waits any more for what another asks, in ms: authorizers have 10 seconds. http-apis §4.2 */
export const ASKED_MS = 12_000
