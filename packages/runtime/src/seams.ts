import type { Measurement, Upstream } from './exchange.ts'
import type { Functions } from './functions.ts'
import type { KeySets } from './http/authorizers/key-sets.ts'
import type { Buckets } from './http/throttle.ts'
import type { Identities } from './iam/identity.ts'

/** What traffic needs from the world outside. */
export interface Seams {
  /** Takes the line of an access log, without its end. `destination` is the stage's `destinationArn`. */
  readonly log: (line: string, destination: string) => void
  readonly measure: (measurement: Measurement) => void
  /** Token buckets and signing keys: what outlives a plan. */
  readonly buckets: Buckets
  readonly keySets: KeySets
  readonly upstream: Upstream
  readonly functions: Functions
  /** Who may sign requests for AWS_IAM routes. */
  readonly identities: Identities
  /** 24 random hexadecimal digits. */
  readonly newTraceId: () => string
  readonly clock: () => Date
}
