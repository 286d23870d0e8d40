import type { Instance, ModuleScope } from '../document/instances.ts'

/**
 * What an expression comes to. What a resource has once it is made is a text that is asked for later, as it may be made up then, of which the
 * user is told: only what is needed is asked for.
 */
export type Value =
  | string
  | number
  | boolean
  | null
  | LaterText
  | ResourceValue
  | ModuleValue
  | NamePath
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | typeof UNKNOWN
  | typeof ABSENT

/** What cannot be told from the files and the document. */
export const UNKNOWN: unique symbol = Symbol('unknown')

/** A member that is not there: an error, which `try` goes past. */
export const ABSENT: unique symbol = Symbol('absent')

/** Gives an attribute of an instance; undefined where it cannot be told. */
export type ReadAttribute = (instance: Instance, attribute: string) => string | undefined

/** A text that is known once attributes of resources are read. */
export class LaterText {
  /** How many attributes are read for it. */
  readonly weight: number
  readonly #read: (attribute: ReadAttribute) => string | undefined

  /** @param of what it is made of */
  constructor(read: (attribute: ReadAttribute) => string | undefined, of: readonly Value[] = []) {
    this.#read = read
    this.weight = Math.max(1, weigh(of))
  }

  /** Undefined where it cannot be told: also of what refers to itself, as files that are newer than their plan may. */
  read(attribute: ReadAttribute): string | undefined {
    if (this.weight > MAX_WEIGHT) return undefined
    try {
      return this.#read(attribute)
    } catch (error) {
      if (error instanceof RangeError || error instanceof URIError) return undefined
      throw error
    }
  }
}

/** Texts that are made of each other may need more than there is time for. */
const MAX_WEIGHT = 100_000

function weigh(value: Value): number {
  if (value instanceof LaterText) return value.weight
  const members = isList(value) ? value : isMapping(value) ? [...value.values()] : []
  return members.reduce((sum: number, one) => sum + weigh(one), 0)
}

/** A set: what is a key elsewhere is the member itself there. */
export class SetValue extends Array<Value> {
  /** Lists that are made of it are lists. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }
}

/** The set of a list: each member once, texts and numbers in their order. */
export function toSet(list: readonly Value[]): SetValue {
  const members = distinct(list)
  if (members.every((one) => typeof one === 'string')) members.sort()
  else if (members.every((one) => typeof one === 'number')) members.sort((one, other) => one - other)
  return SetValue.from(members) as SetValue
}

/** Each member once. */
export function distinct(list: readonly Value[]): Value[] {
  const found = new Map<unknown, Value>()
  for (const one of list) {
    const key = isOpen(one) || isLater(one) ? Symbol() : (toJson(one) ?? one)
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

/** An instance of a resource. */
export class ResourceValue {
  readonly instance: Instance

  constructor(instance: Instance) {
    this.instance = instance
  }
}

/** An instance of a module: its members are its outputs. */
export class ModuleValue {
  readonly scope: ModuleScope

  constructor(scope: ModuleScope) {
    this.scope = scope
  }
}

/** The beginning of a name that has more words, as `data.aws_region`. */
export class NamePath {
  readonly words: readonly string[]

  constructor(words: readonly string[]) {
    this.words = words
  }
}

export function isMapping(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** JSON as a value. */
export function fromJson(value: unknown): Value {
  if (Array.isArray(value)) return value.map(fromJson)
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, one]) => [key, fromJson(one)]))
  if (value === null || value === undefined) return null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : UNKNOWN
}

/** The text of a value, as in `"${…}"`; undefined where it has none. */
export function textOf(value: Value, attribute: ReadAttribute): string | undefined {
  if (value instanceof LaterText) return value.read(attribute)
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined
}

/** Whether a value, or what is in it, waits for attributes. */
export function isLater(value: Value): boolean {
  if (value instanceof LaterText) return true
  return isList(value) ? value.some(isLater) : isMapping(value) && [...value.values()].some(isLater)
}

/** The value with all texts read that waited; unknown where one cannot be told. */
export function settle(value: Value, attribute: ReadAttribute): Value {
  if (value instanceof LaterText) return value.read(attribute) ?? UNKNOWN
  if (isList(value)) return value.map((one) => settle(one, attribute))
  if (isMapping(value)) return new Map([...value].map(([key, one]) => [key, settle(one, attribute)]))
  return value
}

/** Whether a value has something in it that is not known. */
export function isOpen(value: Value): boolean {
  if (isList(value)) return value.some(isOpen)
  if (isMapping(value)) return [...value.values()].some(isOpen)
  return (
    value === UNKNOWN ||
    value === ABSENT ||
    value instanceof ResourceValue ||
    value instanceof ModuleValue ||
    value instanceof NamePath
  )
}

/** Plain values as JSON has them, with the keys of maps in order, as `jsonencode` writes them; undefined where something is not known. */
export function toJson(value: Value): string | undefined {
  return isOpen(value) || isLater(value) ? undefined : encode(value)
}

/** A value that is known as JavaScript has it. */
export function toPlain(value: Value): unknown {
  if (isList(value)) return Array.from(value, toPlain)
  return isMapping(value) ? Object.fromEntries([...value].map(([key, one]) => [key, toPlain(one)])) : value
}

/** As Terraform writes it: what HTML means something by is escaped. */
function encode(value: Value): string {
  if (isList(value)) return `[${Array.from(value, encode).join(',')}]`
  if (isMapping(value)) {
    const names = [...value.keys()].sort()
    return `{${names.map((name) => `${encode(name)}:${encode(value.get(name) ?? null)}`).join(',')}}`
  }
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Whether an error is in a value: a member that is not there. */
export function hasAbsent(value: Value): boolean {
  if (isList(value)) return value.some(hasAbsent)
  return isMapping(value) ? [...value.values()].some(hasAbsent) : value === ABSENT
}
