import { counted } from '../values/operators.ts'
import type { Expression } from '../values/value.ts'
import type { TemplateSource } from './grammar.ts'
import { Scanner } from './scanner.ts'
import { capture } from './scope.ts'

const STRING = /"((?:[^"]|"")*)"|'((?:[^']|'')*)'/y

/**
 * Parses a text in quotes; undefined where there is none. In double quotes references and directives are rendered. A quote within
 * is written twice; a backslash is itself, as Velocity has it.
 */
export function parseString(source: TemplateSource): Expression | undefined {
  const [whole, double, single] = source.take(STRING) ?? []
  if (whole === undefined) return undefined
  const text = double?.replaceAll('""', '"') ?? single?.replaceAll("''", "'") ?? ''
  if (double === undefined || !/[$#]/.test(text)) return counted(() => text)
  const inner = new Scanner(text, source.grammar, source.depth)
  const statement = source.nested(() => source.grammar.text(inner))
  return (scope) => capture(scope, statement)
}
