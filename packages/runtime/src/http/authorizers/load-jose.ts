let loading: Promise<typeof import('jose')> | undefined

/** The library that verifies tokens, loaded with the first one: many a gateway never sees any. */
export function loadJose(): Promise<typeof import('jose')> {
  loading ??= import('jose').catch((error: unknown) => {
    // Files may have been short for a moment.
    loading = undefined
    throw error
  })
  return loading
}
