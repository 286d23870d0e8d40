/** Finds what stands in files of Terraform: blocks, their attributes, and where expressions end. */

/** A block of a file. */
export interface TerraformBlock {
  /** `resource`, `aws_lambda_function`, `list`. */
  readonly words: readonly string[]
  /** The line that it begins in, from 1. */
  readonly line: number
  readonly body: BlockBody
}

/** What stands between the brackets of a block. */
export interface BlockBody {
  /** The expression of an attribute, as it stands there; undefined unless there is just one of that name. */
  own(name: string): string | undefined
  /** The same, or that of an attribute of a block in it. */
  any(name: string): string | undefined
  /** Names of its own attributes. */
  names(): readonly string[]
  /** A `dynamic` block in it, by what its members are called there: its label, unless it has an `iterator`. */
  dynamic(label: string): BlockBody | undefined
}

/** The blocks of a file, those within others aside. */
export function blocksIn(text: string): readonly TerraformBlock[] {
  return blocksOf(text, withoutTexts(text), 0)
}

/** The blocks of a text that stand in so many brackets. */
function blocksOf(text: string, plain: string, within: number): readonly TerraformBlock[] {
  const found: TerraformBlock[] = []
  let depth = 0
  let open = 0
  let line = 1
  let begun = 1
  for (let at = 0; at < plain.length; at++) {
    const char = plain[at] as string
    if (char === '\n') line++
    else if ('([{'.includes(char)) {
      if (depth === within) {
        open = at
        begun = line
      }
      depth++
    } else if (')]}'.includes(char)) {
      depth--
      if (depth !== within || char !== '}') continue
      const words = headOf(text, plain, open)
      if (words.length > 0) found.push({ words, line: begun, body: new HclBody(text.slice(open, at + 1)) })
    }
  }
  return found
}

