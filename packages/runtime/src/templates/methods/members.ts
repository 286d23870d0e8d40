import { Defined, List, MapEntry, type RenderScope, type Value } from '../values/value.ts'
import { LIST_METHODS } from './list.ts'
import { ENTRY_METHODS, MAP_METHODS } from './map.ts'
import type { Methods } from './method.ts'
import { BOOLEAN_METHODS, NUMBER_METHODS } from './number.ts'
import { STRING_METHODS } from './string.ts'

/** `$x.name`: a member of a map, or one of the few properties that other values have. Null where there is none. */
export function getProperty(target: Value, name: string): Value {
  if (target instanceof Map) return target.get(name) ?? null
  if (target instanceof MapEntry) return getEntryProperty(target, name)
  if (target instanceof List) return name === 'empty' ? target.items.length === 0 : null
  if (typeof target === 'string') return name === 'empty' ? target === '' : null
  if (target === null || typeof target !== 'object' || target instanceof Defined) return null
  return target.get(name)
}

function getEntryProperty({ key, value }: MapEntry, name: string): Value {
  if (name === 'key') return key
  return name === 'value' ? value : null
}

/** `$x[index]` */
export function getIndex(target: Value, index: Value): Value {
  if (target instanceof List && typeof index === 'number') return target.items.at(index) ?? null
  return typeof index === 'string' || typeof index === 'number' ? getProperty(target, String(index)) : null
}

/** `#set($x.name = …)`: of maps only. */
export function setProperty(target: Value, name: string, value: Value): void {
  if (target instanceof Map) target.set(name, value)
}

/** `#set($x[index] = …)`: of maps, and of items that a list has. */
export function setIndex(target: Value, index: Value, value: Value): void {
  if (target instanceof List && typeof index === 'number' && index in target.items)
    target.items[index] = value
  else if (typeof index === 'string' || typeof index === 'number') setProperty(target, String(index), value)
}

/** `$x.name(…)`: null where the kind of value has no such method. Nothing but these tables can be called. */
export function callMethod(target: Value, name: string, args: readonly Value[], scope: RenderScope): Value {
  scope.budget.spend(1)
  if (typeof target === 'string') return call(STRING_METHODS, target, name, args, scope)
  if (typeof target === 'number') return call(NUMBER_METHODS, target, name, args, scope)
  if (typeof target === 'boolean') return call(BOOLEAN_METHODS, target, name, args, scope)
  if (target instanceof List) return call(LIST_METHODS, target, name, args, scope)
  if (target instanceof Map) return call(MAP_METHODS, target, name, args, scope)
  if (target instanceof MapEntry) return call(ENTRY_METHODS, target, name, args, scope)
  return target === null || target instanceof Defined ? null : target.call(name, args, scope)
}

function call<T>(
  methods: Methods<T>,
  self: T,
  name: string,
  args: readonly Value[],
  scope: RenderScope,
): Value {
  return methods.get(name)?.(self, args, scope) ?? null
}
