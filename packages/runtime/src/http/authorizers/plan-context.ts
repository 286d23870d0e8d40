import type { Seams } from '../../seams/seams.ts'
import type { Judgements } from './judgements.ts'

/** What a plan's routes are compiled with: the seams, and what is the plan's own. */
export interface PlanContext extends Seams {
  readonly judgements: Judgements
}
