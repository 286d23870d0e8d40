import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import type { Answer } from '../../exchange/exchange.ts'
import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import type { Authorize } from '../authorizers/authorize.ts'
import { compileAuthorize } from '../authorizers/compile.ts'
import type { PlanContext } from '../authorizers/plan-context.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, isFault, messageOf } from '../facts/fault.ts'
import { compileIntegration } from '../integrations/compile.ts'
import type { CompiledIntegration } from '../integrations/integration.ts'
import { toClientHeaders } from '../mappings/headers.ts'
import { toReadableBody } from '../mappings/mapping-value.ts'
import { compileResponseMappings } from '../mappings/response-mappings.ts'

/** A route with its configuration closed over: a request reads nothing but this. */
export interface CompiledRoute extends CompiledIntegration {
  /** Undefined where everybody may call the route. */
  readonly authorize?: Authorize | undefined
  readonly mapResponse: (answer: Answer, facts: Facts) => Promise<Answer | Fault> | Answer | Fault
}

/**
 * Compiles one route of a stage. What the route demands and this version cannot serve makes the route refuse every request
 * before anything reaches a backend: closed, never open.
 */
export function compileRoute(
  route: Route,
  configuration: StageConfiguration,
  seams: PlanContext,
): CompiledRoute | Fault {
  const { stage, snapshot } = configuration
  const integration = findIntegration(route, snapshot.integrations)
  const authorize = compileAuthorize(route, configuration, seams)
  if (isFault(authorize)) return authorize
  if (!integration) return { fault: 'internal' }
  const compiled = compileIntegration({ integration, route, configuration, seams })
  if (isFault(compiled)) return authorize ? closedBehind(authorize, compiled) : compiled
  return { ...compiled, authorize, mapResponse: compileMapResponse(integration, stage.stageVariables) }
}

/** A route that leads nowhere still asks who calls first, as one that leads somewhere. */
function closedBehind(authorize: Authorize, fault: Fault): CompiledRoute {
  return {
    authorize,
    prepare: () => fault,
    problem: () => fault.integrationError ?? messageOf(fault),
    mapResponse: (answer) => answer,
  }
}

function findIntegration({ target }: Route, integrations: readonly Integration[]): Integration | undefined {
  return integrations.find(({ integrationId }) => target === `integrations/${integrationId}`)
}

type Variables = Readonly<Record<string, string>>

const NO_BYTES = new Uint8Array(0)

function compileMapResponse(
  { responseParameters }: Integration,
  stageVariables: Variables,
): CompiledRoute['mapResponse'] {
  const byStatus = compileResponseMappings(responseParameters, stageVariables)
  const toClient = ({ status, headers, body }: Answer, { exchange }: Facts): Answer => ({
    status,
    headers: toClientHeaders(headers, exchange.requestId),
    body,
  })
  if (byStatus.size === 0) return toClient
  return (answer, facts) => {
    const mappings = byStatus.get(answer.status)
    if (!mappings) return toClient(answer, facts)
    const apply = (body: Answer['body'], bytes: Uint8Array): Answer => {
      const readings = { facts, headers: answer.headers, body: toReadableBody(bytes) }
      return { ...mappings.apply(toClient(answer, facts), readings), body }
    }
    if (!mappings.readsBody) return apply(answer.body, NO_BYTES)
    return readBody(answer.body, MAX_BODY_BYTES).then((bytes): Answer | Fault =>
      bytes ? apply(bytes, bytes) : { fault: 'internal' },
    )
  }
}
