import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import type { AnswerOrigin } from '../../exchange/exchange.ts'

/** The origin that the answers of a stage are told with; without a route that is all there is to tell. */
export function originOfStage({ snapshot, stage }: StageConfiguration): AnswerOrigin {
  return { apiId: snapshot.api.apiId, stage: stage.stageName }
}

/** The origin that the answers of a route are told with. */
export function originOfRoute(
  ofStage: AnswerOrigin,
  { routeKey }: Pick<Route, 'routeKey'>,
  integration: Integration | undefined,
): AnswerOrigin {
  const isFunction =
    integration?.integrationType === 'AWS_PROXY' && integration.integrationSubtype === undefined
  const functionArn = isFunction ? integration.integrationUri : undefined
  return { ...ofStage, routeKey, ...(functionArn !== undefined && { functionArn }) }
}
