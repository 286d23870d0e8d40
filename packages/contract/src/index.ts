export * from './core.ts'
export { findTooLong, findTooMany } from './find-oversized.ts'
export {
  type RequestParts,
  type RequestProblem,
  toRequestProblems,
  validateRequest,
} from './validate-request.ts'
