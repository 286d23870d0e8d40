import { MAX_CALL_DEPTH } from '../values/limits.ts'
import type { Expression, Macro, Statement } from '../values/value.ts'
import { deeper, withNames } from './scope.ts'

/** The names of the macros that a template defines: another `#name` is text. */
export function macroNames(template: string): Set<string> {
  return new Set(
    [...template.matchAll(/#(?:macro|\{macro\})\s*\(\s*([a-zA-Z_]\w*)/g)].map(([, name = '']) => name),
  )
}

/** `#macro(name $a $b) … #end`. The first of a name counts, as in Velocity. */
export function defineMacro(name: string, macro: Macro): Statement {
  return ({ macros }) => {
    if (!macros.has(name)) macros.set(name, macro)
    return undefined
  }
}

/** `#name(1 "b")`. Its parameters are its own; what it sets otherwise is everybody's. */
export function compileMacroCall(name: string, args: readonly Expression[]): Statement {
  return (scope) => {
    const macro = scope.macros.get(name)
    if (!macro) return undefined
    const { parameters, body } = macro
    scope.budget.spend(parameters.length)
    const values = parameters.map((_, at) => args[at]?.(scope) ?? null)
    const signal = withNames(scope, parameters, () => {
      for (const [at, parameter] of parameters.entries()) assign(scope.variables, parameter, values[at])
      return deeper(scope, () => body(scope), MAX_CALL_DEPTH)
    })
    return signal === 'stop' ? 'stop' : undefined
  }
}

function assign<T>(variables: Map<string, T>, name: string, value: T | null | undefined): void {
  if (value === null || value === undefined) variables.delete(name)
  else variables.set(name, value)
}
