import type { ResourceFiles } from './resource-files.ts'

/** What stand-ins are served with. */
export interface StandIns {
  readonly files: ResourceFiles
  /** Absolute folder where functions are found: the settings of each, in a folder of its own. */
  readonly functionsFolder: string
  /** Absolute folder where their code is unpacked. It is none that is watched: the settings change with the code. */
  readonly codeFolder: string
  readonly account: string
  readonly region: string
}

/** An answer of a stand-in. `body` is JSON, unless it is text. */
export interface StandInAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
