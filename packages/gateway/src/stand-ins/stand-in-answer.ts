import type { ResourceFiles } from './resource-files.ts'

/** What stand-ins are served with. */
export interface StandIns {
  readonly files: ResourceFiles
  /** Absolute folder where functions are unpacked and found. */
  readonly functionsFolder: string
  readonly account: string
  readonly region: string
}

/** An answer of a stand-in. `body` is JSON, unless it is text. */
export interface StandInAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
