import { Refusal, type RefusalName } from './calls/refusal.ts'
import type { MockContext } from './mock-context.ts'

const MESSAGES = {
  TooManyRequestsException: 'Too Many Requests',
  LimitExceededException: 'Too Many Requests',
  InternalServerErrorException: 'Internal server error',
  ServiceUnavailableException: 'Service Unavailable',
} as const satisfies Partial<Record<RefusalName, string>>

/** A fault of the service for a share of the calls: half of them throttling, which clients should retry, half its own. */
export function drawFault({ api, errorRate, random }: MockContext): Refusal | undefined {
  if (errorRate === 0 || random() >= errorRate) return undefined
  const throttled = api === 'connections' ? 'LimitExceededException' : 'TooManyRequestsException'
  const kinds = [throttled, throttled, 'InternalServerErrorException', 'ServiceUnavailableException'] as const
  const kind = kinds[Math.floor(random() * kinds.length)] ?? throttled
  return new Refusal(kind, MESSAGES[kind])
}
