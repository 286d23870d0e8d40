import { type JsonPath, parseJsonPath } from '@gatehouse/contract/core'

/** Reads a value of a parsed body; undefined when it is not there. */
export type ReadJson = (body: unknown) => unknown

/** Compiles what follows `request.body`: `.a.b[0]`. A text that is not a path reads nothing. websocket-apis §3.2 */
export function compileJsonPath(text: string): ReadJson {
  const path: JsonPath | undefined = parseJsonPath(text)
  if (!path) return () => undefined
  return (body) => readPath(body, path)
}

/** The value that a path leads to; undefined when it is not there. */
export function readPath(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(memberOf, value)
}

function memberOf(value: unknown, step: string | number): unknown {
  if (value === null || typeof value !== 'object') return undefined
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined
}

/** A value as text: text as it is, lists and objects as the service's own language prints them. websocket-apis §3.2 */
export function formatValue(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([name, member]) => `${name}=${formatValue(member)}`)
  return `{${members.join(', ')}}`
}
