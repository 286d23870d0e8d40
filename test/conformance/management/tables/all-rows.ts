import { absences } from './absences.ts'
import { apis } from './apis.ts'
import { authorizers } from './authorizers.ts'
import { deployments } from './deployments.ts'
import { domainNames } from './domain-names.ts'
import { exports } from './export-api.ts'
import { expressions, modelSchemas } from './expressions.ts'
import { formats } from './formats.ts'
import { imports } from './import-api.ts'
import { importedSecurity } from './import-security.ts'
import { integrations } from './integrations.ts'
import { lifeCycles } from './life-cycles.ts'
import { mappings } from './mappings.ts'
import { members } from './members.ts'
import { pagination } from './pagination.ts'
import { endpointPages, productPages } from './portal-pages.ts'
import { portalProducts } from './portal-products.ts'
import { portals } from './portals.ts'
import { protocol } from './protocol.ts'
import { quotas } from './quotas.ts'
import { reimports } from './reimport-api.ts'
import { models, tags, vpcLinks } from './related-resources.ts'
import { routes, webSocketRoutes } from './routes.ts'
import { routingRuleConditions } from './routing-rule-conditions.ts'
import { routingRules } from './routing-rules.ts'
import type { Row } from './row.ts'
import { stages } from './stages.ts'
import { unreadable } from './unreadable-documents.ts'

/** How the management API answers, by subject: one line for each fact. */
export const management: Readonly<Record<string, readonly Row[]>> = {
  absences,
  'life cycles': lifeCycles,
  protocol,
  pagination,
  apis,
  routes,
  'WebSocket routes': webSocketRoutes,
  integrations,
  mappings,
  members,
  formats,
  authorizers,
  models,
  'model schemas': modelSchemas,
  expressions,
  quotas,
  stages,
  deployments,
  'domain names and mappings': domainNames,
  portals,
  'portal products': portalProducts,
  'product pages': productPages,
  'product REST endpoint pages': endpointPages,
  'routing rules': routingRules,
  'conditions of routing rules': routingRuleConditions,
  'import of documents': imports,
  'imported security': importedSecurity,
  'documents that are refused': unreadable,
  'reimport of documents': reimports,
  'export of documents': exports,
  'VPC links': vpcLinks,
  tags,
}
