import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { parseJson } from '@gatehouse/contract/core'
import type { Matcher, RE2JS as Regex } from 're2js'
import { parse as parseYaml } from 'yaml'
import {
  distinct,
  fromJson,
  isLater,
  isList,
  isMapping,
  isOpen,
  toJson,
  toSet,
  UNKNOWN,
  type Value,
} from './values.ts'

/** Undefined where it is an error, unknown where it is not read here. */
type TextResult = string | undefined | typeof UNKNOWN

/** A function over values that are all known; undefined where it is an error. */
type Known = (...args: readonly never[]) => Value | undefined

/**
 * Functions whose result is a text, which may wait for those in it. Source: https://developer.hashicorp.com/terraform/language/functions
 */
export const TEXT_FUNCTIONS: Readonly<Record<string, (...args: Value[]) => TextResult>> = {
  base64encode: (text) => Buffer.from(String(text)).toString('base64'),
  basename: (path) => posix.basename(String(path)) || (path === '' ? '.' : '/'),
  dirname: (path) => posix.normalize(posix.dirname(String(path))),
  chomp: (text) => String(text).replace(/[\r\n]+$/, ''),
  format: (pattern, ...args) => format(String(pattern), args),
  join: (separator, ...lists) =>
    lists.every(isList) ? lists.flat().map(String).join(String(separator)) : undefined,
  jsonencode: (value) => toJson(value as Value),
  md5: (text) => digest('md5', text),
  sha1: (text) => digest('sha1', text),
  sha256: (text) => digest('sha256', text),
  lower: (text) => String(text).toLowerCase(),
  replace: (text, part, other) => replace(String(text), String(part), String(other)),
  strrev: (text) => [...String(text)].reverse().join(''),
  substr: (text, start, length) => {
    const all = [...String(text)]
    const from = Number(start) < 0 ? Math.max(0, all.length + Number(start)) : Number(start)
    return all.slice(from, Number(length) < 0 ? undefined : from + Number(length)).join('')
  },
  title: (text) => String(text).replaceAll(/(?<![\p{L}\p{N}_])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  tostring: (value) => (typeof value === 'object' ? undefined : String(value)),
  trim: (text, letters) => trim(String(text), String(letters)),
  trimprefix: (text, part) =>
    String(text).startsWith(String(part)) ? String(text).slice(String(part).length) : String(text),
  trimspace: (text) => String(text).trim(),
  trimsuffix: (text, part) =>
    part !== '' && String(text).endsWith(String(part))
      ? String(text).slice(0, -String(part).length)
      : String(text),
  upper: (text) => String(text).toUpperCase(),
  urlencode: (text) =>
    encodeURIComponent(String(text))
      .replaceAll('%20', '+')
      .replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
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
  jsondecode(text: string) {
    const value = parseJson(text)
    return value === undefined ? undefined : fromJson(value)
  },
  max: (...all: number[]) => numberOf(Math.max(...all)),
  min: (...all: number[]) => numberOf(Math.min(...all)),
  parseint: (text: string, base: number) => numberOf(Number.parseInt(text, base)),
  range: (...args: number[]) => range(args.map(Number)),
  regex(pattern: string, text: string) {
    const all = matchAll(pattern, text)
    return all !== undefined && isList(all) ? all[0] : all
  },
  regexall: (pattern: string, text: string) => matchAll(pattern, text),
  split: (separator: string, text: string) => text.split(separator),
  startswith: (text: string, part: string) => text.startsWith(part),
  strcontains: (text: string, part: string) => text.includes(part),
  tobool: (value: Value) => TRUTHS.get(String(value)),
  tonumber: (value: Value) => (typeof value === 'number' ? value : numberOf(toNumber(value))),
  yamldecode: (text: string) => fromJson(parseYaml(text)),
}

function numberOf(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

function toNumber(value: Value): number | undefined {
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : undefined
}

function digest(algorithm: string, text: Value | undefined): string {
  return createHash(algorithm).update(String(text)).digest('hex')
}

const TRUTHS = new Map([
  ['true', true],
  ['false', false],
])

/** Functions over lists and maps, whose members may be whatever they are. */
export const COLLECTION_FUNCTIONS: Readonly<Record<string, Known>> = {
  alltrue: (list: readonly Value[]) => allKnown(list, (all) => all.every((one) => String(one) === 'true')),
  anytrue: (list: readonly Value[]) => allKnown(list, (all) => all.some((one) => String(one) === 'true')),
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
  keys: (map: Value) => (isMapping(map) ? [...map.keys()].sort() : undefined),
  formatlist: (pattern: Value, ...args: Value[]) => formatAll(String(pattern), args),
  length(value: Value) {
    if (isList(value)) return value.length
    if (isMapping(value)) return value.size
    if (typeof value === 'string') return [...value].length
    return typeof value === 'object' && value !== null ? UNKNOWN : undefined
  },
  lookup(map: ReadonlyMap<string, Value>, key: Value, ...others: Value[]) {
    if (typeof key === 'object') return UNKNOWN
    return map.has(String(key)) ? map.get(String(key)) : others[0]
  },
  merge: (...maps: (ReadonlyMap<string, Value> | null)[]) => new Map(maps.flatMap((one) => [...(one ?? [])])),
  nonsensitive: (value: Value) => value,
  one: (list: readonly Value[]) => (list.length > 1 ? undefined : (list[0] ?? null)),
  reverse: (list: readonly Value[]) => list.toReversed(),
  sensitive: (value: Value) => value,
  setproduct: (...lists: (readonly Value[])[]) => product(lists),
  setintersection: (first: readonly Value[], ...others: (readonly Value[])[]) =>
    toSet(first.filter((one) => others.every((list) => list.some((other) => isSame(one, other))))),
  setsubtract: (list: readonly Value[], less: readonly Value[]) =>
    toSet(list.filter((one) => !less.some((other) => isSame(one, other)))),
  setunion: (...lists: (readonly Value[])[]) => toSet(lists.flatMap((one) => Array.from(one))),
  slice: (list: readonly Value[], from: number, to: number) => list.slice(from, to),
  sort: (list: readonly Value[]) => allKnown(list, (all) => [...all].map(String).sort()),
  sum: (list: readonly Value[]) =>
    allKnown(list, (all) => all.reduce((sum: number, one) => sum + Number(one), 0)),
  tolist: (value: Value) => (isList(value) ? Array.from(value) : undefined),
  tomap: (value: Value) => value,
  toset: (list: readonly Value[]) => toSet(list),
  values: (map: ReadonlyMap<string, Value>) => [...map.keys()].sort().map((key) => map.get(key) ?? null),
  zipmap: (keys: readonly Value[], values: readonly Value[]) =>
    allKnown(keys, (all) => new Map(all.map((key, at) => [String(key), values[at] ?? null]))),
}

/** What takes all members to be known; unknown while one is not. */
function allKnown(list: readonly Value[], make: (all: readonly Value[]) => Value): Value {
  return list.some((one) => isOpen(one) || isLater(one)) ? UNKNOWN : make(list)
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

function flatten(list: readonly Value[]): readonly Value[] {
  return list.flatMap((one) => (isList(one) ? flatten(one) : [one]))
}

/** `%s`, `%d`, `%v`, `%q`, `%t`, `%x`, `%f` and `%%`, with a width; others are not read. */
function format(pattern: string, args: readonly Value[]): TextResult {
  let next = 0
  let isRead = true
  const verbs = /%(?:(%)|([-0]?)(\d{0,3})(?:\.(\d{1,2}))?([sdvqtxf])|)/g
  const text = pattern.replaceAll(verbs, (_, percent, flag, width, digits, verb) => {
    if (percent) return '%'
    const arg = args[next++]
    if (verb === undefined || arg === undefined || typeof arg === 'object') isRead = false
    if (digits !== undefined && verb !== 'f') isRead = false
    const value = formatOne(verb, arg ?? null, Number(digits ?? 6))
    const size = Number(width || 0)
    return flag === '-' ? value.padEnd(size) : value.padStart(size, flag === '0' ? '0' : ' ')
  })
  return isRead ? text : UNKNOWN
}

function formatOne(verb: string | undefined, arg: Value, digits: number): string {
  if (verb === 'q') return JSON.stringify(String(arg))
  if (verb === 'f') return Number(arg).toFixed(digits)
  return verb === 'x' && typeof arg === 'number' ? arg.toString(16) : String(arg)
}

/** Lists give their members one after the other; what is no list is the same each time. */
function formatAll(pattern: string, args: readonly Value[]): Value {
  const length = Math.max(0, ...args.filter(isList).map((one) => one.length))
  const texts = Array.from({ length }, (_, at) =>
    format(
      pattern,
      args.map((one) => (isList(one) ? (one[at] ?? null) : one)),
    ),
  )
  return texts.some((one) => typeof one !== 'string') ? UNKNOWN : (texts as string[])
}

/** A part between slashes is a pattern, in which `$1`, `${1}` and `${name}` are groups, as in Go. */
function replace(text: string, part: string, other: string): TextResult {
  const [, pattern] = /^\/(.+)\/$/s.exec(part) ?? []
  if (pattern === undefined) return text.replaceAll(part, () => other)
  const matcher = compile(pattern)?.matcher(text)
  if (!matcher) return undefined
  let result = ''
  let from = 0
  while (matcher.find()) {
    result += text.slice(from, matcher.start()) + expand(other, matcher)
    from = matcher.end()
  }
  return result + text.slice(from)
}

/** A group that is not there is empty; a name goes on as long as it can. */
function expand(other: string, matcher: Matcher): string {
  return other.replaceAll(
    /\$(?:(\$)|(\w+)|\{(\w+)\})/g,
    (_, dollar?: string, plain?: string, braced?: string) => {
      if (dollar) return '$'
      const name = plain ?? braced ?? ''
      try {
        return (/^\d+$/.test(name) ? matcher.group(Number(name)) : matcher.group(name)) ?? ''
      } catch {
        return ''
      }
    },
  )
}

/** What each match has in its groups; the match itself where there are none. */
function matchAll(pattern: string, text: string): Value | undefined {
  // Groups with names give a map, which is not read here.
  if (pattern.includes('(?P<') || pattern.includes('(?<')) return UNKNOWN
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

/** Undefined of what is no pattern. The engine is loaded by the first: most projects have none. */
function compile(pattern: string): Regex | undefined {
  const { RE2JS } = createRequire(import.meta.url)('re2js') as { RE2JS: typeof Regex }
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
