import type { DeclaredResponse, Operation } from './document.ts'

/**
 * What an operation answers with a status: what it declares for this one, else for its range (`5XX`), else for all others (`default`);
 * undefined where it declares none of them. The response has the status that is asked for.
 */
export function findResponse(
  { responses, ranges }: Pick<Operation, 'responses' | 'ranges'>,
  status: number,
): DeclaredResponse | undefined {
  const own = responses.find((it) => it.status === status)
  if (own) return own
  const range = ranges[`${Math.trunc(status / 100)}XX`] ?? ranges.default
  return range && { ...range, status }
}

/** What an operation answers a call with that succeeds. */
export function findSuccess(
  operation: Pick<Operation, 'responses' | 'ranges'>,
): DeclaredResponse | undefined {
  return operation.responses.find(({ status }) => status < 400) ?? findResponse(operation, 200)
}
