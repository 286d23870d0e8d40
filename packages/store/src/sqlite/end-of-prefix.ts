/** The least text after everything that begins with `prefix`, which ends in `/`. */
export function endOfPrefix(prefix: string): string {
  return `${prefix.slice(0, -1)}0`
}
