/**
 * What was thrown, as an error: whatever is thrown may be anything. An error of another realm, such as a `vm` context, is one too,
 * though no instance of this one's `Error`.
 */
export function errorOf(thrown: unknown): NodeJS.ErrnoException {
  return isErrorLike(thrown) ? thrown : new Error(String(thrown))
}

function isErrorLike(thrown: unknown): thrown is NodeJS.ErrnoException {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown
}
