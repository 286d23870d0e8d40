import type { RequestParts } from '@gatehouse/contract'

/** An answer of a real endpoint, and what was asked for. */
export interface Recording {
  readonly request: RequestParts
  readonly status: number
  readonly contentType: string | undefined
  /** Parsed where it is JSON, else a text; undefined where there is none. */
  readonly body?: unknown
}

/** The answers of an operation by name, as a file `<operation>.json` of a folder of recordings has them. */
export interface RecordingFile {
  readonly operation: string
  readonly examples: Readonly<Record<string, Recording>>
}

/** Under which requests are the same: what is asked for, and with what. */
export function keyOf({ path, query, body }: RequestParts): string {
  return JSON.stringify([sorted(path), sorted(query), body === undefined ? null : sorted(body)])
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]))
}
