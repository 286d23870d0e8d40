import type { RenderBudget } from './limits.ts'

/** A list. One that came from JSON prints as JSON, one of the template's own as Java does. websocket-apis §8.1 */
export class List {
  readonly items: Value[]
  readonly isJson: boolean

  constructor(items: Value[], isJson = false) {
    this.items = items
    this.isJson = isJson
  }
}

/** A member of a map, as `entrySet()` gives it. */
export class MapEntry {
  readonly key: string
  readonly value: Value

  constructor(key: string, value: Value) {
    this.key = key
    this.value = value
  }
}

/** What `#define` named: rendered anew wherever it is printed. */
export class Defined {
  readonly body: Statement

  constructor(body: Statement) {
    this.body = body
  }
}

/** Something of the service's own, such as `$input`: what it offers is asked for by name and is nothing but values. */
export interface Host {
  readonly isHost: true
  /** A property; null where there is none. */
  get(name: string): Value
  /** Calls a method; null where there is none. */
  call(name: string, args: readonly Value[], scope: RenderScope): Value
}

/**
 * A value of a template. None of them is a JavaScript object with members of its own that a template could name: lists, maps and
 * hosts are read through the tables in `methods/` only.
 */
export type Value = null | boolean | number | string | List | Map<string, Value> | MapEntry | Defined | Host

/** What a rendering knows and has written. */
export interface RenderScope {
  /** What `#set`, `#foreach` and macros named; it comes before the service's own names. */
  readonly variables: Map<string, Value>
  /** The service's own: `input`, `util`, `context` and `stageVariables`. Null for any other name. */
  readonly root: (name: string) => Value
  readonly macros: Map<string, Macro>
  readonly budget: RenderBudget
  output: string[]
  /** How many macros and evaluated texts are at work. */
  depth: number
}

export type Expression = (scope: RenderScope) => Value

/** What ends early: the nearest loop, or all of the template. */
export type Signal = 'break' | 'stop' | undefined

export type Statement = (scope: RenderScope) => Signal

export interface Macro {
  readonly parameters: readonly string[]
  readonly body: Statement
}

/** Velocity takes only null and false as false. websocket-apis §8.4 */
export function isTruthy(value: Value): boolean {
  return value !== null && value !== false
}

/** Values from parsed JSON. `spend` counts them. */
export function fromJson(json: unknown, spend: (steps: number) => void): Value {
  spend(1)
  if (json === null || json === undefined) return null
  if (Array.isArray(json))
    return new List(
      json.map((item) => fromJson(item, spend)),
      true,
    )
  if (typeof json === 'object')
    return new Map(Object.entries(json).map(([name, member]) => [name, fromJson(member, spend)]))
  return typeof json === 'boolean' || typeof json === 'number' ? json : String(json)
}
