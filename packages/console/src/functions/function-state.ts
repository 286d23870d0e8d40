/** A function as `/_gatehouse/functions` tells of it. */
export interface FunctionState {
  readonly name: string
  readonly file: string
  readonly state: 'idle' | 'loaded' | 'failed'
  readonly lastError?: string
  readonly calls: number
  readonly callsUnderWay: number
  readonly environments: number
  readonly crashes: number
  readonly lostCalls: number
}
