import { findValidator } from './find-validator.ts'
import * as generated from './generated/combination-validators.ts'
import type { OperationName } from './operation-types.ts'
import type { RequestParts, RequestProblem } from './request-problem.ts'
import { toRequestProblems, validateRequest } from './validate-request.ts'

/**
 * The rules that `request` breaks, those between the members of its body included: what the body's kind needs or is refused with, and
 * what one member asks of another. Only a body whose members are good by themselves is judged by these. The gateway refuses the same
 * in the service's own texts.
 */
export function validateWholeRequest(name: OperationName, request: RequestParts): readonly RequestProblem[] {
  const problems = validateRequest(name, request)
  const validate = findValidator(generated, name)
  if (problems.length > 0 || !validate || validate(request)) return problems
  return toRequestProblems(validate.errors ?? [], request)
}

export type { RequestParts, RequestProblem }
