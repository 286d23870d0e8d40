import { endOfBracket, escapedAt, unescapeText } from '../document/hcl.ts'
import { type Expression, UnreadExpression } from './syntax.ts'

/** How a text is read. */
export interface TemplateSetting {
  /** Whether it is in quotes, where backslashes begin escape sequences. */
  readonly isQuoted: boolean
  /** Reads an expression in it. Throws {@link UnreadExpression}. */
  readonly parse: (source: string) => Expression
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | 'directive'; readonly source: string }

/**
 * Reads a text with values, `${…}`, and directives, `%{ if … }` and `%{ for … }`. One that is a single value is that. Throws
 * {@link UnreadExpression}.
 *
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates
 */
export function readTemplate(text: string, setting: TemplateSetting): Expression {
  const reader = new TemplateReader(piecesOf(text, setting.isQuoted), setting)
  return reader.whole()
}

/** A `~` takes the white space away that is beside it. */
function piecesOf(text: string, isQuoted: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let plain = 0
  let isStripped = false
  const addPlain = (end: number, stripsEnd: boolean) => {
    const raw = (isQuoted ? unescapeText : unescapeMarks)(text.slice(plain, end))
    const begun = isStripped ? raw.trimStart() : raw
    const value = stripsEnd ? begun.trimEnd() : begun
    if (value !== '') pieces.push({ kind: 'text', text: value })
  }
  for (let at = 0; at < text.length; ) {
    const step = escapedAt(text, at, isQuoted)
    const isDirective = text.startsWith('%{', at)
    if (step > 0 || !(isDirective || text.startsWith('${', at))) {
      at += Math.max(step, 1)
      continue
    }
    const end = endOfBracket(text, at + 1)
    const inner = text.slice(at + 2, end - 1)
    addPlain(at, inner.startsWith('~'))
    isStripped = inner.endsWith('~')
    pieces.push({ kind: isDirective ? 'directive' : 'value', source: inner.replaceAll(/^~|~$/g, '').trim() })
    plain = end
    at = end
  }
  addPlain(text.length, false)
  return pieces
}

/** Outside of quotes backslashes are themselves. */
function unescapeMarks(text: string): string {
  return text.replaceAll(/([$%])\1\{/g, '$1{')
}

class TemplateReader {
  readonly #pieces: readonly Piece[]
  readonly #parse: TemplateSetting['parse']
  #at = 0

  constructor(pieces: readonly Piece[], { parse }: TemplateSetting) {
    this.#pieces = pieces
    this.#parse = parse
  }

  whole(): Expression {
    const [only, ...others] = this.#pieces
    if (!only) return { kind: 'literal', value: '' }
    if (only.kind === 'text' && others.length === 0) return { kind: 'literal', value: only.text }
    if (only.kind === 'value' && others.length === 0) return this.#parse(only.source)
    return this.#until().made
  }

  /** To a directive of one of these words, which is behind then; to the end where there are none. */
  #until(...words: readonly string[]): { readonly made: Expression; readonly word: string } {
    const parts: Expression[] = []
    for (;;) {
      const piece = this.#pieces[this.#at++]
      if (!piece && words.length > 0) throw new UnreadExpression()
      if (!piece) return { made: { kind: 'template', parts }, word: '' }
      if (piece.kind === 'text') parts.push({ kind: 'literal', value: piece.text })
      else if (piece.kind === 'value') parts.push(this.#parse(piece.source))
      else if (words.includes(piece.source)) return { made: { kind: 'template', parts }, word: piece.source }
      else parts.push(this.#directive(piece.source))
    }
  }

  #directive(source: string): Expression {
    const [, test] = /^if\s+(.+)$/s.exec(source) ?? []
    if (test !== undefined) {
      const { made: yes, word } = this.#until('else', 'endif')
      const no: Expression = word === 'else' ? this.#until('endif').made : { kind: 'literal', value: '' }
      return { kind: 'conditional', test: this.#parse(test), yes, no }
    }
    const [, first, second, over] = /^for\s+([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\sin\s+(.+)$/s.exec(source) ?? []
    if (first === undefined || over === undefined) throw new UnreadExpression()
    const names = second === undefined ? [first] : [first, second]
    const value = this.#until('endfor').made
    const texts: Expression = { kind: 'for', names, over: this.#parse(over), value, isGrouped: false }
    const args: readonly Expression[] = [{ kind: 'literal', value: '' }, texts]
    return { kind: 'call', name: 'join', args, sources: [], isSpread: false }
  }
}
