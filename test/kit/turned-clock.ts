import { createRandom } from '../../packages/faults/src/index.ts'
import type { TestApi } from '../../packages/testing/src/index.ts'

/** One thing that a sequence does, so many seconds after it began. */
export interface Step {
  readonly at: number
  readonly kind: 'throttled' | 'token' | 'cached'
}

/** Calls and the time between them, made of a seed, and the limits that they meet. Times are in seconds. */
export interface Sequence {
  readonly seed: number
  readonly rate: number
  readonly burst: number
  /** When its token begins and ends. */
  readonly nbf: number
  readonly exp: number
  readonly steps: readonly Step[]
}

/** How long what the authorizer said is kept. */
const TTL_SECONDS = 2

/** How late a real process may be with a step: nothing is asked that close to a limit. */
export const LATE_SECONDS = 0.3

const STEPS = 10

/**
 * A sequence of a seed. Steps are half a second beside whole ones, and limits of tokens are whole: what is asked at the very moment at
 * which a throttle fills or a cache ends is left out, for there the machine decides. What the answers are is not known here.
 */
export function createSequence(seed: number): Sequence {
  const random = createRandom(seed)
  const draw = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const [rate, burst] = [draw([0.4, 0.7, 1.3]), draw([1, 2])]
  const nbf = draw([0, 0, 2])
  const exp = nbf + draw([1, 2, 3])
  const steps: Step[] = []
  const bucket = { tokens: burst, at: 0.5 }
  let keptAt = Number.NEGATIVE_INFINITY
  let at = 0.5
  while (steps.length < STEPS) {
    at += draw([0, 0, 1, 1, 2])
    const kind = draw(['throttled', 'throttled', 'token', 'cached'] as const)
    if (kind === 'throttled') {
      const tokens = Math.min(burst, bucket.tokens + (at - bucket.at) * rate)
      if (Math.abs(tokens - 1) < LATE_SECONDS * rate && bucket.at !== at) continue
      Object.assign(bucket, { at, tokens: tokens >= 1 ? tokens - 1 : tokens })
    }
    if (kind === 'cached') {
      if (at - keptAt === TTL_SECONDS) continue
      if (at - keptAt > TTL_SECONDS) keptAt = at
    }
    steps.push({ at, kind })
  }
  return { seed, rate, burst, nbf, exp, steps }
}

/** The API that a sequence calls; its functions are `echo` and `door`. */
export function toApi({ seed, rate, burst }: Sequence, issuer: string): TestApi {
  const limits = { throttlingRateLimit: rate, throttlingBurstLimit: burst }
  return {
    name: `sequence-${seed}`,
    authorizers: {
      jwt: { issuer, audience: 'web' },
      door: { function: 'door', authorizerResultTtlInSeconds: TTL_SECONDS },
    },
    routes: {
      'GET /throttled': 'echo',
      'GET /token': { function: 'echo', authorizer: 'jwt' },
      'GET /cached': { function: 'echo', authorizer: 'door' },
    },
    stages: { $default: { routeSettings: { 'GET /throttled': limits } } },
  }
}

/** What `echo` and `door` do, in a process of their own and in the test's. */
export const FUNCTIONS = {
  echo: "export const handler = (event) => ({ nonce: event.requestContext.authorizer?.lambda?.nonce ?? '' })",
  door: 'export const handler = () => ({ isAuthorized: true, context: { nonce: crypto.randomUUID() } })',
}

/** Where a sequence is run: what tells a gateway what to do, and lets its time come. */
export interface Place {
  readonly url: string
  readonly token: string
  /** Resolves at a time since the beginning; how late it is, in seconds. */
  until(at: number): Promise<number>
}

/** The answers to a sequence; undefined where the machine was too late for one of its steps to say anything. */
export async function play({ steps }: Sequence, { url, token, until }: Place): Promise<string[] | undefined> {
  const answers: string[] = []
  const nonces: string[] = []
  for (const { at, kind } of steps) {
    await until(at)
    const response = await fetch(`${url}/${kind}`, { headers: { authorization: token } })
    const { nonce } = (await response.json()) as { nonce?: string }
    if ((await until(at)) > LATE_SECONDS) return undefined
    if (nonce && !nonces.includes(nonce)) nonces.push(nonce)
    answers.push(`${at} ${kind} ${response.status}${nonce ? ` said ${nonces.indexOf(nonce)}` : ''}`)
  }
  return answers
}
