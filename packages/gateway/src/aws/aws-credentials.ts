import { errorOf, UsageError } from '@gatehouse/command-line'

/** What requests to AWS are signed by. */
export interface AwsKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/** Whose credentials sign calls of AWS: those of the environment, or of a profile in the files that the AWS CLI keeps. */
export type AwsCredentialsSource = 'environment' | `profile:${string}`

/** The credentials that an operator lets calls of AWS be signed by. There are none unless an option names them. */
export interface AwsCredentials {
  /** Whether an option names any. */
  readonly areNamed: boolean
  /** Why nothing can be signed, as far as that is known without asking anybody. */
  problem(): string | undefined
  /** The keys as of now, or why they are missing. Never rejects. */
  load(): Promise<AwsKeys | { readonly problem: string }>
}

const NOT_NAMED =
  'calls of AWS are signed only where --aws-credentials says by whose credentials: environment, or profile:<name>'
const NOT_THERE =
  'calls of AWS are signed by the credentials of the environment, which has none: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'

/**
 * What `--aws-credentials` names. Credentials that merely lie in the environment sign nothing: they are often an administrator's,
 * and every caller who may create an API could use them: an integration sends requests to any address (SSRF).
 */
export function createAwsCredentials(
  source: AwsCredentialsSource | undefined,
  env: NodeJS.ProcessEnv,
): AwsCredentials {
  if (source === undefined) return nothing(NOT_NAMED, false)
  if (source === 'environment') {
    const keys = keysOf(env)
    return keys
      ? { areNamed: true, problem: () => undefined, load: async () => keys }
      : nothing(NOT_THERE, true)
  }
  return { areNamed: true, problem: () => undefined, load: createProfile(source.slice('profile:'.length)) }
}

function nothing(problem: string, areNamed: boolean): AwsCredentials {
  return { areNamed, problem: () => problem, load: async () => ({ problem }) }
}

/** The credentials of an environment; undefined where it has none. */
export function keysOf({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_SESSION_TOKEN: sessionToken,
}: NodeJS.ProcessEnv): AwsKeys | undefined {
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, sessionToken } : undefined
}

/** Reads `--aws-credentials`. Throws `UsageError`. */
export function parseAwsCredentialsSource(text: string): AwsCredentialsSource {
  return parseSource(text, 'aws-credentials')
}

/** Reads `--function-credentials`. Throws `UsageError`. */
export function parseFunctionCredentials(text: string): AwsCredentialsSource {
  return parseSource(text, 'function-credentials')
}

function parseSource(text: string, flag: string): AwsCredentialsSource {
  if (text === 'environment' || isProfileSource(text)) return text
  throw new UsageError(`--${flag} must be environment or profile:<name>, not '${text}'`)
}

function isProfileSource(text: string): text is `profile:${string}` {
  return /^profile:\S/.test(text)
}

/** How long keys that do not end are used before the files are looked at again, in ms. */
const READ_AGAIN_MS = 60_000

/** How long before their end keys are renewed, in ms. */
const RENEW_MS = 300_000

/**
 * A profile of `~/.aws/credentials` and `~/.aws/config`, or of what `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name: keys,
 * a role, single sign-on, a process, whatever it says. The library that reads them is loaded by the first call.
 */
function createProfile(profile: string): AwsCredentials['load'] {
  let known: { readonly keys: Promise<AwsKeys>; until: number } | undefined

  async function read(): Promise<AwsKeys> {
    const { fromIni } = await import('@aws-sdk/credential-provider-ini')
    const keys = await fromIni({ profile, ignoreCache: true })()
    if (known && keys.expiration) known.until = keys.expiration.getTime() - RENEW_MS
    return keys
  }

  return async () => {
    const now = Date.now()
    if (!known || now >= known.until) {
      known = { keys: Promise.resolve().then(read), until: now + READ_AGAIN_MS }
    }
    try {
      return await known.keys
    } catch (error) {
      known = undefined
      return { problem: `the AWS profile ${profile} has no credentials: ${errorOf(error).message}` }
    }
  }
}
