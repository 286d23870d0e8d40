import { isObject, parseJsonObject } from '@gatehouse/contract/core'
import { createLastingCache } from '../../exchange/bounded-cache.ts'
import type { Upstream } from '../../exchange/exchange.ts'
import { readBody } from '../../exchange/read-body.ts'
import {
  type KeyProblem,
  type KeySets,
  SIGNING_ALGORITHMS,
  type SigningAlgorithm,
  type SigningKey,
} from '../../seams/key-sets.ts'
import type { Seams } from '../../seams/seams.ts'
import type { Clock, Timer } from '../../time/clock.ts'
import { loadJose } from './load-jose.ts'

/** http-apis §4.1 */
const TIMEOUT_MS = 1_500
const MAX_BYTES = 150_000
const KEEP_MS = 2 * 60 * 60 * 1000
/** *Assumed*: how long an unknown key identifier waits before the keys are asked for again. http-apis §4.1 */
const COOL_DOWN_MS = 30_000

/** Of how many issuers keys are kept at most: those that were asked for last. */
const MAX_ISSUERS = 200

/** What keys that are ready for use take in all, and each by itself. */
const MAX_IMPORTED_BYTES = 8 * 1024 * 1024
const KEY_BYTES = 4 * 1024

/** An RSA key as its issuer tells it. */
interface PublicKey {
  readonly kty: 'RSA'
  readonly n: string
  readonly e: string
}

interface KeySet {
  /** By algorithm and key identifier: `RS256 2026-11`. A set may have hundreds, few of which are used. */
  readonly keys: ReadonlyMap<string, PublicKey>
  readonly fetchedAt: number
  /** No other set has it. */
  readonly id: string
}

interface Entry {
  current?: KeySet
  fetching?: Promise<KeySet | KeyProblem> | undefined
}

/** Where issuers are asked instead, by their addresses without a slash at the end. */
export type IssuerStandIns = Readonly<Record<string, string>>

/** Key sets that are kept for a while. */
export interface KeptKeySets extends KeySets {
  /** All of them are fetched anew. */
  forget(): void
}

/** Failures are not kept: the next token asks again. Of any number of requests that wait for keys, one fetches them (single flight). */
export function createKeySets(upstream: Upstream, clock: Clock, standIns: IssuerStandIns = {}): KeptKeySets {
  const issuers = new Map<string, Entry>()
  const imported = createLastingCache<SigningKey>(MAX_IMPORTED_BYTES)

  function entryOf(issuer: string): Entry {
    const entry = issuers.get(issuer) ?? {}
    issuers.delete(issuer)
    issuers.set(issuer, entry)
    const [oldest] = issuers.keys()
    if (oldest !== undefined && issuers.size > MAX_ISSUERS) issuers.delete(oldest)
    return entry
  }

  async function fetchInto(entry: Entry, issuer: string): Promise<KeySet | KeyProblem> {
    entry.fetching ??= fetchKeySet({ upstream, clock }, issuer, standIns).then((fetched) => {
      entry.fetching = undefined
      if (typeof fetched !== 'string') entry.current = fetched
      else if (!entry.current && issuers.get(issuer) === entry) issuers.delete(issuer)
      return fetched
    })
    return entry.fetching
  }

  /** Undefined where the set has no such key, or one that is none. */
  async function findKey({ keys, id }: KeySet, kid: string, algorithm: SigningAlgorithm) {
    const name = `${algorithm} ${kid}`
    const key = keys.get(name)
    if (!key) return undefined
    const known = imported.find(`${id} ${name}`)
    if (known) return known
    const { importJWK } = await loadJose()
    try {
      const made = await importJWK({ ...key }, algorithm)
      imported.keep(`${id} ${name}`, made, KEY_BYTES)
      return made
    } catch {
      return undefined
    }
  }

  return {
    forget: () => issuers.clear(),
    async find(issuer, kid, algorithm) {
      const entry = entryOf(issuer)
      const { current } = entry
      const age = current ? clock.now() - current.fetchedAt : Number.POSITIVE_INFINITY
      const known = current && age < KEEP_MS ? await findKey(current, kid, algorithm) : undefined
      if (known || age < COOL_DOWN_MS) return known
      const fetched = await fetchInto(entry, issuer)
      return typeof fetched === 'string' ? fetched : findKey(fetched, kid, algorithm)
    },
  }
}

type JsonObject = Readonly<Record<string, unknown>>

type Asking = Pick<Seams, 'upstream' | 'clock'>

async function fetchKeySet(
  asking: Asking,
  issuer: string,
  standIns: IssuerStandIns,
): Promise<KeySet | KeyProblem> {
  const base = issuer.replace(/\/$/, '')
  if (Object.hasOwn(standIns, base)) return fetchStandIn(asking, standIns[base] as string)
  const discovery = await fetchJson(asking, `${base}/.well-known/openid-configuration`)
  const { issuer: named, jwks_uri: address } = discovery ?? {}
  if (typeof address !== 'string' || named !== issuer) return 'OIDC discovery endpoint communication error'
  // What was promised over TLS is not fetched without it.
  if (issuer.startsWith('https:') && !address.startsWith('https:')) return 'JWKS communication error'
  return fetchKeys(asking, address)
}

/** What stands for an issuer has a name of its own, and no TLS maybe: an operator named it. */
async function fetchStandIn(asking: Asking, url: string): Promise<KeySet | KeyProblem> {
  const discovery = await fetchJson(asking, `${url.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const { jwks_uri: address } = discovery ?? {}
  if (typeof address !== 'string') return 'OIDC discovery endpoint communication error'
  return fetchKeys(asking, address)
}

async function fetchKeys(asking: Asking, address: string): Promise<KeySet | KeyProblem> {
  const { keys } = (await fetchJson(asking, address)) ?? {}
  if (!Array.isArray(keys)) return 'JWKS communication error'
  return {
    keys: new Map(keys.flatMap(toEntries)),
    fetchedAt: asking.clock.now(),
    id: crypto.randomUUID(),
  }
}

/** RSA keys for signatures are the ones that the service takes; others in the set are passed over. */
function toEntries(value: unknown): (readonly [string, PublicKey])[] {
  if (!isObject(value)) return []
  const { kty, use, kid, n, e, alg } = value
  if (typeof kid !== 'string' || kty !== 'RSA' || (use !== undefined && use !== 'sig')) return []
  if (typeof n !== 'string' || typeof e !== 'string') return []
  const algorithms = SIGNING_ALGORITHMS.filter((it) => alg === undefined || alg === it)
  return algorithms.map((it) => [`${it} ${kid}`, { kty, n, e }])
}

/** Redirects are not followed, against SSRF: an issuer does not choose what else the gateway reads. Undefined for whatever goes wrong. */
async function fetchJson({ upstream, clock }: Asking, address: string): Promise<JsonObject | undefined> {
  if (!URL.canParse(address)) return undefined
  const { origin, pathname, search } = new URL(address)
  let timer: Timer | undefined
  try {
    const answer = await upstream.send(
      {
        origin,
        method: 'GET',
        target: pathname + search,
        headers: ['accept', 'application/json'],
        body: null,
        timeoutMs: TIMEOUT_MS,
      },
      (listener) => {
        timer = clock.after(TIMEOUT_MS, listener)
      },
    )
    if ('failure' in answer) return undefined
    const bytes = await readBody(answer.body, MAX_BYTES)
    if (answer.status !== 200 || !bytes) return undefined
    return parseJsonObject(Buffer.from(bytes).toString())
  } catch {
    return undefined
  } finally {
    timer?.stop()
  }
}
