export * from './core.ts'
export {
  type RequestParts,
  type RequestProblem,
  toRequestProblems,
  validateRequest,
} from './validate-request.ts'
