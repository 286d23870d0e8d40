import { isSame } from '../values/compare.ts'
import { formatText } from '../values/format-text.ts'
import { TemplateError } from '../values/limits.ts'
import { List, MapEntry, type Value } from '../values/value.ts'
import { type Method, methods, textArgument } from './method.ts'

type ValueMap = Map<string, Value>

/** What templates may call on maps: methods of `java.util.Map`. websocket-apis §8.3 */
export const MAP_METHODS = methods<ValueMap>({
  size: (self) => self.size,
  isEmpty: (self) => self.size === 0,
  get: withKey((self, key) => self.get(key) ?? null),
  getOrDefault: withKey((self, key, fallback) => (self.has(key) ? (self.get(key) ?? null) : fallback)),
  put: withKey((self, key, value) => {
    const before = self.get(key) ?? null
    self.set(key, value)
    return before
  }),
  putAll: (self, [more = null], { budget }) => {
    if (!(more instanceof Map)) throw new TemplateError('putAll takes a map')
    budget.spend(more.size)
    for (const [key, value] of more) self.set(key, value)
    return null
  },
  remove: withKey((self, key) => {
    const before = self.get(key) ?? null
    self.delete(key)
    return before
  }),
  clear: (self) => {
    self.clear()
    return null
  },
  containsKey: withKey((self, key) => self.has(key)),
  containsValue: (self, [wanted = null], { budget }) => {
    budget.spend(self.size)
    return [...self.values()].some((value) => isSame(value, wanted, budget))
  },
  keySet: listing((self) => [...self.keys()]),
  values: listing((self) => [...self.values()]),
  entrySet: listing((self) => [...self].map(([key, value]) => new MapEntry(key, value))),
  equals: (self, [other = null], { budget }) => isSame(self, other, budget),
  toString: (self, _args, { budget }) => formatText(self, budget),
})

/** What templates may call on the items of `entrySet()`. */
export const ENTRY_METHODS = methods<MapEntry>({
  getKey: ({ key }) => key,
  getValue: ({ value }) => value,
  toString: (self, _args, { budget }) => formatText(self, budget),
})

function withKey(run: (self: ValueMap, key: string, value: Value) => Value): Method<ValueMap> {
  return (self, args, scope) =>
    args[0] === null ? null : run(self, textArgument(args, 0, scope), args[1] ?? null)
}

function listing(list: (self: ValueMap) => Value[]): Method<ValueMap> {
  return (self, _args, { budget }) => {
    budget.spend(self.size)
    return new List(list(self))
  }
}
