import type { DeclaredResponse, Operation } from './document.ts'

type Declared = Pick<Operation, 'responses' | 'ranges'>

/**
 * What an operation answers with a status: what it declares for this one, else for its range (`5XX`), else for failures of servers that
 * are not declared (`default`); undefined where it declares none of them. The response has the status that is asked for.
 */
export function findResponse({ responses, ranges }: Declared, status: number): DeclaredResponse | undefined {
  const own = responses.find((it) => it.status === status)
  if (own) return own
  const range = ranges[`${Math.trunc(status / 100)}XX`] ?? (status >= 500 ? ranges.default : undefined)
  return range && { ...range, status }
}

/** What an operation answers a call with that succeeds. */
export function findSuccess(operation: Declared): DeclaredResponse | undefined {
  const success = operation.responses.find(({ status }) => status < 400)
  if (success) return success
  const range = operation.ranges['2XX'] ?? operation.ranges.default
  return range && { ...range, status: 200 }
}
