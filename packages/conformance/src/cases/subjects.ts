import { absences } from './absences.ts'
import { apis } from './apis.ts'
import { authorizers } from './authorizers.ts'
import { deployments } from './deployments.ts'
import { domainNames } from './domain-names.ts'
import { exports } from './export-api.ts'
import { expressions, modelSchemas } from './expressions.ts'
import { formats } from './formats.ts'
import { importedApis } from './import-api.ts'
import { importedIntegrations } from './import-integrations.ts'
import { importedRoutes } from './import-routes.ts'
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
import { serviceParameters } from './service-parameters.ts'
import { stages } from './stages.ts'
import type { Subject } from './subject.ts'
import { unreadable } from './unreadable-documents.ts'

/** How the management API answers, by subject: a line for each statement of docs/service, and where it stands there. */
export const subjects: readonly Subject[] = [
  subject('absences', 'management §1.3', absences),
  subject('life cycles', 'management §5', lifeCycles),
  subject('protocol', 'management §1', protocol),
  subject('pagination', 'management §1.4', pagination),
  subject('apis', 'management §2.1', apis),
  subject('routes', 'management §2.5', routes),
  subject('WebSocket routes', 'management §2.6', webSocketRoutes),
  subject('integrations', 'management §2.3', integrations),
  subject('mappings', 'management §4.4', [...mappings, ...serviceParameters]),
  subject('members', 'management §2', members),
  subject('formats', 'management §4', formats),
  subject('authorizers', 'management §2.7', authorizers),
  subject('models', 'management §2.8', models),
  subject('model schemas', 'management §2.8', modelSchemas),
  subject('expressions', 'management §4.1', expressions),
  subject('quotas', 'management §4.7', quotas),
  subject('stages', 'management §2.10', stages),
  subject('deployments', 'management §2.9', deployments),
  subject('domain names and mappings', 'management §2.11', domainNames),
  subject('portals', 'management §2.18', portals),
  subject('portal products', 'management §2.18', portalProducts),
  subject('product pages', 'management §2.18', productPages),
  subject('product REST endpoint pages', 'management §2.18', endpointPages),
  subject('routing rules', 'management §2.17', routingRules),
  subject('conditions of routing rules', 'management §2.17', routingRuleConditions),
  subject('import of documents', 'management §3.1', [
    ...importedApis,
    ...importedRoutes,
    ...importedIntegrations,
  ]),
  subject('imported security', 'management §3.1', importedSecurity),
  subject('documents that are refused', 'management §3.2', unreadable),
  subject('reimport of documents', 'management §3.2', reimports),
  subject('export of documents', 'management §3.3', exports),
  subject('VPC links', 'management §2.12', vpcLinks),
  subject('tags', 'management §2.13', tags),
]

function subject(name: string, section: string, rows: readonly Row[]): Subject {
  return { name, section, rows }
}
