/** What was thrown, as an error: anything may be thrown. An error of another realm, such as a `vm` context, is one too. */
export function errorOf(thrown: unknown): NodeJS.ErrnoException {
  return isErrorLike(thrown) ? thrown : new Error(String(thrown))
}

function isErrorLike(thrown: unknown): thrown is NodeJS.ErrnoException {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown
}
