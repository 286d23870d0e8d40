import { remember } from './remember.ts'

/**
 * Raw headers: names and values in turn, in the order and the case of the wire: `[name, value, name, value, …]`. It is the form that
 * Node.js has them in, and the only one that loses nothing; everything that reads or changes them does it by this file.
 */
export type RawHeaders = readonly string[]

/** One header. */
export type HeaderPair = readonly [name: string, value: string]

/**
 * Visits each header in turn. A callback and not a generator, which costs several times as much: requests are forwarded through it,
 * see `test/bench`.
 */
export function forEachHeader(headers: RawHeaders, visit: (name: string, value: string) => void): void {
  for (let index = 0; index < headers.length; index += 2)
    visit(headers[index] ?? '', headers[index + 1] ?? '')
}

/** The headers as pairs, in their order. */
export function pairsOf(headers: RawHeaders): HeaderPair[] {
  const pairs: HeaderPair[] = []
  forEachHeader(headers, (name, value) => pairs.push([name, value]))
  return pairs
}

/** A header's name in lower case. */
export const lowerCase: (name: string) => string = remember((name) => name.toLowerCase())

/** Every value of a header, as sent. `lowerName` is its name in lower case. */
export function valuesOf(headers: RawHeaders, lowerName: string): string[] {
  const values: string[] = []
  for (let index = 0; index < headers.length; index += 2)
    if (isNamed(headers[index] ?? '', lowerName)) values.push(headers[index + 1] ?? '')
  return values
}

/** The first value of a header by its lower-case name; undefined when it was not sent. */
export function firstOf(headers: RawHeaders, lowerName: string): string | undefined {
  for (let index = 0; index < headers.length; index += 2)
    if (isNamed(headers[index] ?? '', lowerName)) return headers[index + 1] ?? ''
  return undefined
}

/** The values of a header, joined by commas into one; undefined when it was not sent. RFC 9110 §5.3 */
export function headerOf(headers: RawHeaders, lowerName: string): string | undefined {
  let joined: string | undefined
  for (let index = 0; index < headers.length; index += 2) {
    if (!isNamed(headers[index] ?? '', lowerName)) continue
    const value = headers[index + 1] ?? ''
    joined = joined === undefined ? value : `${joined},${value}`
  }
  return joined
}

/** The headers whose lower-case names are kept. */
export function filterHeaders(headers: RawHeaders, isKept: (lowerName: string) => boolean): string[] {
  const kept: string[] = []
  forEachHeader(headers, (name, value) => {
    if (isKept(lowerCase(name))) kept.push(name, value)
  })
  return kept
}

/** The headers without those of a name, in whatever case. */
export function removeHeader(headers: RawHeaders, name: string): string[] {
  const lower = name.toLowerCase()
  return filterHeaders(headers, (key) => key !== lower)
}

/** The headers with one more; as they were when its value cannot stand in a header. */
export function appendHeader(headers: RawHeaders, name: string, value: string): RawHeaders {
  return isHeaderValue(value) ? [...headers, name, toWireText(value)] : headers
}

/** Text for the wire, where text beyond Latin-1 travels as UTF-8. */
export function toWireText(text: string): string {
  return Buffer.from(text).toString('latin1')
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/

/** Whether a text can be the name of a header, a method, or a parameter's value without quotes. RFC 9110 §5.6.2 */
export const isToken: (text: string) => boolean = remember((text) => TOKEN.test(text))

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/

/** Whether a text can be the value of a header: no control character could end it (header injection, response splitting). RFC 9110 §5.5 */
export function isHeaderValue(text: string): boolean {
  return !CONTROL.test(text)
}

/** Headers that belong to one connection and end with it. RFC 9110 §7.6.1 */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'trailers',
  'transfer-encoding',
  'upgrade',
])

/** Whether a header, by its lower-case name, belongs to one connection only, whatever `Connection` says. */
export function isHopByHop(lowerName: string): boolean {
  return HOP_BY_HOP.has(lowerName)
}

/** The headers that `Connection` names as its own, in lower case; undefined when it names none, as nearly always. */
export function namedByConnection(headers: RawHeaders): ReadonlySet<string> | undefined {
  for (let index = 0; index < headers.length; index += 2) {
    if (!isNamed(headers[index] ?? '', 'connection')) continue
    const value = headers[index + 1]?.toLowerCase() ?? ''
    if (value === 'keep-alive' || value === 'close') continue
    return new Set(value.split(',').map((name) => name.trim()))
  }
  return undefined
}

/** Lengths differ nearly always, and cost nothing to compare. */
function isNamed(name: string, lowerName: string): boolean {
  return name.length === lowerName.length && lowerCase(name) === lowerName
}
