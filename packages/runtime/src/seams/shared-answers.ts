import type { StageAddress } from '@gatehouse/contract'
import type { InvocationResult } from './functions.ts'

/** What Lambda authorizers answered, for all processes that serve the same stages. */
export interface SharedAnswers {
  /**
   * Those of a stage. `generation` says which settings they belong to: answers of another generation are forgotten. http-apis §4.2
   */
  open(stage: StageAddress, generation: string): StageAnswers
}

/** What the Lambda authorizers of a stage answered, each by authorizer and identity. */
export interface StageAnswers {
  /**
   * What is kept, or what another process is about to be told: it is waited for. Undefined where the caller has to ask the function itself, and
   * to tell what it said. Never rejects.
   */
  find(key: string): Promise<SharedAnswer | undefined>
  /** Gives an answer to those that wait for it; undefined where none came. */
  tell(key: string, answer: SharedAnswer | undefined): void
}

export interface SharedAnswer {
  readonly result: InvocationResult
  /** How long it holds from now on. Zero for one that is not kept: it is for those alone that waited for it. */
  readonly leftMs: number
}
