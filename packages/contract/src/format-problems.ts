import type { RequestProblem } from './request-problem.ts'

/**
 * The message of a request that breaks the contract: all broken rules, each with its member, in the form that AWS front ends
 * use. *Assumed* for this service. management §8.1
 */
export function formatRequestProblems(problems: readonly RequestProblem[]): string {
  const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected: `
  return count + problems.map(formatProblem).join('; ')
}

function formatProblem({ member, constraint, value }: RequestProblem): string {
  const sent = value === undefined ? 'Value' : `Value '${formatValue(value)}'`
  return `${sent} at '${shorten(member, 300)}' failed to satisfy constraint: Member must ${constraint}`
}

function formatValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return shorten(text, 100)
}

function shorten(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}…` : text
}
