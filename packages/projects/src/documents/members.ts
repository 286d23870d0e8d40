/** Sets a member by a name from a document: an assignment to `__proto__` would change what the map inherits, or what all objects do. */
export function setMember<T, V extends T>(map: Record<string, T>, name: string, value: V): void {
  Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true })
}
