import { findTooLong, type OperationName, type RequestParts, validateRequest } from '@gatehouse/contract'
import { formatProblems, isLeftToRules, type ProblemPlace } from './format-problems.ts'
import { badRequest } from './service-error.ts'

/** Refuses a request that breaks the contract, in the service's words, save for what the resources' rules refuse in better ones. */
export function checkRequest(name: OperationName, parts: RequestParts, place: ProblemPlace): void {
  const broken = validateRequest(name, parts).filter((problem) => !isLeftToRules(problem))
  const problems = broken.length > 0 ? broken : findTooLong(parts)
  if (problems.length > 0) throw badRequest(formatProblems(name, problems, place))
}
