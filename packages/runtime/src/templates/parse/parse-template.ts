import { MAX_TEMPLATE_CHARS, TemplateError } from '../values/limits.ts'
import type { Statement } from '../values/value.ts'
import type { Block, BlockEnd, TemplateSource } from './grammar.ts'
import { macroNames } from './macros.ts'
import { isDirective, parseDirective } from './parse-directive.ts'
import { parseExpression } from './parse-expression.ts'
import { parseReference, type Reference } from './parse-reference.ts'
import { printReference } from './print-reference.ts'
import { Scanner } from './scanner.ts'
import { write } from './scope.ts'

/** Parses a template. Throws for a text that is not one. */
export function parseTemplate(text: string): Statement {
  const macros = macroNames(text)
  return parseText(
    new Scanner(text, { expression: parseExpression, block: parseBlock, text: parseText, macros }),
  )
}

/** Parses all of a text. */
function parseText(source: TemplateSource): Statement {
  if (source.text.length > MAX_TEMPLATE_CHARS)
    throw new TemplateError(`a template is longer than ${MAX_TEMPLATE_CHARS} characters`)
  const { run, end } = parseBlock(source)
  if (end) source.fail(`#${end} of nothing`)
  return run
}

/** Parses to the `#end`, `#else` or `#elseif` that ends this block, which it takes as well. */
function parseBlock(source: TemplateSource): Block {
  const pieces: (string | Statement)[] = []
  while (!source.isAtEnd) {
    const piece = parsePiece(source)
    if (typeof piece === 'object') return { run: compileSequence(pieces), end: piece.end }
    if (piece.isSet) trimIndent(pieces)
    pieces.push(piece)
  }
  return { run: compileSequence(pieces), end: undefined }
}

const TEXT = /[^$#\\]+/y
const BACKSLASHES = /\\+/y
const ANY = /[\s\S]/y
const LINE_COMMENT = /##[^\r\n]*(?:\r\n|\r|\n|$)/y

type Piece = (string & { isSet?: undefined }) | (Statement & { isSet?: boolean }) | { end: BlockEnd }

function parsePiece(source: TemplateSource): Piece {
  const text = source.take(TEXT)?.[0]
  if (text !== undefined) return text
  const backslashes = source.take(BACKSLASHES)?.[0]
  if (backslashes !== undefined) return parseEscaped(source, backslashes)
  if (source.take(LINE_COMMENT)) return ''
  if (source.takeBetween('#*', '*#') !== undefined) return ''
  const raw = source.takeBetween('#[[', ']]#')
  if (raw !== undefined) return raw
  const reference = parseReference(source)
  if (reference) return (scope) => printReference(reference, scope)
  return parseDirective(source) ?? source.expect(ANY, 'text')[0]
}

/**
 * `\$x` is `$x` itself and `\\$x` a backslash before its value; where `$x` has no value, all of it stays as it is written. The
 * same before directives. Other backslashes are text.
 */
function parseEscaped(source: TemplateSource, backslashes: string): Piece {
  const kept = backslashes.slice(Math.ceil(backslashes.length / 2))
  const isEscaped = backslashes.length % 2 === 1
  if (isDirective(source)) return isEscaped ? kept + source.expect(ANY, 'a directive')[0] : kept
  const reference = parseReference(source)
  if (!reference) return backslashes
  return compileEscaped(reference, { kept, isEscaped, written: backslashes + reference.text })
}

function compileEscaped(
  reference: Reference,
  { kept, isEscaped, written }: { kept: string; isEscaped: boolean; written: string },
): Statement {
  return (scope) => {
    if (reference.evaluate(scope) === null) return void write(scope, written)
    write(scope, isEscaped ? kept + reference.text : kept)
    return isEscaped ? undefined : printReference(reference, scope)
  }
}

/** A `#set` takes the space before it along, as in Velocity 1.7. *Assumed* for the service. websocket-apis §8.3 */
function trimIndent(pieces: (string | Statement)[]): void {
  const last = pieces.at(-1)
  if (typeof last !== 'string') return
  let { length } = last
  while (length > 0 && (last[length - 1] === ' ' || last[length - 1] === '\t')) length -= 1
  pieces[pieces.length - 1] = last.slice(0, length)
}

function compileSequence(pieces: readonly (string | Statement)[]): Statement {
  const statements = joinTexts(pieces).map((piece): Statement => {
    if (typeof piece !== 'string') return piece
    return (scope) => void write(scope, piece)
  })
  return (scope) => {
    for (const statement of statements) {
      scope.budget.spend(1)
      const signal = statement(scope)
      if (signal) return signal
    }
    return undefined
  }
}

function joinTexts(pieces: readonly (string | Statement)[]): (string | Statement)[] {
  const joined: (string | Statement)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece === '') continue
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined
}
