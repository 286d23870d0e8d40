import { createLastingCache } from '../../exchange/bounded-cache.ts'
import { ownText } from '../../exchange/own-text.ts'
import { Scanner } from '../parse/scanner.ts'
import { parseFilter } from './parse-filter.ts'
import type { Path, PathSource, Step } from './path.ts'
import {
  CHILDREN,
  compileFilter,
  compileNames,
  compilePositions,
  compileSlice,
  DESCENDANTS,
  LENGTH,
} from './steps.ts'

/** What paths that were compiled take in all, and about what a character of one does: each step is a few functions. */
const MAX_COMPILED_BYTES = 8 * 1024 * 1024
const BYTES_PER_CHAR = 200

/** Paths are few, and written in templates; a template that makes them up does not fill the memory. */
const compiled = createLastingCache<Path>(MAX_COMPILED_BYTES)
const MAX_KEPT_CHARS = 1000

/** What a character costs that is parsed. */
const STEPS_PER_CHAR = 4

/**
 * Compiles a JSONPath as Jayway's library reads it. Throws for a text that is not a JSONPath. `spend` counts what is parsed.
 * websocket-apis §8.1
 */
export function compilePath(text: string, spend: (steps: number) => void): Path {
  const known = compiled.find(text)
  if (known) return known
  spend(STEPS_PER_CHAR * text.length)
  const own = ownText(text)
  const source: PathSource = new Scanner(withRoot(own.trim()), { steps: parseSteps })
  source.expect(/\$/y, "'$'")
  const path = parseSteps(source)
  if (!source.isAtEnd) source.fail('no JSONPath')
  if (own.length <= MAX_KEPT_CHARS) compiled.keep(own, path, BYTES_PER_CHAR * own.length)
  return path
}

function withRoot(text: string): string {
  if (text.startsWith('$')) return text
  return text.startsWith('[') || text.startsWith('.') ? `$${text}` : `$.${text}`
}

interface Parsed {
  readonly step: Step
  readonly isDefinite: boolean
}

const one = (step: Step): Parsed => ({ step, isDefinite: true })
const many = (step: Step): Parsed => ({ step, isDefinite: false })

/** Parses what follows `$` or `@`. */
function parseSteps(source: PathSource): Path {
  const parsed: Parsed[] = []
  for (let next = parseStep(source); next; next = parseStep(source)) parsed.push(next)
  return { steps: parsed.map(({ step }) => step), isDefinite: parsed.every(({ isDefinite }) => isDefinite) }
}

const NAME = /[^\s.[\]()'"*?,:=<>!&|~/]+/y

function parseStep(source: PathSource): Parsed | undefined {
  if (source.take(/\.\.(?=\[|\*|[^.[])/y)) return parseDescent(source)
  if (source.take(/\[\s*/y)) return parseBracket(source)
  if (!source.take(/\./y)) return undefined
  return parseDotted(source)
}

function parseDescent(source: PathSource): Parsed {
  const next = source.take(/\[\s*/y) ? parseBracket(source) : parseDotted(source)
  return many((value, walk) => DESCENDANTS(value, walk).flatMap((each) => next.step(each, walk)))
}

function parseDotted(source: PathSource): Parsed {
  if (source.take(/\*/y)) return many(CHILDREN)
  if (source.take(/(?:length|size)\(\)/y)) return one(LENGTH)
  const [name] = source.expect(NAME, 'a name')
  return one(compileNames([name]))
}

function parseBracket(source: PathSource): Parsed {
  if (source.take(/\*\s*\]/y)) return many(CHILDREN)
  if (source.take(/\?\s*\(/y)) return parseFilterBracket(source)
  if (source.see(/['"]/y)) return parseNames(source)
  const slice = source.take(/(-?\d+)?\s*:\s*(-?\d+)?\s*\]/y)
  if (slice) return many(compileSlice(toNumber(slice[1]), toNumber(slice[2])))
  const [list] = source.expect(/-?\d+(?:\s*,\s*-?\d+)*/y, 'a position')
  source.expect(/\s*\]/y, "']'")
  const positions = list.split(',').map(Number)
  return { step: compilePositions(positions), isDefinite: positions.length === 1 }
}

function parseFilterBracket(source: PathSource): Parsed {
  const test = parseFilter(source)
  source.expect(/\s*\)\s*\]/y, "')]'")
  return many(compileFilter(test))
}

function parseNames(source: PathSource): Parsed {
  const names: string[] = []
  do {
    const [, single, double] = source.expect(
      /\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)")\s*/y,
      'a name',
    )
    names.push((single ?? double ?? '').replace(/\\([\s\S])/g, '$1'))
  } while (source.take(/,/y))
  source.expect(/\]/y, "']'")
  return { step: compileNames(names), isDefinite: names.length === 1 }
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
