import { ownMember } from '@gatehouse/contract/core'
import { isMap } from '../documents/positions.ts'
import { partsOf } from './hcl.ts'
import type { Instance, ModuleScope } from './instances.ts'
import { askingOf, type References, resolveReferences } from './resolve-references.ts'

/** What expressions of files are evaluated with. */
export interface ExpressionContext {
  readonly all: References
  /** Values of the root module's variables. */
  readonly variables: Readonly<Record<string, { readonly value?: unknown }>>
}

/** The value of a text with references in a resource's file, `"http://${…}/{proxy}"`; undefined of anything else. */
export function evaluateText(
  expression: string,
  instance: Instance,
  context: ExpressionContext,
): string | undefined {
  return partsOf(expression) && evaluateExpression(expression, instance, context)
}

/** The value of an expression of a resource's file: a text, a number, a reference, or a text with references; undefined of what is more. */
export function evaluateExpression(
  expression: string,
  instance: Instance,
  context: ExpressionContext,
): string | undefined {
  if (/^(true|false|-?\d+(\.\d+)?)$/.test(expression)) return expression
  const parts = partsOf(expression)
  if (!parts) return REFERENCE.test(expression) ? refer(expression, instance, context) : undefined
  const values = parts.map((part) =>
    'text' in part ? part.text : evaluateExpression(part.expression, instance, context),
  )
  return values.some((one) => one === undefined) ? undefined : values.join('')
}

/** A name with attributes and indices, and nothing that is computed. */
const REFERENCE = /^[A-Za-z_][\w-]*(?:\.[\w-]+|\[(?:\d+|"[^"]*"|count\.index|each\.key)\])*$/

function refer(name: string, instance: Instance, { all, variables }: ExpressionContext): string | undefined {
  if (name === 'each.key' || name === 'count.index') return textOf(instance.index)
  const variable = /^var\.(\w+)$/.exec(name)?.[1]
  const known = variable === undefined ? undefined : textOf(variableOf(variable, instance.scope, variables))
  if (known !== undefined) return known
  return resolveReferences([name], askingOf(instance, 'id'), all)?.value
}

/** A variable of the root module has a value; one of another module may have one where it is called, or a default. */
function variableOf(
  name: string,
  { parent, call = '', configuration }: ModuleScope,
  variables: ExpressionContext['variables'],
): unknown {
  if (!parent) return ownMember(variables, name)?.value
  const given = ownMember(parent.configuration.module_calls?.[call]?.expressions ?? {}, name)
  if (isMap(given)) return given.constant_value
  return ownMember(configuration.variables ?? {}, name)?.default
}

function textOf(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined
}
