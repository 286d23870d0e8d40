import type { Seams } from '../../seams/seams.ts'
import type { JudgementCache } from './judgement-cache.ts'

/** What a plan needs of the world outside, and what is the plan's own. */
export interface PlanContext extends Seams {
  readonly judgements: JudgementCache
}
