import { formatRouteTarget, type StageConfiguration } from '@gatehouse/contract'
import type { AnswerOrigin } from '../../exchange/exchange.ts'

/** Compiles the origins that answers are told with, one for each route. Without a route key the stage's own. */
export function compileAnswerOrigins({
  snapshot,
  stage,
}: StageConfiguration): (routeKey?: string) => AnswerOrigin {
  const ofStage: AnswerOrigin = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const functionArns = new Map<string, string | undefined>(
    snapshot.integrations
      .filter((it) => it.integrationType === 'AWS_PROXY' && it.integrationSubtype === undefined)
      .map(({ integrationId, integrationUri }) => [formatRouteTarget(integrationId), integrationUri]),
  )
  const origins = new Map(
    snapshot.routes.map(({ routeKey, target = '' }): [string, AnswerOrigin] => {
      const functionArn = functionArns.get(target)
      return [routeKey, { ...ofStage, routeKey, ...(functionArn !== undefined && { functionArn }) }]
    }),
  )
  return (routeKey) => (routeKey === undefined ? ofStage : (origins.get(routeKey) ?? ofStage))
}
