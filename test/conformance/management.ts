import { absences } from './management/absences.ts'
import { apis } from './management/apis.ts'
import { authorizers } from './management/authorizers.ts'
import { deployments } from './management/deployments.ts'
import { domainNames } from './management/domain-names.ts'
import { exports } from './management/export-api.ts'
import { expressions, modelSchemas } from './management/expressions.ts'
import { formats } from './management/formats.ts'
import { imports } from './management/import-api.ts'
import { importedSecurity } from './management/import-security.ts'
import { integrations } from './management/integrations.ts'
import { lifeCycles } from './management/life-cycles.ts'
import { mappings } from './management/mappings.ts'
import { members } from './management/members.ts'
import { pagination } from './management/pagination.ts'
import { protocol } from './management/protocol.ts'
import { quotas } from './management/quotas.ts'
import { reimports } from './management/reimport-api.ts'
import { routes, webSocketRoutes } from './management/routes.ts'
import { routingRuleConditions } from './management/routing-rule-conditions.ts'
import { routingRules } from './management/routing-rules.ts'
import type { Row } from './management/row.ts'
import { stages } from './management/stages.ts'
import { models, tags, vpcLinks } from './management/surroundings.ts'
import { unreadable } from './management/unreadable-documents.ts'

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
