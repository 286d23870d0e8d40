import { MAX_NESTING, TemplateError } from '../values/limits.ts'

/** A text while it is parsed. `grammar` has what its parts need of one another. */
export class Scanner<Grammar> {
  readonly text: string
  readonly grammar: Grammar
  at = 0
  readonly #absent = new Set<string>()
  depth: number

  constructor(text: string, grammar: Grammar, depth = 0) {
    this.text = text
    this.grammar = grammar
    this.depth = depth
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  /** Takes what a sticky expression matches here. */
  take(expression: RegExp): RegExpExecArray | undefined {
    const found = this.see(expression)
    if (found) this.at += found[0].length
    return found
  }

  /**
   * Takes what stands between two texts, and these; undefined, with nothing taken, where there is none. What closes it is looked
   * for once, as a text can open very often what nothing closes.
   */
  takeBetween(open: string, close: string): string | undefined {
    if (this.#absent.has(close) || !this.text.startsWith(open, this.at)) return undefined
    const start = this.at + open.length
    const end = this.text.indexOf(close, start)
    if (end < 0) this.#absent.add(close)
    else this.at = end + close.length
    return end < 0 ? undefined : this.text.slice(start, end)
  }

  /** What a sticky expression would match here. */
  see(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at
    return expression.exec(this.text) ?? undefined
  }

  /** Takes what must come here. */
  expect(expression: RegExp, name: string): RegExpExecArray {
    return this.take(expression) ?? this.fail(`${name} expected`)
  }

  fail(problem: string): never {
    const before = this.text.slice(0, this.at)
    const line = before.split('\n').length
    throw new TemplateError(`line ${line}, column ${this.at - before.lastIndexOf('\n')}: ${problem}`)
  }

  /** Parses a part that may hold others of its kind. */
  nested<T>(parse: () => T): T {
    this.depth += 1
    if (this.depth > MAX_NESTING) this.fail(`nested more than ${MAX_NESTING} deep`)
    const parsed = parse()
    this.depth -= 1
    return parsed
  }
}
