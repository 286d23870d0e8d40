import { errorOf } from '@gatehouse/command-line'
import { AwsCallError, type AwsClient } from '../../aws/call-aws.ts'
import { readTag } from '../../aws/query-answer.ts'

/** Credentials of roles, renewed before they expire. */
export interface AssumedRoles {
  /** Takes these roles, those that it does not have yet. Never rejects: a role that is refused is told, and has no credentials. */
  take(roles: readonly string[]): Promise<void>
  /** Variables of a role's credentials, as Lambda gives them to functions; none of a role that was not taken. */
  variablesOf(role: string | undefined): Readonly<Record<string, string>>
  close(): void
}

/** Who is told of roles. */
export interface RoleListener {
  /** There are others for some roles now. Not called after `close`. */
  renewed(): void
  refused(role: string, problem: string): void
}

interface Taken {
  readonly variables: Readonly<Record<string, string>>
  /** In ms since 1970. */
  readonly expiresAt: number
}

/** How long before their end credentials are renewed, in ms: at most, and never before half of their time. */
const RENEW_MS = 300_000

/** How soon a renewal that failed, or that gave credentials which are over by this machine's clock, is tried again, in ms. */
const RETRY_MS = 10_000

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Takes roles by the credentials of a client. Source: the STS API reference, AssumeRole. */
export function createAssumedRoles(client: AwsClient, listener: RoleListener): AssumedRoles {
  const taken = new Map<string, Taken>()
  const timers = new Map<string, NodeJS.Timeout>()
  const told = new Set<string>()
  let isClosed = false

  async function assume(role: string): Promise<boolean> {
    try {
      const one = await assumeRole(client, role)
      taken.set(role, one)
      schedule(role, untilRenewal(one.expiresAt - Date.now()))
      return true
    } catch (error) {
      if (taken.has(role)) schedule(role, RETRY_MS)
      if (!told.has(role)) listener.refused(role, errorOf(error).message)
      told.add(role)
      return false
    }
  }

  function schedule(role: string, ms: number): void {
    if (isClosed) return
    const renew = () => void assume(role).then((isNew) => isNew && !isClosed && listener.renewed())
    timers.set(role, setTimeout(renew, Math.min(ms, LONGEST_TIMER_MS)).unref())
  }

  return {
    async take(roles) {
      const wanted = [...new Set(roles)].filter((role) => !taken.has(role))
      await Promise.all(wanted.map(assume))
    },
    variablesOf: (role) => (role === undefined ? undefined : taken.get(role)?.variables) ?? {},
    close() {
      isClosed = true
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

/** How long to wait for credentials that have so much time left, all in ms. */
function untilRenewal(leftMs: number): number {
  return leftMs > 0 ? Math.max(leftMs / 2, leftMs - RENEW_MS) : RETRY_MS
}

async function assumeRole(client: AwsClient, role: string): Promise<Taken> {
  const xml = await client.query('sts', 'AssumeRole', { RoleArn: role, RoleSessionName: 'gatehouse-dev' })
  const [accessKeyId, secretAccessKey, sessionToken, expiration] = [
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ].map((name) => readTag(xml, name))
  if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration)
    throw new AwsCallError('AssumeRole: the answer has no credentials')
  return {
    expiresAt: Date.parse(expiration),
    variables: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    },
  }
}
