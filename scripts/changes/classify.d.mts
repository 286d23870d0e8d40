/** How far a change reaches: whether callers who keep to the released contract can trip over it, may use it, or never see it. */
export type Level = 'breaking' | 'additive' | 'cosmetic'

/** One difference between two contracts. */
export interface Change {
  readonly level: Level
  readonly where: string
  readonly what: string
}

export function classifyChanges(before: object, after: object): Change[]
