export type { StageAddress } from '@gatehouse/contract'
export type { ApiRecord } from './call/call.ts'
export { QUOTAS, type Quotas } from './call/quotas.ts'
export type { ManagementRequest } from './call/read-request.ts'
export { type Scope, scopeOf } from './call/scope.ts'
export { ServiceError } from './call/service-error.ts'
export { encodeAnswer, type ManagementAnswer, type ManagementDialect } from './management/encode-answer.ts'
export {
  createManagement,
  type Management,
  type ManagementOptions,
  type ManagementResponse,
} from './management/management.ts'
export type { EndpointPage, PortalAddress, PortalPages, ProductPages } from './management/portal-pages.ts'
export {
  createPublications,
  type Publications,
  type PublishedDomain,
  type SnapshotAddress,
} from './management/publications.ts'
export { isReservedName } from './resources/domain-names/reserved-names.ts'
