import { parseSelectionExpression, type UpdateApiInput } from '@gatehouse/contract'
import type { ApiRecord } from '../../call/call.ts'
import type { CreateApiInput } from '../../call/inputs.ts'
import { badRequest } from '../../call/service-error.ts'
import { checkOrigins } from './cors.ts'

export const API_KEY_SELECTION_EXPRESSION = '$request.header.x-api-key'
export const HTTP_ROUTE_SELECTION_EXPRESSION = '$request.method $request.path'

const API_KEY_SELECTIONS = [API_KEY_SELECTION_EXPRESSION, '$context.authorizer.usageIdentifierKey']
const HTTP_ROUTE_SELECTIONS = [HTTP_ROUTE_SELECTION_EXPRESSION, '${request.method} ${request.path}']

/** Refuses what an API of its protocol cannot be, in the service's words. management §2.1, §2.2 */
export function checkApi(api: ApiRecord, sent: Partial<CreateApiInput> | UpdateApiInput): void {
  if (!API_KEY_SELECTIONS.includes(api.apiKeySelectionExpression.replace(/^\$\{(.*)\}$/, '$$$1')))
    throw badRequest(badKeySelection(api.apiKeySelectionExpression))
  if (api.protocolType === 'WEBSOCKET') return checkWebSocketApi(api, sent)
  if (!HTTP_ROUTE_SELECTIONS.includes(api.routeSelectionExpression)) {
    throw badRequest('Route selection expression is currently limited to "${request.method} ${request.path}"')
  }
  const { allowCredentials, allowOrigins } = api.corsConfiguration ?? {}
  checkOrigins(allowOrigins)
  if (allowCredentials && allowOrigins?.includes('*')) {
    throw badRequest("allow-credentials is not supported if 'allow-origin' is *")
  }
}

function checkWebSocketApi(api: ApiRecord, sent: Partial<CreateApiInput> | UpdateApiInput): void {
  if (!parseSelectionExpression(api.routeSelectionExpression)?.length)
    throw badRequest('Invalid routeSelectionExpression')
  if (api.corsConfiguration ?? sent.corsConfiguration)
    throw badRequest('Cors is not supported for WEBSOCKET protocolType')
  for (const member of ['target', 'routeKey', 'credentialsArn'] as const) {
    if (sent[member] !== undefined) throw badRequest(notForWebSocket(member))
  }
}

/** *Assumed*: the text. The members are documented for HTTP APIs only. management §2.1 */
function notForWebSocket(member: string): string {
  return `${member} is not supported for WEBSOCKET protocolType`
}

/** *Assumed*: the text. There are two places for an API key. management §4.1, §8.1 */
function badKeySelection(expression: string): string {
  return `Invalid apiKeySelectionExpression: ${expression}. It must be one of [${API_KEY_SELECTIONS.join(', ')}]`
}