/** The words before a bracket; none where it is that of an attribute's value, or of a call. */
function headOf(text: string, plain: string, open: number): readonly string[] {
  const start = Math.max(plain.lastIndexOf('\n', open), plain.lastIndexOf('{', open - 1)) + 1
  const head = plain.slice(start, open)
  if (!/^\s*[A-Za-z_][\w-]*(?:\s+(?:"+|[\w-]+))*\s*$/.test(head)) return []
  return [...head.matchAll(/"+|[\w-]+/g)].map(({ 0: word, index }) =>
    word.startsWith('"') ? text.slice(start + index + 1, start + index + word.length - 1) : word,
  )
}

interface Places {
  readonly own: number[]
  readonly nested: number[]
}

class HclBody implements BlockBody {
  readonly #text: string
  readonly #plain: string
  #places: Map<string, Places> | undefined
  #dynamics: ReadonlyMap<string, BlockBody> | undefined

  constructor(text: string) {
    this.#text = text
    this.#plain = withoutTexts(text)
  }

  own(name: string): string | undefined {
    return this.#expression(this.#listPlaces().get(name)?.own)
  }

  any(name: string): string | undefined {
    const { own = [], nested } = this.#listPlaces().get(name) ?? {}
    return this.#expression(own.length > 0 ? own : nested)
  }

  names(): readonly string[] {
    return [...this.#listPlaces()].flatMap(([name, { own }]) => (own.length > 0 ? [name] : []))
  }

  dynamic(label: string): BlockBody | undefined {
    this.#dynamics ??= new Map(
      blocksOf(this.#text, this.#plain, 1)
        .filter(({ words: [word] }) => word === 'dynamic')
        .map(({ words, body }) => [body.own('iterator') ?? words[1] ?? '', body]),
    )
    return this.#dynamics.get(label)
  }

  #expression(places: readonly number[] | undefined): string | undefined {
    const [only, ...others] = places ?? []
    return only !== undefined && others.length === 0 ? expressionAt(this.#text, only) : undefined
  }

  /** Where the expressions of attributes begin, by name. */
  #listPlaces(): ReadonlyMap<string, Places> {
    if (this.#places) return this.#places
    const places = new Map<string, Places>()
    let depth = 0
    for (const { 0: found, 1: name, index } of this.#plain.matchAll(
      /[([{]|[)\]}]|(?<![\w.-])([A-Za-z_][\w-]*)\s*=(?![=>])[ \t]*/g,
    )) {
      if (name === undefined) {
        depth += '([{'.includes(found) ? 1 : -1
        continue
      }
      const known = places.get(name) ?? { own: [], nested: [] }
      places.set(name, known)
      const list = depth === 1 ? known.own : known.nested
      list.push(index + found.length)
    }
    this.#places = places
    return places
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences */
export function unescapeText(text: string): string {
  return text.replaceAll(
    /\\u([\dA-Fa-f]{4})|\\U([\dA-Fa-f]{8})|\\(.)|\$(\$\{)|%(%\{)/gs,
    (_, short?: string, long?: string, escaped?: string, dollar?: string, percent?: string) => {
      const code = Number.parseInt(short ?? long ?? '', 16)
      if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return escaped === undefined ? (dollar ?? percent ?? '') : (ESCAPES[escaped] ?? escaped)
    },
  )
}

/** How long the escape sequence is that begins here; 0 where none does. Outside of quotes a backslash is itself. */
export function escapedAt(text: string, at: number, isQuoted = true): number {
  if (isQuoted && text[at] === '\\') return 2
  return text.startsWith('$${', at) || text.startsWith('%%{', at) ? 3 : 0
}

/** Past what closes the bracket, or the quote, that stands here. */
export function endOfBracket(text: string, at: number): number {
  return text[at] === '"' ? endOfText(text, at) : findEnd(text, at + 1, '') + 1
}

function expressionAt(text: string, start: number): string {
  return text.slice(start, findEnd(text, start, '\n,')).trim()
}

/**
 * Where one of the characters `ends` stands, or a bracket that nothing here has opened, outside of brackets, texts and comments; a comment ends
 * what a line end ends. The text's length where nothing does.
 */
function findEnd(text: string, start: number, ends: string): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const char = text[at] as string
    if (depth === 0 && ends.includes(char)) return at
    if (depth === 0 && ends.includes('\n') && isComment(text, at) && text[at + 1] !== '*') return at
    const next = skipWhole(text, at)
    if (next > at) {
      at = next
      continue
    }
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char) && depth-- === 0) return at
    at++
  }
  return text.length
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at)
}

/** Past a text in quotes, a comment or a heredoc that begins here; the same place where none does. */
function skipWhole(text: string, at: number): number {
  if (text[at] === '"') return endOfText(text, at)
  if (text.startsWith('/*', at)) return endOr(text.indexOf('*/', at + 2), text, 2)
  if (isComment(text, at)) return endOr(text.indexOf('\n', at), text, 0)
  const word = text.startsWith('<<', at) ? /^<<-?([A-Za-z_][\w-]*)\r?\n/.exec(text.slice(at, at + 200)) : null
  if (!word) return at
  const close = new RegExp(`^[ \\t]*${word[1]}[ \\t]*\\r?$`, 'm').exec(text.slice(at + word[0].length))
  return close ? at + word[0].length + close.index + close[0].length : text.length
}

function endOr(found: number, text: string, length: number): number {
  return found < 0 ? text.length : found + length
}

/** Past the closing quote of a text; texts within `${…}` are parts of it. */
function endOfText(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') {
    const step = escapedAt(text, at)
    if (step > 0) at += step
    else if (text.startsWith('${', at) || text.startsWith('%{', at)) at = findEnd(text, at + 2, '') + 1
    else at++
  }
  return Math.min(at + 1, text.length)
}

/** Past white space, commas and comments; `blank` is what counts as white space. */
export function skipBlank(text: string, start: number, blank = /[\s,]/): number {
  let at = start
  while (at < text.length) {
    if (blank.test(text[at] as string)) at++
    else if (isComment(text, at)) at = skipWhole(text, at)
    else break
  }
  return at
}

/** As long as before, with quotes in place of texts and heredocs, and blanks in place of comments. */
function withoutTexts(text: string): string {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const next = skipWhole(text, at)
    if (next > at) parts.push(text.slice(at, next).replaceAll(/[^\n]/g, isComment(text, at) ? ' ' : '"'))
    else parts.push(text[at] as string)
    at = Math.max(next, at + 1)
  }
  return parts.join('')
}
