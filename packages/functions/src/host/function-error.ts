import type { FunctionError } from '../protocol.ts'

/** Whatever a function threw, as Lambda tells it. */
export function toFunctionError(thrown: unknown): FunctionError {
  if (!(thrown instanceof Error) && !looksLikeError(thrown))
    return { errorType: typeof thrown, errorMessage: describe(thrown), trace: [] }
  const { name, message, stack } = thrown as Error
  return {
    errorType: String(name),
    errorMessage: String(message),
    trace: withoutOwnFrames(String(stack ?? `${name}: ${message}`).split('\n')),
  }
}

/** The stack as far as it is the function's own: below it is what called the function. */
function withoutOwnFrames(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => line.includes(OWN_FOLDER))
  return end === -1 ? [...lines] : lines.slice(0, end)
}

const OWN_FOLDER = new URL('.', import.meta.url).href

/** Errors of another realm, such as a `vm` context's, are not instances of this one's class. */
function looksLikeError(thrown: unknown): boolean {
  return Object.prototype.toString.call(thrown) === '[object Error]'
}

function describe(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  try {
    return JSON.stringify(thrown)
  } catch {
    return String(thrown)
  }
}
