import type { Measurement, Upstream } from '../exchange/exchange.ts'
import type { Identities } from '../iam/identity.ts'
import type { QuotaCounts } from '../limits/quota.ts'
import type { Buckets, Limit } from '../limits/throttle.ts'
import type { Clock } from '../time/clock.ts'
import type { DrawFault } from './faults.ts'
import type { Functions } from './functions.ts'
import type { KeySets } from './key-sets.ts'
import type { PrivateTargets } from './private-targets.ts'
import type { Services } from './services.ts'
import type { SharedAnswers } from './shared-answers.ts'

/** What serving traffic is injected with (dependency injection): everything that does I/O, tells the time or is random. */
export interface Seams {
  /** Takes the line of an access log, without its end. `destination` is the stage's `destinationArn`. */
  readonly log: (line: string, destination: string) => void
  readonly measure: (measurement: Measurement) => void
  /** Token buckets and signing keys: what outlives a plan. */
  readonly buckets: Buckets
  /** What an account may ask for in a region, over all its stages. */
  readonly accountLimit: Limit
  /** What was used of the quotas of API keys. */
  readonly quotas: QuotaCounts
  /** The region whose throttle requests for an API count for; its own when omitted. */
  readonly throttleRegionOf?: ((region: string) => string) | undefined
  readonly keySets: KeySets
  /** What Lambda authorizers answered, where several processes serve the same stages. */
  readonly sharedAnswers?: SharedAnswers | undefined
  readonly upstream: Upstream
  readonly privateTargets: PrivateTargets
  readonly functions: Functions
  /** Whether calls of @connections must be signed, as those of the management API. */
  readonly areCallsSigned: boolean
  readonly services: Services
  /** Tells the gateway's operator what a client is not told. */
  readonly tell: (message: string, details: Readonly<Record<string, unknown>>) => void
  /** Whether what comes over plain HTTP comes from a proxy to which clients speak TLS. */
  readonly isBehindTls?: boolean | undefined
  /** Who may sign requests for AWS_IAM routes. */
  readonly identities: Identities
  /** 24 random hexadecimal digits. */
  readonly newTraceId: () => string
  /** Makes calls go wrong; undefined where none are to. */
  readonly drawFault?: DrawFault | undefined
  /** What rules go by; see `Clock`. */
  readonly clock: Clock
  /** Whether plans take notes for records of what they serve. Without it nothing of that is compiled. */
  readonly isRecorded?: boolean | undefined
}
