import { type Budget, TemplateError } from './limits.ts'
import type { Value } from './value.ts'

/** What a rendering knows and has written. */
export interface Scope {
  /** What `#set`, `#foreach` and macros named; it comes before the service's own names. */
  readonly variables: Map<string, Value>
  /** The service's own: `input`, `util`, `context` and `stageVariables`. Null for any other name. */
  readonly root: (name: string) => Value
  readonly macros: Map<string, Macro>
  readonly budget: Budget
  output: string[]
  /** How many macros and evaluated texts are at work. */
  depth: number
}

export type Expression = (scope: Scope) => Value

/** What ends early: the nearest loop, or all of the template. */
export type Signal = 'break' | 'stop' | undefined

export type Statement = (scope: Scope) => Signal

export interface Macro {
  readonly parameters: readonly string[]
  readonly body: Statement
}

/** Writes text. */
export function write({ output, budget }: Scope, text: string): void {
  budget.spendText(text.length)
  output.push(text)
}

/** Runs a statement and gives what it wrote. */
export function capture(scope: Scope, statement: Statement): string {
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
export function deeper<T>(scope: Scope, run: () => T, maxDepth: number): T {
  if (scope.depth >= maxDepth) throw new TemplateError(`macros call one another more than ${maxDepth} deep`)
  scope.depth += 1
  try {
    return run()
  } finally {
    scope.depth -= 1
  }
}

/** Gives names values for as long as something runs. */
export function withNames<T>({ variables }: Scope, names: readonly string[], run: () => T): T {
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
