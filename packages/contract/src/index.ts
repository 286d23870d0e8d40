export * from './core.ts'
export { findTooLong, findTooMany } from './find-oversized.ts'
export type { RequestParts, RequestProblem } from './request-problem.ts'
export { toRequestProblems, validateRequest } from './validate-request.ts'
