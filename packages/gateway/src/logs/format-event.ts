/** How much of a chain of errors is told; a cause may name itself. */
const MAX_DEPTH = 8

/** One event as a line of JSON. `undefined` is left out, and errors are told with their causes. Never throws. */
export function formatEvent(
  level: number,
  details: Readonly<Record<string, unknown>>,
  message: string,
): string {
  const head = { level, time: new Date().toISOString() }
  const told = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, toTold(value)]))
  try {
    return JSON.stringify({ ...head, ...told, msg: message })
  } catch {
    // A circle, or a number that JSON has not: the event is told all the same.
    return JSON.stringify({ ...head, msg: message })
  }
}

function toTold(value: unknown): unknown {
  return value instanceof Error ? describeError(value, 0) : value
}

/** The stacks of its causes are part of its own; of what was attached to it, as codes are, what is plain. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const causes = causesOf(error)
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message: [error, ...causes].map((it) => it.message).join(': '),
    stack: [error, ...causes].map((it) => it.stack ?? String(it)).join('\ncaused by: '),
    ...(error instanceof AggregateError && depth < MAX_DEPTH
      ? {
          aggregateErrors: error.errors.map((it) =>
            it instanceof Error ? describeError(it, depth + 1) : it,
          ),
        }
      : {}),
    ...plainMembers(error),
  }
}

function causesOf(error: Error): Error[] {
  const causes: Error[] = []
  let { cause } = error
  while (cause instanceof Error && causes.length < MAX_DEPTH) {
    causes.push(cause)
    cause = cause.cause
  }
  return causes
}

function plainMembers(error: Error): Record<string, unknown> {
  const members = Object.entries(error).filter(
    ([name, value]) => name !== 'name' && ['string', 'number', 'boolean'].includes(typeof value),
  )
  return Object.fromEntries(members)
}
