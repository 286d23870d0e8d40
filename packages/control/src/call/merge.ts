/** What an update makes of members: omitted ones are kept, given ones replace; empty text removes those named in `clearable`. */
export function mergeMembers<T extends object>(
  current: T,
  patch: Partial<T>,
  clearable: readonly (keyof T)[] = [],
): T {
  const merged = { ...current }
  for (const key of Object.keys(patch) as (keyof T)[]) {
    const value = patch[key]
    if (value === undefined) continue
    if (value === '' && clearable.includes(key)) delete merged[key]
    else merged[key] = value as T[typeof key]
  }
  return merged
}

/** What an update makes of a map: given keys replace or are added, those that `isEmpty` are removed; undefined once empty. */
export function mergeMap<V>(
  current: Record<string, V> | undefined,
  patch: Record<string, V> | undefined,
  isEmpty: (value: V) => boolean = (value) => value === '',
): Record<string, V> | undefined {
  if (!patch) return current
  const kept = Object.entries({ ...current, ...patch }).filter(
    ([key, value]) => !(key in patch && isEmpty(value)),
  )
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
