/** Headers by name as names and values in turn. */
export function toRawHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat()
}
