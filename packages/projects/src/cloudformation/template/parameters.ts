import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import type { Scope } from '../scope/scope.ts'
import { guessValue } from './guess-value.ts'

/** What parameters are resolved with. */
export interface ParameterSource {
  readonly given: Readonly<Record<string, unknown>>
  readonly scope: Pick<Scope, 'resolveDynamically' | 'remark' | 'stack'>
}

/**
 * Values of the section `Parameters`: what was given, or the default, or else a value of the kind that a remark names. Lists are lists.
 * Throws {@link ProjectError} for a value that the parameter does not allow.
 */
export function resolveParameters(
  section: DocumentMap,
  source: ParameterSource,
): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(section).map(([name, definition]) => {
      const at = positionOf(section, name) as SourcePosition
      if (!isMap(definition)) throw new ProjectError(`parameter ${name} has no definition`, at)
      return [name, resolveParameter({ name, definition, at }, source)]
    }),
  )
}

interface Parameter {
  readonly name: string
  readonly definition: DocumentMap
  readonly at: SourcePosition
}

function resolveParameter(parameter: Parameter, { given, scope }: ParameterSource): unknown {
  const { name, definition, at } = parameter
  const type = String(definition.Type ?? 'String')
  const stored = /^AWS::SSM::Parameter::Value<(.*)>$/.exec(type)?.[1]
  const value = Object.hasOwn(given, name) ? given[name] : definition.Default
  if (value === undefined || value === null) return guess(parameter, stored ?? type, scope)
  if (stored !== undefined) return toTyped(scope.resolveDynamically(`ssm:${value}`, at), stored)
  const typed = toTyped(value, type)
  for (const one of Array.isArray(typed) ? typed : [typed]) check(parameter, String(one))
  return typed
}

function guess({ name, definition, at }: Parameter, type: string, scope: ParameterSource['scope']): unknown {
  const value = toTyped(guessValue({ name, type, definition, stack: scope.stack }), type)
  scope.remark({
    subject: `parameter ${name}`,
    text: `has no default and was not given, so ${JSON.stringify(value)} is taken: give one with --parameters ${name}=…`,
    kind: 'assumed',
    at,
  })
  return value
}

/** Lists of parameters are separated by commas, and blanks around a member do not count. */
function toTyped(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.map(String)
  if (!/^(CommaDelimitedList|List<.*>)$/.test(type)) return String(value)
  return String(value) === ''
    ? []
    : String(value)
        .split(',')
        .map((member) => member.trim())
}

function check({ name, definition, at }: Parameter, value: string): void {
  const problem = RULES.map((rule) => rule(definition, value)).find((text) => text !== undefined)
  if (problem === undefined) return
  const words =
    definition.ConstraintDescription === undefined ? problem : String(definition.ConstraintDescription)
  throw new ProjectError(`parameter ${name} failed to satisfy constraint: ${words}`, at)
}

type Rule = (definition: DocumentMap, value: string) => string | undefined

const RULES: readonly Rule[] = [
  ({ Type }, value) =>
    Type === 'Number' && !Number.isFinite(Number(value || 'x')) ? 'must be a number' : undefined,
  ({ AllowedValues }, value) =>
    Array.isArray(AllowedValues) && !AllowedValues.map(String).includes(value)
      ? `must be one of [${AllowedValues.join(', ')}]`
      : undefined,
  ({ AllowedPattern }, value) =>
    AllowedPattern !== undefined && !matchesWhole(String(AllowedPattern), value)
      ? `must match pattern ${AllowedPattern}`
      : undefined,
  ({ MinLength }, value) =>
    MinLength !== undefined && value.length < Number(MinLength)
      ? `must have at least ${MinLength} characters`
      : undefined,
  ({ MaxLength }, value) =>
    MaxLength !== undefined && value.length > Number(MaxLength)
      ? `must have at most ${MaxLength} characters`
      : undefined,
  ({ MinValue }, value) =>
    MinValue !== undefined && Number(value) < Number(MinValue) ? `must be at least ${MinValue}` : undefined,
  ({ MaxValue }, value) =>
    MaxValue !== undefined && Number(value) > Number(MaxValue) ? `must be at most ${MaxValue}` : undefined,
]

/** Patterns are Java's: one that JavaScript cannot read says nothing here. */
function matchesWhole(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value)
  } catch {
    return true
  }
}
