/** The code of what the driver threw, such as `SQLITE_BUSY`; undefined where it has none. */
export function errorCodeOf(thrown: unknown): string | undefined {
  const hasCode = typeof thrown === 'object' && thrown !== null && 'code' in thrown
  return hasCode && typeof thrown.code === 'string' ? thrown.code : undefined
}
