export type { ApiRecord } from './call.ts'
export {
  createManagement,
  type Management,
  type ManagementOptions,
  type ManagementResponse,
} from './management.ts'
export {
  createPublications,
  type Publications,
  type PublishedDomain,
  type StageAddress,
} from './publications.ts'
export { QUOTAS, type Quotas } from './quotas.ts'
export type { ManagementRequest } from './read-request.ts'
export { isReservedName } from './resources/domain-names/reserved-names.ts'
export type { Scope } from './scope.ts'
export { EXCEPTIONS, type ExceptionName, ServiceError } from './service-error.ts'
