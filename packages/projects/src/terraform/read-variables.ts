import type { DocumentReader } from '../documents/read-document.ts'
import type { Remark, SourcePosition } from '../project/project.ts'
import type { Instance } from './instances.ts'
import { askingOf, type References, resolveReferences } from './resolve-references.ts'

/** What variables are read with. */
export interface VariablesContext {
  readonly all: References
  readonly reader: DocumentReader
  readonly remark: (remark: Remark) => void
  readonly positionOf: (instance: Instance) => SourcePosition
  /** Values of the root module's variables. */
  readonly variables: Readonly<Record<string, { readonly value?: unknown }>>
}

/**
 * The variables of a function's environment, from the file that has it: a plan names none of them as soon as one of them is not known. Text,
 * references and text with references are read; what is more is left out, with a remark.
 */
export function readVariables(
  instance: Instance,
  context: VariablesContext,
): Readonly<Record<string, string>> {
  const at = context.positionOf(instance)
  if (!at.file.endsWith('.tf')) return {}
  const block = blockOf(context.reader.readText(at.file), at.line)
  const map = /\bvariables\s*=\s*\{([\s\S]*?)\n?\s*\}\s*(?:\n|\})/.exec(block)?.[1] ?? ''
  const entries = [
    ...map.matchAll(/(?:^|[\n,])\s*"?([A-Za-z_]\w*)"?\s*[=:]\s*("(?:\\.|\$\{[^}]*\}|[^"\\])*"|[^\n,]+)/g),
  ]
  return Object.fromEntries(
    entries.flatMap(([, name, expression]) => {
      const value = evaluate((expression as string).trim(), instance, context)
      if (value !== undefined) return [[name, value]]
      const text = `has the variable ${name}, whose value is not known before it is applied: it is left out`
      context.remark({ subject: instance.address, text, kind: 'missing', at })
      return []
    }),
  )
}

/** From its first line to the line that closes it. */
function blockOf(text: string, line: number): string {
  const lines = text.split('\n').slice(line - 1)
  const end = lines.findIndex((one) => /^\}/.test(one))
  return lines.slice(0, end < 0 ? undefined : end + 1).join('\n')
}

function evaluate(expression: string, instance: Instance, context: VariablesContext): string | undefined {
  if (/^(true|false|-?\d+(\.\d+)?)$/.test(expression)) return expression
  if (!expression.startsWith('"')) return refer(expression, instance, context)
  const parts = expression.slice(1, -1).split(/(\$\{[^}]*\})/)
  const values = parts.map((part) =>
    part.startsWith('${') ? refer(part.slice(2, -1).trim(), instance, context) : unescapeText(part),
  )
  return values.some((one) => one === undefined) ? undefined : values.join('')
}

function unescapeText(text: string): string {
  return text.replaceAll('$${', '${').replaceAll(/\\(["\\])/g, '$1')
}

function refer(name: string, instance: Instance, { all, variables }: VariablesContext): string | undefined {
  const variable = /^var\.(\w+)$/.exec(name)?.[1]
  const own = instance.scope.parent || variable === undefined ? undefined : variables[variable]?.value
  if (own !== undefined) return String(own)
  return resolveReferences([name], askingOf(instance, 'id'), all)?.value
}
