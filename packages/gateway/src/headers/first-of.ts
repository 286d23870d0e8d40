import type { RawHeaders } from '@gatehouse/runtime'

/** The first value of a header by its lower-case name; undefined when it is not there. */
export function firstOf(headers: RawHeaders, name: string): string | undefined {
  for (let index = 0; index < headers.length; index += 2) {
    const key = headers[index] as string
    // Lengths differ nearly always, and cost nothing to compare.
    if (key.length === name.length && key.toLowerCase() === name) return headers[index + 1]
  }
  return undefined
}
