import { parseText } from './parse-template.ts'
import { capture, type Expression } from './scope.ts'
import { Source } from './source.ts'

const STRING = /"((?:[^"]|"")*)"|'((?:[^']|'')*)'/y

/**
 * Parses a text in quotes; undefined where there is none. In double quotes references and directives are rendered. A quote within
 * is written twice; a backslash is itself, as Velocity has it.
 */
export function parseString(source: Source): Expression | undefined {
  const [whole, double, single] = source.take(STRING) ?? []
  if (whole === undefined) return undefined
  const text = double?.replaceAll('""', '"') ?? single?.replaceAll("''", "'") ?? ''
  if (double === undefined || !/[$#]/.test(text)) return () => text
  const inner = new Source(text, source.macros, source.depth)
  const statement = source.nested(() => parseText(inner))
  return (scope) => capture(scope, statement)
}
