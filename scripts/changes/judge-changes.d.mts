export interface JudgeOptions {
  /** Of the contract's package. */
  readonly folder: string
  readonly changesets: string
  readonly format?: 'text' | 'markdown' | 'json'
  readonly isRelease?: boolean
}

export function judgeChanges(options: JudgeOptions): Promise<{ passed: boolean; text: string }>
