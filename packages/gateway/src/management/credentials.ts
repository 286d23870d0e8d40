import { readFileSync, statSync } from 'node:fs'
import { errorOf } from '@gatehouse/command-line'
import { isObject } from '@gatehouse/contract/core'
import {
  type ApiKey,
  compilePolicy,
  type Identities,
  type Identity,
  joinPolicies,
  type Policy,
} from '@gatehouse/runtime'
import { StartFailure } from '../failures/start-failure.ts'
import { createLog } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { readApiKeys } from './api-keys.ts'

/** A file of credentials that cannot be used. The message is one line for a person, and names the place. */
class CredentialsError extends StartFailure {}

/** The identities of a file of credentials, and the way to read it anew. */
export interface CredentialsFile extends Identities {
  /** Reads the file again. Throws `CredentialsError`, and goes on with what it had, when it cannot be used. */
  reload(): void
}

/**
 * Reads a file of credentials: `{"credentials": [{"accessKeyId", "secretAccessKey", "sessionToken"?, "expiration"?,
 * "account"?, "arn"?, "userId"?, "organizationId"?, "policies"?}], "apiKeys": [...]}`, the last as `readApiKeys`
 * reads them. Who has no policies may do nothing. `account` is that of entries that name none. Throws `CredentialsError`.
 */
export function openCredentials(file: string, account: string): CredentialsFile {
  let { identities, apiKeys } = readCredentials(file, account)
  return {
    get isEmpty() {
      return identities.size === 0
    },
    find: (accessKeyId) => identities.get(accessKeyId),
    findApiKey: (value) => apiKeys.get(value),
    reload() {
      const read = readCredentials(file, account)
      identities = read.identities
      apiKeys = read.apiKeys
    },
  }
}

interface Credentials {
  readonly identities: ReadonlyMap<string, Identity>
  readonly apiKeys: ReadonlyMap<string, ApiKey>
}

function readCredentials(file: string, account: string): Credentials {
  const refuse = (problem: string): never => {
    throw new CredentialsError(`credentials in ${file}: ${problem}`)
  }
  const { credentials, apiKeys = [] } = parse(file, refuse)
  if (!Array.isArray(apiKeys)) return refuse('"apiKeys" must be a list')
  return { identities: toIdentities(credentials, account, refuse), apiKeys: readApiKeys(apiKeys, refuse) }
}

function toIdentities(credentials: unknown, account: string, refuse: Refuse): ReadonlyMap<string, Identity> {
  if (!Array.isArray(credentials)) return refuse('"credentials" must be a list')
  const identities = new Map<string, Identity>()
  for (const [index, entry] of credentials.entries()) {
    const identity = toIdentity(entry, account, (problem) => refuse(`credentials[${index}]: ${problem}`))
    if (identities.has(identity.accessKeyId))
      refuse(`credentials[${index}]: ${identity.accessKeyId} is listed twice`)
    identities.set(identity.accessKeyId, identity)
  }
  return identities
}

type Refuse = (problem: string) => never
type Entry = Readonly<Record<string, unknown>>

function parse(file: string, refuse: Refuse): Entry {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isObject(content) ? content : refuse('must be an object with a list "credentials"')
  } catch (error) {
    if (error instanceof CredentialsError) throw error
    return refuse(errorOf(error).message)
  }
}

const MEMBERS = {
  accessKeyId: /^[A-Za-z0-9_]{3,128}$/,
  secretAccessKey: /^.+$/,
  sessionToken: /^.+$/,
  expiration: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  account: /^\d{12}$/,
  arn: /^arn:[^:]+:(iam|sts)::\d{12}:.+$/,
  userId: /^.+$/,
  organizationId: /^o-[a-z0-9]+$/,
}

function toIdentity(entry: unknown, ownAccount: string, refuse: Refuse): Identity {
  if (!isObject(entry)) return refuse('must be an object')
  const { policies = [], ...texts } = entry
  checkMembers(texts, refuse)
  const { accessKeyId, secretAccessKey, account = ownAccount, expiration, ...rest } = texts as Texts
  if (!accessKeyId || !secretAccessKey) return refuse('needs accessKeyId and secretAccessKey')
  return {
    arn: `arn:aws:iam::${account}:user/${accessKeyId}`,
    userId: accessKeyId,
    ...rest,
    accessKeyId,
    secretAccessKey,
    account,
    expiresAt: expiration === undefined ? undefined : new Date(expiration),
    policy: toPolicy(policies, refuse),
  }
}

type Texts = Partial<Record<keyof typeof MEMBERS, string>>

function checkMembers(texts: Entry, refuse: Refuse): void {
  for (const [name, value] of Object.entries(texts)) {
    if (!Object.hasOwn(MEMBERS, name))
      refuse(`${name} is not known; there are ${Object.keys(MEMBERS).join(', ')} and policies`)
    if (typeof value !== 'string' || !MEMBERS[name as keyof typeof MEMBERS].test(value))
      return refuse(`${name} must be a text of the form ${MEMBERS[name as keyof typeof MEMBERS].source}`)
    // It would never be over.
    if (name === 'expiration' && Number.isNaN(Date.parse(value))) refuse(`expiration ${value} is no time`)
  }
}

function toPolicy(policies: unknown, refuse: Refuse): Policy {
  if (!Array.isArray(policies)) return refuse('policies must be a list')
  const compiled = policies.map(compilePolicy)
  for (const [index, policy] of compiled.entries()) {
    if ('problem' in policy) refuse(`policies[${index}]: ${policy.problem}`)
  }
  return joinPolicies(compiled as Policy[])
}

/** Logs a warning where other users of this machine may read the file of credentials. Windows has no such permission bits. */
export function remarkOnCredentials({
  credentials: file,
  logLevel,
}: Pick<GatewayOptions, 'credentials' | 'logLevel'>): void {
  const { mode = 0 } = (file !== undefined && statSync(file, { throwIfNoEntry: false })) || {}
  if (process.platform === 'win32' || (mode & 0o044) === 0) return
  createLog(logLevel).warn({ file }, 'others can read the credentials: chmod 600 keeps them to yourself')
}
