import { RE2JS } from 're2js'
import { fromJson, isList, isMapping, isOpen, toJson, UNKNOWN, type Value } from './values.ts'

/** A function over values that are all known; undefined where it is an error. */
type Known = (...args: readonly never[]) => Value | undefined

/**
 * Functions whose result is a text, which may wait for those in it. Source: https://developer.hashicorp.com/terraform/language/functions
 */
export const TEXT_FUNCTIONS: Readonly<Record<string, (...args: Value[]) => string | undefined>> = {
  base64encode: (text) => Buffer.from(String(text)).toString('base64'),
  basename: (path) =>
    String(path)
      .split('/')
      .findLast((one) => one !== ''),
  dirname: (path) => /^(.*)\//s.exec(String(path))?.[1] ?? '.',
  chomp: (text) => String(text).replace(/[\r\n]+$/, ''),
  format: (pattern, ...args) => format(String(pattern), args),
  join: (separator, ...lists) =>
    lists.every(isList) ? lists.flat().map(String).join(String(separator)) : undefined,
  jsonencode: (value) => toJson(value as Value),
  lower: (text) => String(text).toLowerCase(),
  replace: (text, part, other) => replace(String(text), String(part), String(other)),
  strrev: (text) => [...String(text)].reverse().join(''),
  substr: (text, start, length) => {
    const from = Number(start)
    const end = Number(length) < 0 ? undefined : from + Number(length)
    return [...String(text)].slice(from, from < 0 && end === 0 ? undefined : end).join('')
  },
  title: (text) => String(text).replaceAll(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase()),
  tostring: (value) => (value !== null && typeof value === 'object' ? undefined : String(value)),
  trim: (text, letters) => trim(String(text), String(letters)),
  trimprefix: (text, part) =>
    String(text).startsWith(String(part)) ? String(text).slice(String(part).length) : String(text),
  trimspace: (text) => String(text).trim(),
  trimsuffix: (text, part) =>
    part !== '' && String(text).endsWith(String(part))
      ? String(text).slice(0, -String(part).length)
      : String(text),
  upper: (text) => String(text).toUpperCase(),
  urlencode: (text) => encodeURIComponent(String(text)).replaceAll('%20', '+'),
}

/** Functions that look at texts and numbers, all of which must be known. */
export const KNOWN_FUNCTIONS: Readonly<Record<string, Known>> = {
  abs: (one: number) => Math.abs(one),
  base64decode: (text: string) => Buffer.from(text, 'base64').toString(),
  ceil: (one: number) => Math.ceil(one),
  contains: (list: readonly Value[], one: Value) => list.some((other) => isSame(other, one)),
  endswith: (text: string, part: string) => text.endsWith(part),
  floor: (one: number) => Math.floor(one),
  index(list: readonly Value[], one: Value) {
    const found = list.findIndex((other) => isSame(other, one))
    return found < 0 ? undefined : found
  },
  jsondecode: (text: string) => decodeJson(text),
  max: (...all: number[]) => Math.max(...all),
  min: (...all: number[]) => Math.min(...all),
  parseint: (text: string, base: number) => Number.parseInt(text, base),
  range: (...args: number[]) => range(args),
  regex(pattern: string, text: string) {
    const all = matchAll(pattern, text)
    return all !== undefined && isList(all) ? all[0] : undefined
  },
  regexall: (pattern: string, text: string) => matchAll(pattern, text),
  split: (separator: string, text: string) => (text === '' ? [] : text.split(separator)),
  startswith: (text: string, part: string) => text.startsWith(part),
  strcontains: (text: string, part: string) => text.includes(part),
  tobool: (value: Value) => TRUTHS.get(String(value)),
  tonumber: (value: Value) => (Number.isNaN(Number(value)) ? undefined : Number(value)),
}

const TRUTHS = new Map([
  ['true', true],
  ['false', false],
])

