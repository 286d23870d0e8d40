/** A member that a map has itself, by a name from a document; undefined of what all objects inherit, as `constructor` is. */
export function memberOf<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

/** Sets a member by a name from a document: an assignment to `__proto__` would change what the map inherits, or what all objects do. */
export function setMember<T, V extends T>(map: Record<string, T>, name: string, value: V): void {
  Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true })
}
