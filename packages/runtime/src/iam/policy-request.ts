import { valuesOf } from '../exchange/raw-headers.ts'

/** The caller, as policies see it: an identity of the gateway is one. */
export interface Principal {
  /** 12 digits. */
  readonly account: string
  readonly arn: string
  readonly userId: string
  readonly organizationId?: string | undefined
}

/** What a policy is asked: whether something may be done, and what it may make that depend on. */
export interface PolicyRequest {
  /** `execute-api:Invoke`. */
  readonly action: string
  /** An ARN. */
  readonly resource: string
  /** The region that is called. */
  readonly region: string
  readonly now: Date
  readonly sourceIp: string
  /** Names and values in turn, as sent. */
  readonly headers: readonly string[]
  /** Whether the client came over TLS. */
  readonly isSecure: boolean
  /** Who signed; undefined where no signature was needed. */
  readonly identity?: Principal | undefined
}

type ReadKey = (request: PolicyRequest) => string | undefined

/**
 * The condition keys that the gateway knows, in lower case. What is not here is unknown, and decides nothing in anybody's favour.
 * Source: the IAM user guide, "AWS global condition context keys".
 */
const KEYS: ReadonlyMap<string, ReadKey> = new Map<string, ReadKey>([
  ['aws:currenttime', ({ now }) => `${now.toISOString().slice(0, 19)}Z`],
  ['aws:epochtime', ({ now }) => String(Math.floor(now.getTime() / 1000))],
  ['aws:sourceip', ({ sourceIp }) => sourceIp],
  ['aws:useragent', ({ headers }) => valuesOf(headers, 'user-agent')[0]],
  ['aws:referer', ({ headers }) => valuesOf(headers, 'referer')[0]],
  ['aws:securetransport', ({ isSecure }) => String(isSecure)],
  ['aws:requestedregion', ({ region }) => region],
  ['aws:principalarn', ({ identity }) => identity && principalArnOf(identity)],
  ['aws:principalaccount', ({ identity }) => identity?.account],
  ['aws:principalorgid', ({ identity }) => identity?.organizationId],
  ['aws:principaltype', ({ identity }) => identity && principalTypeOf(identity)],
  ['aws:userid', ({ identity }) => identity?.userId],
  ['aws:username', ({ identity }) => /:user\/(?:.*\/)?([^/]+)$/.exec(identity?.arn ?? '')?.[1]],
  // The gateway serves no calls that an AWS service makes for its caller.
  ['aws:viaawsservice', () => 'false'],
  ['aws:principalisawsservice', () => 'false'],
])

/** How a condition key is read from a request, in any case; undefined for one that the gateway does not know. */
export function findConditionKey(name: string): ReadKey | undefined {
  return KEYS.get(name.toLowerCase())
}

/** The role, for who assumed one. Its path is not in a session's ARN. */
function principalArnOf({ arn }: Principal): string {
  return arn.replace(/^(arn:[^:]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3')
}

function principalTypeOf({ arn }: Principal): string | undefined {
  if (/:assumed-role\//.test(arn)) return 'AssumedRole'
  if (/:federated-user\//.test(arn)) return 'FederatedUser'
  if (/:user\//.test(arn)) return 'User'
  return arn.endsWith(':root') ? 'Account' : undefined
}
