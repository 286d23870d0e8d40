import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseHost } from './host-names.ts'
import { expecting, type Parse } from './option.ts'
import { UsageError } from './usage-error.ts'

/** Takes any text as it is. */
export const takeText: Parse<string> = (text) => text

/** Takes a text that matches as it is. */
export function parseMatching(pattern: RegExp, expected: string): Parse<string> {
  return expecting(expected, (text) => (pattern.test(text) ? text : undefined))
}

/** Takes a number whose text matches. */
export function parseNumber(pattern: RegExp, expected: string): Parse<number> {
  return expecting(expected, (text) => (pattern.test(text) ? Number(text) : undefined))
}

/** Takes one of several words. */
export function parseChoice<Choice extends string>(choices: readonly Choice[]): Parse<Choice> {
  return expecting(`one of ${choices.join(', ')}`, (text) => choices.find((choice) => choice === text))
}

/** 0 stands for any free port. */
export const parsePort: Parse<number> = expecting('a number from 0 to 65535', readPort)

/** A port's number, 0 among them; undefined for any other text. */
export function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

export const parseUrl: Parse<string> = parseMatching(/^https?:\/\/[^/?#]/, 'an http or https URL')

/** A folder that is there. */
export const parseFolder: Parse<string> = expecting('a folder', (text) =>
  statSync(text, { throwIfNoEntry: false })?.isDirectory() ? text : undefined,
)

/** Files that are there, as absolute paths; separated by newlines, or by spaces where no file is called by the whole text. */
export const parseFiles: Parse<readonly string[]> = (text, flag) => {
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true
  const given = text
    .split('\n')
    .flatMap((line) => (isFile(line) ? [line] : line.split(/\s+/).filter(Boolean)))
  const missing = given.find((path) => !isFile(path))
  if (missing !== undefined) throw new UsageError(`--${flag} must be a file, not '${missing}'`)
  return given.map((path) => resolve(path))
}

/** What each value of an option has to be. */
export interface Expected {
  readonly isGood: (value: string) => boolean
  /** For an error. */
  readonly expected: string
}

/** Takes values that are separated by spaces. */
export function parseList({ isGood, expected }: Expected): Parse<readonly string[]> {
  return (text, flag) => {
    const list = text.split(/\s+/).filter(Boolean)
    const bad = list.find((value) => !isGood(value))
    if (bad !== undefined) throw new UsageError(`--${flag} must be ${expected}, not '${bad}'`)
    return list
  }
}

/** Separated by spaces. */
export const parseHostNames: Parse<readonly string[]> = parseList({
  isGood: isHostName,
  expected: 'a name without port',
})

/** Whether a text is a host's name or address, without port. An IPv6 address stands in brackets, as in `Host`. */
function isHostName(text: string): boolean {
  return parseHost(text) !== undefined && !/:\d*$/.test(text.replace(/^\[.*\]$/, ''))
}
