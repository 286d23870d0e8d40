import type { Answer } from '../../exchange/exchange.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, formatFault } from '../facts/fault.ts'
import type { ServeContext } from './serve-context.ts'

/** What came of a request, and what is known of it by then. */
export interface Result {
  readonly answer: Answer
  readonly facts: Facts
  /** CORS made the answer itself: there is nothing to add. */
  readonly isPreflight?: boolean
}

/** The result of a request that ends with a fault. */
export function refuse(fault: Fault, facts: Facts): Result {
  return { answer: formatFault(fault, facts.exchange.requestId), facts: { ...facts, fault } }
}

/** The result of a request that failed unforeseen: the client gets 500, the gateway's operator the reason. http-apis §10 */
export function fail({ seams }: ServeContext, error: unknown, facts: Facts): Result {
  seams.tell('a request failed', {
    err: error,
    requestId: facts.exchange.requestId,
    routeKey: facts.routeKey,
  })
  return refuse({ fault: 'internal', integrationError: 'the gateway failed' }, facts)
}

/** The answer as it goes out: with its CORS headers, and a call back that reports it once it is sent. */
export function conclude(context: ServeContext, { answer, facts, isPreflight }: Result): Answer {
  const { cors, report, originOf } = context
  const { status, headers, body } = cors && !isPreflight ? cors.decorate(answer, facts.exchange) : answer
  return {
    status,
    headers,
    body,
    about: originOf(facts.routeKey),
    onSent: (bytes) => report(facts, { status, bytes }),
    instead: (error) => conclude(context, fail(context, error, facts)),
  }
}