/** Functions over lists and maps, whose members may be whatever they are. */
export const COLLECTION_FUNCTIONS: Readonly<Record<string, Known>> = {
  chunklist: (list: readonly Value[], size: number) =>
    Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size)),
  coalesce: (...all: Value[]) => all.find((one) => one !== null && one !== ''),
  coalescelist: (...all: Value[]) => all.find((one) => isList(one) && one.length > 0),
  compact: (list: readonly Value[]) => list.filter((one) => one !== null && one !== ''),
  concat: (...lists: (readonly Value[])[]) => lists.flat(),
  distinct: (list: readonly Value[]) => distinct(list),
  element: (list: readonly Value[], at: number) =>
    list.length === 0 ? undefined : list[((at % list.length) + list.length) % list.length],
  flatten: (list: readonly Value[]) => flatten(list),
  keys: (map: ReadonlyMap<string, Value>) => [...map.keys()].sort(),
  length: (value: Value) =>
    isList(value) ? value.length : isMapping(value) ? value.size : [...String(value)].length,
  lookup: (map: ReadonlyMap<string, Value>, key: string, ...others: Value[]) => map.get(key) ?? others[0],
  merge: (...maps: (ReadonlyMap<string, Value> | null)[]) => new Map(maps.flatMap((one) => [...(one ?? [])])),
  nonsensitive: (value: Value) => value,
  one: (list: readonly Value[]) => (list.length > 1 ? undefined : (list[0] ?? null)),
  reverse: (list: readonly Value[]) => list.toReversed(),
  sensitive: (value: Value) => value,
  setproduct: (...lists: (readonly Value[])[]) => product(lists),
  setunion: (...lists: (readonly Value[])[]) => distinct(lists.flat()),
  slice: (list: readonly Value[], from: number, to: number) => list.slice(from, to),
  sort: (list: readonly Value[]) => [...list].sort(),
  tolist: (value: Value) => value,
  tomap: (value: Value) => value,
  toset: (list: readonly Value[]) => distinct(list),
  values: (map: ReadonlyMap<string, Value>) => [...map.keys()].sort().map((key) => map.get(key) ?? null),
  zipmap: (keys: readonly string[], values: readonly Value[]) =>
    new Map(keys.map((key, at) => [key, values[at] ?? null])),
}

/** How many members a list may come to. */
const MAX_MEMBERS = 10_000

function product(lists: readonly (readonly Value[])[]): Value {
  const count = lists.reduce((all, { length }) => all * length, 1)
  if (count > MAX_MEMBERS) return UNKNOWN
  return lists.reduce<readonly (readonly Value[])[]>(
    (all, list) => all.flatMap((one) => list.map((other) => [...one, other])),
    [[]],
  )
}

function range(args: readonly number[]): Value {
  const [first = 0, second, third] = args
  const [start, end] = second === undefined ? [0, first] : [first, second]
  const step = third ?? (end < start ? -1 : 1)
  const length = Math.max(0, Math.ceil((end - start) / step))
  return length <= MAX_MEMBERS ? Array.from({ length }, (_, at) => start + at * step) : UNKNOWN
}

/** Whether two values that are known are the same. */
export function isSame(one: Value, other: Value): boolean {
  if (one === other) return true
  const text = toJson(one)
  return text !== undefined && text === toJson(other)
}

function distinct(list: readonly Value[]): Value {
  const found = new Map<unknown, Value>()
  for (const one of list) {
    const key = isOpen(one) ? one : (toJson(one) ?? one)
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function flatten(list: readonly Value[]): readonly Value[] {
  return list.flatMap((one) => (isList(one) ? flatten(one) : [one]))
}

/** `%s`, `%d`, `%v`, `%q` and `%%`, with zeros before a number. */
function format(pattern: string, args: readonly Value[]): string | undefined {
  let next = 0
  let isRead = true
  const text = pattern.replaceAll(/%(?:(%)|(0?)(\d*)([sdvq])|)/g, (_, percent, zero, width, verb) => {
    if (percent) return '%'
    const arg = args[next++]
    if (verb === undefined || arg === undefined || (typeof arg === 'object' && arg !== null)) isRead = false
    const value = verb === 'q' ? JSON.stringify(String(arg)) : String(arg)
    return value.padStart(Number(width || 0), zero ? '0' : ' ')
  })
  return isRead ? text : undefined
}

/** A part between slashes is a pattern, in which a group is `$1`, as in RE2. */
function replace(text: string, part: string, other: string): string | undefined {
  const [, pattern] = /^\/(.+)\/$/s.exec(part) ?? []
  if (pattern === undefined) return text.replaceAll(part, () => other)
  return compile(pattern)
    ?.matcher(text)
    .replaceAll(other.replaceAll(/\$\{(\d+)\}/g, '$$$1'))
}

/** What each match has in its groups; the match itself where there are none. */
function matchAll(pattern: string, text: string): Value | undefined {
  const matcher = compile(pattern)?.matcher(text)
  if (!matcher) return undefined
  const found: Value[] = []
  while (matcher.find())
    found.push(
      matcher.groupCount() === 0
        ? matcher.group()
        : Array.from({ length: matcher.groupCount() }, (_, at) => matcher.group(at + 1)),
    )
  return found
}

/** Undefined of what is no pattern. */
function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern)
  } catch {
    return undefined
  }
}

function trim(text: string, letters: string): string {
  const all = [...text]
  const isKept = (one: string) => !letters.includes(one)
  const from = all.findIndex(isKept)
  return from < 0 ? '' : all.slice(from, all.findLastIndex(isKept) + 1).join('')
}

function decodeJson(text: string): Value | undefined {
  try {
    return fromJson(JSON.parse(text))
  } catch {
    return undefined
  }
}
