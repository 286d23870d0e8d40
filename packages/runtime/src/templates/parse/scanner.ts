import { MAX_NESTING, TemplateError } from '../values/limits.ts'

/** A text while it is parsed. `grammar` has what its parts need of one another. */
export class Scanner<Grammar> {
  readonly text: string
  readonly grammar: Grammar
  at = 0
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
