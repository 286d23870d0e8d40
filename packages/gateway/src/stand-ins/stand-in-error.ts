/** A call that a stand-in refuses, by the service's own code. */
export class StandInError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'StandInError'
    this.status = status
    this.code = code
  }
}
