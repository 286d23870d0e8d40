import type { HandlerTable } from '../call/call.ts'
import { definitions } from '../openapi/handlers.ts'
import { apiMappings } from '../resources/api-mappings/handlers.ts'
import { apis } from '../resources/apis/handlers.ts'
import { authorizers } from '../resources/authorizers/handlers.ts'
import { deployments } from '../resources/deployments/handlers.ts'
import { domainNames } from '../resources/domain-names/handlers.ts'
import { integrationResponses } from '../resources/integration-responses/handlers.ts'
import { integrations } from '../resources/integrations/handlers.ts'
import { models } from '../resources/models/handlers.ts'
import { portalProducts } from '../resources/portal-products/handlers.ts'
import { portals } from '../resources/portals/handlers.ts'
import { productPages } from '../resources/product-pages/handlers.ts'
import { productRestEndpointPages } from '../resources/product-rest-endpoint-pages/handlers.ts'
import { routeResponses } from '../resources/route-responses/handlers.ts'
import { routes } from '../resources/routes/handlers.ts'
import { routingRules } from '../resources/routing-rules/handlers.ts'
import { stages } from '../resources/stages/handlers.ts'
import { tags } from '../resources/tags/handlers.ts'
import { vpcLinks } from '../resources/vpc-links/handlers.ts'

/** What carries out each operation. An operation that the contract gains does not compile until it stands here. */
export const handlers = {
  ...apis,
  ...apiMappings,
  ...authorizers,
  ...definitions,
  ...deployments,
  ...domainNames,
  ...integrations,
  ...integrationResponses,
  ...models,
  ...portals,
  ...portalProducts,
  ...productPages,
  ...productRestEndpointPages,
  ...routes,
  ...routeResponses,
  ...routingRules,
  ...stages,
  ...tags,
  ...vpcLinks,
} satisfies HandlerTable
