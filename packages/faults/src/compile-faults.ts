import type { Fault, FaultRule, FaultTarget } from './fault-rule.ts'
import { createRandom, type Random } from './random.ts'

/** What chance and time are. */
export interface FaultSeams {
  /** For rules without a seed of their own. */
  readonly random: Random
  /** Milliseconds that only go forward, for throttles. */
  readonly now: () => number
}

/** Draws what goes wrong with a call, by the first rule that it falls under; undefined for a call that is let be. */
export type DrawFault = (target: FaultTarget) => Fault | undefined

const THROTTLED = 429

/** Compiles rules. The counts and the token buckets of the rules live in what is returned. */
export function compileFaults(rules: readonly FaultRule[], seams: FaultSeams): DrawFault {
  const draws = rules.map((rule) => compileRule(rule, seams))
  return (target) => {
    for (const draw of draws) {
      const fault = draw(target)
      if (fault) return fault
    }
    return undefined
  }
}

function compileRule(rule: FaultRule, seams: FaultSeams): DrawFault {
  const isFor = compileTarget(rule)
  const random = rule.seed === undefined ? seams.random : createRandom(rule.seed)
  const { every = 1, probability = 1, abort } = rule
  const statuses = [rule.status ?? []].flat()
  const isRefused = rule.throttle === undefined ? undefined : compileThrottle(rule.throttle, seams.now)
  let count = 0
  return (target) => {
    if (!isFor(target)) return undefined
    count += 1
    if (count % every !== 0) return undefined
    if (probability < 1 && random() >= probability) return undefined
    if (isRefused && !isRefused()) return undefined
    return {
      latencyMs: drawLatency(rule.latency, random),
      status: statuses.length > 1 ? drawOne(statuses, random) : (statuses[0] ?? (isRefused && THROTTLED)),
      abort: abort === true ? 'before' : abort || undefined,
    }
  }
}

/** By what a call is told from others. */
const NAMES = ['operation', 'route', 'function', 'backend'] as const

function compileTarget({ method, path, ...rule }: FaultRule): (target: FaultTarget) => boolean {
  const named = NAMES.flatMap((name) => {
    const given = rule[name]
    return given === undefined ? [] : [{ name, patterns: [given].flat().map(compilePattern) }]
  })
  const isForInner = rule.function !== undefined || rule.backend !== undefined
  const paths = path === undefined ? undefined : compilePattern(path)
  return (target) => {
    if (method !== undefined && method.toUpperCase() !== target.method) return false
    if (paths && !paths.test(target.path)) return false
    if (isInner(target) !== isForInner) return false
    return named.every(({ name, patterns }) => {
      const value = target[name]
      return value !== undefined && patterns.some((it) => it.test(value))
    })
  }
}

/** Whether it is called on behalf of a client. */
function isInner(target: FaultTarget): boolean {
  return target.function !== undefined || target.backend !== undefined
}

/** What fits a name with `*` for anything: `Get*`. */
export function compilePattern(text: string): RegExp {
  const parts = text.split(/\*+/).map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

function drawLatency(latency: FaultRule['latency'] = 0, random: Random): number {
  if (typeof latency === 'number') return latency
  return latency.min + Math.floor(random() * (latency.max - latency.min + 1))
}

function drawOne<T>(values: readonly T[], random: Random): T | undefined {
  return values[Math.floor(random() * values.length)]
}

/** A token bucket: whether a call finds it empty. */
function compileThrottle(throttle: NonNullable<FaultRule['throttle']>, now: () => number): () => boolean {
  const { rate, burst = Math.max(1, rate) } = typeof throttle === 'number' ? { rate: throttle } : throttle
  let tokens = burst
  let last = now()
  return () => {
    const time = now()
    tokens = Math.min(burst, tokens + ((time - last) / 1_000) * rate)
    last = time
    if (tokens < 1) return true
    tokens -= 1
    return false
  }
}
