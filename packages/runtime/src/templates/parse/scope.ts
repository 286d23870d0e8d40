import { TemplateError } from '../values/limits.ts'
import type { RenderScope, Statement } from '../values/value.ts'

/** Writes text. */
export function write({ output, budget }: RenderScope, text: string): void {
  budget.spendText(text.length)
  output.push(text)
}

/** Runs a statement and gives what it wrote. */
export function capture(scope: RenderScope, statement: Statement): string {
  const { output } = scope
  scope.output = []
  try {
    statement(scope)
    const text = scope.output.join('')
    scope.budget.spendText(text.length)
    return text
  } finally {
    scope.output = output
  }
}

/** Runs something one call deeper. */
export function deeper<T>(scope: RenderScope, run: () => T, maxDepth: number): T {
  if (scope.depth >= maxDepth) throw new TemplateError(`macros call one another more than ${maxDepth} deep`)
  scope.depth += 1
  try {
    return run()
  } finally {
    scope.depth -= 1
  }
}

/** Gives names values for as long as something runs. */
export function withNames<T>({ variables }: RenderScope, names: readonly string[], run: () => T): T {
  const before = names.map((name) => variables.get(name))
  try {
    return run()
  } finally {
    for (const [at, name] of names.entries()) {
      const value = before[at]
      if (value === undefined) variables.delete(name)
      else variables.set(name, value)
    }
  }
}
