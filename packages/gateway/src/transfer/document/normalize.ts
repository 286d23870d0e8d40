import { isObject } from '@gatehouse/contract/core'
import { type Members, UNDER_WAY } from './api-document.ts'
import { DEFAULTS, isImplied, MEMBERS, type ResourceMembers, ROUTE_SETTINGS_OFF } from './members.ts'

/** The members that a resource of a kind has, with all keys in order; what is empty or the default is left out. */
export function pick(resource: object, kind: ResourceMembers): Members {
  const found = new Map(Object.entries(resource))
  const isLeftOut = (name: string) => kind === 'Integration' && isImplied(name, { ...resource })
  const defaults: Members = DEFAULTS[kind]
  return Object.fromEntries(
    [...MEMBERS[kind]].sort().flatMap((name) => {
      const value = inOrder(withoutDefaults(name, found.get(name)))
      return isEmpty(value) || isSame(value, defaults[name]) || isLeftOut(name) ? [] : [[name, value]]
    }),
  )
}

/** The same value with the keys of all its objects in order, so that equal values are equal as text. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  )
}

/** Whether two values are the same as JSON, whatever the order of their keys. */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(inOrder(left)) === JSON.stringify(inOrder(right))
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.keys(value).length === 0
}

/** Tags without those that no user sets, settings of routes without those that are off. */
function withoutDefaults(name: string, value: unknown): unknown {
  if (!isObject(value)) return value
  if (name === 'tags') return filter(value, (key) => key !== UNDER_WAY && !key.startsWith('aws:'))
  if (name === 'defaultRouteSettings') return withoutOff(value)
  if (name === 'routeSettings')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutOff(one)]))
  return value
}

function withoutOff(settings: unknown): unknown {
  return isObject(settings) ? filter(settings, (key, one) => !isSame(one, ROUTE_SETTINGS_OFF[key])) : settings
}

function filter(members: Members, isKept: (key: string, value: unknown) => boolean): Members {
  return Object.fromEntries(Object.entries(members).filter(([key, value]) => isKept(key, value)))
}
