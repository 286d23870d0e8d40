import { forEachHeader, type RawHeaders } from '../../exchange/raw-headers.ts'

/** Names with their values, in order. */
export type MultiMap = Readonly<Record<string, readonly string[]>>

/** Headers by their names as sent; the first spelling of a name stands for all of them. */
export function groupHeaders(headers: RawHeaders): MultiMap {
  const groups = new Map<string, { name: string; values: string[] }>()
  forEachHeader(headers, (name, value) => {
    const group = groups.get(name.toLowerCase()) ?? { name, values: [] }
    group.values.push(value)
    groups.set(name.toLowerCase(), group)
  })
  return fromEntries([...groups.values()].map(({ name, values }) => [name, values]))
}

/** The query parameters, decoded. */
export function groupQuery(query: string): MultiMap {
  const groups = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(query)) {
    const values = groups.get(name)
    if (values) values.push(value)
    else groups.set(name, [value])
  }
  return fromEntries([...groups])
}

/** The last value of each name. */
export function flatten(map: MultiMap): Readonly<Record<string, string>> {
  return fromEntries(Object.entries(map).map(([name, values]) => [name, values.at(-1) ?? '']))
}

/** Without a prototype in the way: a client may call a header `__proto__`. */
function fromEntries<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries)
}
