import type {
  EndpointDisplayContent,
  ProductRestEndpointPage,
  ProductRestEndpointPageSummary,
} from '@gatehouse/contract'
import type { ProductRestEndpointPageRecord } from '../../call/call.ts'
import type { Scope } from '../../call/scope.ts'

/** An endpoint page as it is answered. management §2.18 */
export function present(
  { sent, ...page }: ProductRestEndpointPageRecord,
  scope: Scope,
): ProductRestEndpointPage {
  return { ...page, displayContent: toContent({ sent, ...page }, scope) }
}

/** An endpoint page as lists have it. */
export function summarize(page: ProductRestEndpointPageRecord, scope: Scope): ProductRestEndpointPageSummary {
  const { sent, ...rest } = page
  const { endpoint, operationName } = toContent(page, scope)
  return { ...rest, endpoint, ...(operationName === undefined ? {} : { operationName }) }
}

/** What the page shows: what it overrides, else what the REST API says, of which only its address is known. management §2.18 */
function toContent(
  { sent, restEndpointIdentifier }: ProductRestEndpointPageRecord,
  { region }: Scope,
): EndpointDisplayContent {
  const { restApiId = '', stage = '' } = restEndpointIdentifier.identifierParts ?? {}
  const endpoint = `https://${restApiId}.execute-api.${region}.amazonaws.com/${stage}`
  return { endpoint, ...sent.overrides }
}
