/** AWS credentials. Against a gateway any will do: an access key of 12 digits is the account, its secret is not checked. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of temporary credentials. */
  readonly sessionToken?: string
  /** When they end; without it they are taken to last. */
  readonly expiration?: Date
}

/** Where credentials come from: the credential providers of the AWS SDK fit. */
export type CredentialProvider = () => Promise<Credentials>

/** Credentials this close to their end are replaced; AWS SDKs use the same span. */
const RENEWAL_MS = 5 * 60_000

/**
 * A provider that keeps what `source` gives until five minutes before its `expiration`. Calls that come while it is asked
 * share one answer; a failure rejects them all and is not kept.
 */
export function cacheCredentials(
  source: Credentials | CredentialProvider,
  clock: () => Date,
): CredentialProvider {
  if (typeof source !== 'function') return async () => source
  let pending: Promise<Credentials> | undefined
  let current: Credentials | undefined
  const renew = async () => {
    try {
      current = await source()
      return current
    } finally {
      pending = undefined
    }
  }
  return async () => {
    if (current && !endsSoon(current, clock())) return current
    pending ??= renew()
    return pending
  }
}

function endsSoon({ expiration }: Credentials, now: Date): boolean {
  return expiration !== undefined && expiration.getTime() - now.getTime() <= RENEWAL_MS
}
