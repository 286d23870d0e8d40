/** See `locate-source.mjs`. */
export function createLocator(root: string, source: string): (path: readonly (string | number)[]) => string
