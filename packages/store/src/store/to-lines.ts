/** Texts in one, a line each: all lines end. */
export function toLines(texts: readonly string[]): string {
  return texts.map((it) => `${it}\n`).join('')
}
