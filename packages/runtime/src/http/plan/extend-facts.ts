import type { Admission } from '../authorizers/authorize.ts'
import type { Facts, IntegrationOutcome } from '../facts/facts.ts'

/** What is known of a request once its authorizer let it in. */
export function withAdmission(facts: Facts, { caller, body, headers }: Admission): Facts {
  if (!body && !headers) return { ...facts, caller }
  const { exchange } = facts
  return {
    ...facts,
    caller,
    exchange: { ...exchange, body: body ?? exchange.body, headers: headers ?? exchange.headers },
  }
}

type Every<T> = { [Member in keyof Required<T>]: T[Member] }

/** What is known of a request once its route is. Member by member: a spread costs more than matching the route. */
export function withRoute(
  { exchange, configuration, receivedAt, caller, fault, outcome, integration }: Facts,
  { path, parameters, routeKey }: Pick<Facts, 'path' | 'parameters' | 'routeKey'>,
): Facts {
  const whole: Every<Facts> = {
    exchange,
    configuration,
    receivedAt,
    path,
    routeKey,
    parameters,
    caller,
    fault,
    outcome,
    integration,
  }
  return whole
}

/** What is known of a request once its backend answered. */
export function withIntegration(facts: Facts, integration: IntegrationOutcome): Facts {
  const whole: Every<Facts> = {
    exchange: facts.exchange,
    configuration: facts.configuration,
    receivedAt: facts.receivedAt,
    path: facts.path,
    routeKey: facts.routeKey,
    parameters: facts.parameters,
    caller: facts.caller,
    fault: facts.fault,
    outcome: facts.outcome,
    integration,
  }
  return whole
}
