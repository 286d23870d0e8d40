import { endOfBracket, skipBlank } from '../document/hcl.ts'
import { readTemplate } from './parse-template.ts'
import { type Expression, type ForExpression, OPERATORS, UnreadExpression } from './syntax.ts'

/** How deep expressions may be within each other. */
const MAX_DEPTH = 100

/** Reads an expression; undefined where it is none. */
export function parseExpression(text: string): Expression | undefined {
  return withoutErrors(() => {
    const parser = new ExpressionParser(text)
    const expression = parser.expression()
    parser.end()
    return expression
  })
}

/** Reads the text of a file with `${…}` in it, as `templatefile` does; undefined where that is not read here. */
export function parseTemplate(text: string): Expression | undefined {
  return withoutErrors(() => toTemplate(text, false, 0))
}

function withoutErrors(parse: () => Expression): Expression | undefined {
  try {
    return parse()
  } catch (error) {
    // What is too deep to be looked through is not read either.
    if (error instanceof UnreadExpression || error instanceof RangeError) return undefined
    throw error
  }
}

class ExpressionParser {
  readonly #text: string
  #at = 0
  #depth: number

  constructor(text: string, depth = 0) {
    this.#text = text
    this.#depth = depth
  }

  end(): void {
    this.#skip()
    if (this.#at < this.#text.length) throw new UnreadExpression()
  }

  expression(): Expression {
    this.#depth++
    if (this.#depth > MAX_DEPTH) throw new UnreadExpression()
    const test = this.#operation(0)
    const made = this.#take('?') ? this.#conditional(test) : test
    this.#depth--
    return made
  }

  #conditional(test: Expression): Expression {
    const yes = this.expression()
    this.#expect(':')
    return { kind: 'conditional', test, yes, no: this.expression() }
  }

  #operation(level: number): Expression {
    const operators = OPERATORS[level]
    if (!operators) return this.#unary()
    let left = this.#operation(level + 1)
    for (;;) {
      const operator = operators.find((one) => this.#take(one))
      if (operator === undefined) return left
      left = { kind: 'operation', operator, left, right: this.#operation(level + 1) }
    }
  }

  #unary(): Expression {
    const operator = (['!', '-'] as const).find((one) => this.#take(one))
    if (operator === undefined) return this.#traversal(this.#primary())
    this.#depth++
    if (this.#depth > MAX_DEPTH) throw new UnreadExpression()
    const of = this.#unary()
    this.#depth--
    return { kind: 'unary', operator, of }
  }

  /** Members and indices stand right behind what they are of. */
  #traversal(start: Expression): Expression {
    let of = start
    for (;;) {
      if (this.#match(/\[\*\]/y)) return { kind: 'splat', of, each: this.#traversal(MEMBER) }
      if (this.#match(/\.\*/y)) {
        of = { kind: 'splat', of, each: this.#attributes(MEMBER) }
        continue
      }
      const key = this.#member()
      if (!key) return of
      of = { kind: 'member', of, key }
    }
  }

  /** Behind `.*` attributes alone are those of each; an index is one of the list. */
  #attributes(start: Expression): Expression {
    const [, name] = this.#match(/\.([A-Za-z_][\w-]*)/y) ?? []
    if (name === undefined) return start
    return this.#attributes({ kind: 'member', of: start, key: { kind: 'literal', value: name } })
  }

  #member(): Expression | undefined {
    const [, name, position] = this.#match(/\.(?:([A-Za-z_][\w-]*)|(\d+))/y) ?? []
    if (name !== undefined) return { kind: 'literal', value: name }
    if (position !== undefined) return { kind: 'literal', value: Number(position) }
    if (this.#text[this.#at] !== '[') return undefined
    this.#at++
    const key = this.expression()
    this.#expect(']')
    return key
  }

  #primary(): Expression {
    this.#skip()
    const number = this.#match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    if (number) return { kind: 'literal', value: Number(number[0]) }
    if (this.#text[this.#at] === '"') return this.#quoted()
    const [heredoc, dash, word] = this.#match(/<<(-?)([A-Za-z_][\w-]*)\r?\n/y) ?? []
    if (heredoc !== undefined) return this.#heredoc(word ?? '', dash === '-')
    if (this.#take('(')) {
      const inner = this.expression()
      this.#expect(')')
      return inner
    }
    if (this.#take('[')) return this.#list()
    if (this.#take('{')) return this.#map()
    return this.#named()
  }

  #named(): Expression {
    const [name] = this.#match(/[A-Za-z_][\w-]*/y) ?? []
    if (name === undefined) throw new UnreadExpression()
    if (this.#text[this.#at] === '(') return this.#call(name)
    const constant = CONSTANTS.get(name)
    return constant === undefined ? { kind: 'name', name } : { kind: 'literal', value: constant }
  }

  #call(name: string): Expression {
    this.#at++
    const args: Expression[] = []
    const sources: string[] = []
    let isSpread = false
    while (!this.#take(')')) {
      const start = this.#at
      args.push(this.expression())
      sources.push(this.#text.slice(start, this.#at).trim())
      isSpread = this.#take('...')
      if (!this.#take(',')) {
        this.#expect(')')
        break
      }
    }
    return { kind: 'call', name, args, sources, isSpread }
  }

  #list(): Expression {
    const loop = this.#loop(']')
    if (loop) return loop
    const members: Expression[] = []
    while (!this.#take(']')) {
      members.push(this.expression())
      if (!this.#take(',')) {
        this.#expect(']')
        break
      }
    }
    return { kind: 'list', members }
  }

  #map(): Expression {
    const loop = this.#loop('}')
    if (loop) return loop
    const members: [Expression, Expression][] = []
    while (!this.#take('}')) {
      const key = this.#key()
      if (!this.#take('=')) this.#expect(':')
      members.push([key, this.expression()])
      this.#take(',')
    }
    return { kind: 'map', members }
  }

  /** A plain name is itself there. */
  #key(): Expression {
    this.#skip()
    const name = this.#match(/[A-Za-z_][\w-]*(?=\s*[=:](?!=))/y)
    return name ? { kind: 'literal', value: name[0] } : this.expression()
  }

  #loop(close: ']' | '}'): ForExpression | undefined {
    this.#skip()
    const [, first, second] =
      this.#match(/for\s+([A-Za-z_][\w-]*)\s*(?:,\s*([A-Za-z_][\w-]*)\s*)?(?=\sin\s)/y) ?? []
    if (first === undefined) return undefined
    this.#expect('in')
    const names = second === undefined ? [first] : [first, second]
    const over = this.expression()
    this.#expect(':')
    const head = this.expression()
    if (close === '}') this.#expect('=>')
    const value = close === '}' ? this.expression() : head
    const isGrouped = this.#take('...')
    const condition = this.#takeWord('if') ? this.expression() : undefined
    this.#expect(close)
    return {
      ...{ kind: 'for', names, over, value, isGrouped },
      ...(close === '}' && { key: head }),
      ...(condition && { condition }),
    }
  }

  #quoted(): Expression {
    const end = endOfBracket(this.#text, this.#at)
    const inner = this.#text.slice(this.#at + 1, end - 1)
    if (this.#text[end - 1] !== '"' || end - 1 === this.#at) throw new UnreadExpression()
    this.#at = end
    return toTemplate(inner, true, this.#depth)
  }

  #heredoc(word: string, isIndented: boolean): Expression {
    const rest = this.#text.slice(this.#at)
    const close = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm').exec(rest)
    if (!close) throw new UnreadExpression()
    this.#at += close.index + close[0].length
    const body = rest.slice(0, close.index)
    const indents = [...body.matchAll(/^[ \t]*(?=\S)/gm)].map(([one]) => one.length)
    const indent = isIndented && indents.length > 0 ? Math.min(...indents) : 0
    const text = indent === 0 ? body : body.replaceAll(new RegExp(`^[ \\t]{${indent}}`, 'gm'), '')
    return toTemplate(text, false, this.#depth)
  }

  #skip(): void {
    this.#at = skipBlank(this.#text, this.#at, /\s/)
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found) this.#at += found[0].length
    return found ?? undefined
  }

  /** Whether this comes next; it is behind then. */
  #take(text: string): boolean {
    const before = this.#at
    this.#skip()
    const follows = this.#text.slice(this.#at, this.#at + text.length + 1)
    const isOther = (text === '=' && /^=[=>]/.test(follows)) || (text === '!' && follows === '!=')
    if (follows.startsWith(text) && !isOther) {
      this.#at += text.length
      return true
    }
    this.#at = before
    return false
  }

  #takeWord(word: string): boolean {
    this.#skip()
    return this.#match(new RegExp(`${word}(?![\\w-])`, 'y')) !== undefined
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new UnreadExpression()
  }
}

const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** What each member is within a splat. */
const MEMBER: Expression = { kind: 'name', name: '*' }

function toTemplate(text: string, isQuoted: boolean, depth: number): Expression {
  const parse = (source: string) => {
    const parser = new ExpressionParser(source, depth)
    const expression = parser.expression()
    parser.end()
    return expression
  }
  return readTemplate(text, { isQuoted, parse })
}
