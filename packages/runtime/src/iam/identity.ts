import type { Quota } from '../limits/quota.ts'
import type { Limit } from '../limits/throttle.ts'
import type { Policy } from './policy.ts'

/** Who an access key belongs to. */
export interface Identity {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Requests must carry it, where the key is a temporary one. */
  readonly sessionToken?: string | undefined
  /** When a temporary key ends. */
  readonly expiresAt?: Date | undefined
  /** 12 digits. */
  readonly account: string
  /** `arn:aws:iam::123456789012:user/x`. */
  readonly arn: string
  /** `AIDA…`; of a role `AROA…:session`. */
  readonly userId: string
  /** `o-…`, of an account in an organization. */
  readonly organizationId?: string | undefined
  readonly policy: Policy
}

/** The identities that the gateway knows. */
export interface Identities {
  /** Whether no credentials are configured: then every signature is refused. */
  readonly isEmpty: boolean
  find(accessKeyId: string): Identity | undefined
  /** An API key that is enabled, by its value. */
  findApiKey(value: string): ApiKey | undefined
}

/** What a client shows that calls a route with `apiKeyRequired`. */
export interface ApiKey {
  readonly id: string
  readonly value: string
  /** Whether a usage plan of the key has that stage. */
  covers(apiId: string, stage: string): boolean
  /** What the usage plan allows the key, on all of its stages together; undefined where it sets nothing. */
  readonly throttle?: Limit | undefined
  readonly quota?: Quota | undefined
}

/** The identities where no credentials are configured: none. */
export const NO_IDENTITIES: Identities = {
  isEmpty: true,
  find: () => undefined,
  findApiKey: () => undefined,
}
