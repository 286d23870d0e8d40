import type { AccessLogSettings, Route, RouteSettings, Stage } from '@gatehouse/contract'
import { type Reader, shapeOfRouteKey } from '@gatehouse/store'
import type { ApiRecord } from '../../call/call.ts'
import { findOne } from '../../call/page.ts'
import { badRequest, notFound } from '../../call/service-error.ts'

const STAGE_NAME = /^[\w-]+$/
const VARIABLE_NAME = /^[A-Za-z0-9_]+$/
const VARIABLE_VALUE = /^[A-Za-z0-9\-._~:/?#&=,]*$/
const LOG_GROUP_ARN = /^arn:[\w-]+:logs:[a-z0-9-]+:\d{12}:log-group:[\w/.-]+(:\*)?$/
const ROUTE_KEYS_OF_EVERY_API = ['$default', '$connect', '$disconnect']

/** Refuses what a stage of its API's protocol cannot be, in the service's words. management §2.10 */
export function checkStage(api: ApiRecord, stage: Stage): void {
  checkName(api, stage.stageName)
  checkLogging(api, stage)
  checkVariables(stage.stageVariables)
  if (stage.accessLogSettings) checkAccessLog(stage.accessLogSettings)
}

function checkName({ protocolType }: ApiRecord, stageName: string): void {
  if (STAGE_NAME.test(stageName) || (stageName === '$default' && protocolType === 'HTTP')) return
  throw badRequest('Stage name only allows a-zA-Z0-9_')
}

function checkLogging({ protocolType }: ApiRecord, { defaultRouteSettings, routeSettings }: Stage): void {
  if (protocolType !== 'HTTP') return
  const all: RouteSettings[] = [defaultRouteSettings, ...Object.values(routeSettings)]
  const logs = all.some(
    ({ loggingLevel, dataTraceEnabled }) => (loggingLevel ?? 'OFF') !== 'OFF' || dataTraceEnabled,
  )
  if (logs) throw badRequest('Execution logs are not supported on protocolType HTTP')
}

/** Refuses settings for a route that does not exist. `routes` is their collection. Those that a deleted route left behind have no effect. */
export async function checkRouteSettingKeys(
  tx: Reader,
  routes: string,
  settings: Stage['routeSettings'],
): Promise<void> {
  for (const routeKey of Object.keys(settings)) {
    if (ROUTE_KEYS_OF_EVERY_API.includes(routeKey)) continue
    const found = await findOne<Route>(tx, routes, { index: 'shape', key: shapeOfRouteKey(routeKey) })
    if (found?.value.routeKey !== routeKey) throw unknownRouteSetting(routeKey)
  }
}

/** *Assumed*: the texts, which are the REST service's. management §8.1 */
function checkVariables(variables: Stage['stageVariables']): void {
  for (const [name, value] of Object.entries(variables)) {
    if (!VARIABLE_NAME.test(name)) {
      throw badRequest(
        `Invalid stage variable name: ${name}.  Please use alphanumeric characters and underscores.`,
      )
    }
    if (VARIABLE_VALUE.test(value)) continue
    throw badRequest(
      `Invalid stage variable value: ${value}.  Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.`,
    )
  }
}

function checkAccessLog({ destinationArn, format }: AccessLogSettings): void {
  if (!destinationArn || !format)
    throw badRequest('Access Log value missing. Expected destinationArn and format.')
  if (!LOG_GROUP_ARN.test(destinationArn)) {
    const resource = destinationArn.split(':').slice(5).join(':')
    throw badRequest(
      `Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': '${resource}'`,
    )
  }
  if (format.includes('$context.requestId') || format.includes('$context.extendedRequestId')) return
  throw badRequest(
    `The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : '${format}'`,
  )
}

export function unknownRouteSetting(key: string) {
  return notFound(`Unable to find Route by key ${key} within the provided RouteSettings`)
}
