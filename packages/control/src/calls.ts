/** What is to know of calls where they are passed on, and not carried out: without handlers, stores and validators. */
export { QUOTAS, type Quotas } from './call/quotas.ts'
export type { ManagementRequest } from './call/read-request.ts'
export { type Scope, scopeOf } from './call/scope.ts'
export { encodeAnswer, type ManagementAnswer, type ManagementDialect } from './management/encode-answer.ts'
export type { Management, ManagementResponse } from './management/management.ts'
export { isReservedName } from './resources/domain-names/reserved-names.ts'
