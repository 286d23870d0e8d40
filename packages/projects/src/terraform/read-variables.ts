import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { Remark, SourcePosition } from '../project/project.ts'
import type { Instance } from './document/instances.ts'
import { isMapping, textOf, type Value } from './expressions/values.ts'
import { notingAssumptions } from './plausible-attributes.ts'
import { type References, readingFrom } from './resolve-references.ts'

/** What variables are read with. */
export interface VariablesContext {
  readonly all: References
  readonly remark: (remark: Remark) => void
  readonly positionOf: (instance: Instance) => SourcePosition
}

/**
 * The variables of a function's environment: what the document knows of them, and for the others what the file says that has the function, as a
 * plan names none of them where the provider does not know one of them. What cannot be told is left out with a remark, unless an override by the
 * variable's name says it.
 */
export function readVariables(
  instance: Instance,
  known: DocumentMap,
  context: VariablesContext,
): Readonly<Record<string, string>> {
  const values = Object.entries(known).filter(([, value]) => value !== null && value !== undefined)
  const texts = values.map(([name, value]) => [name, String(value)] as const)
  const unknown = unknownVariables(instance)
  if (unknown === undefined) return Object.fromEntries(texts)
  const at = context.positionOf(instance)
  const missing = (text: string) => context.remark({ subject: instance.address, text, kind: 'missing', at })
  const written = writtenVariables(instance, context)
  if (unknown === 'all') noteUnread(written, missing)
  const names = unknown === 'all' ? [...(written.members?.keys() ?? [])] : unknown
  const { overrides } = context.all
  const all = notingAssumptions(context.all, { remark: context.remark, at, asking: instance })
  const found = names.flatMap((name) => {
    const member = written.members?.get(name)
    const value =
      ownMember(overrides, name) ?? (member === undefined ? undefined : textOf(member, readingFrom(all, [])))
    if (value !== undefined) return [[name, value] as const]
    missing(
      `has the variable ${name}, whose value is not known before it is applied: it is left out, give it by a line ${name}=… in a file of --env-file`,
    )
    return []
  })
  return Object.fromEntries([...texts, ...found])
}

/** Names of variables that are not known, or that none of them is; undefined where all are known. */
function unknownVariables({ unknown }: Instance): 'all' | readonly string[] | undefined {
  const { environment } = unknown
  if (environment === true) return 'all'
  const marks = Array.isArray(environment) && isMap(environment[0]) ? environment[0].variables : undefined
  if (marks === true) return 'all'
  return isMap(marks) ? Object.keys(marks).filter((name) => marks[name] === true) : undefined
}

interface Written {
  /** Names and values; undefined where there is no map of them. */
  readonly members?: ReadonlyMap<string, Value>
  /** Expressions that bring variables as well. */
  readonly others: readonly string[]
}

/** `variables` as its file says it: a map, or maps that are merged with other things. */
function writtenVariables(instance: Instance, { all }: VariablesContext): Written {
  const parts = (all.partsOf(instance, 'variables') ?? []).filter(({ value }) => value !== null)
  const read = parts.flatMap(({ value }) => (isMapping(value) ? [value] : []))
  return {
    ...(read.length > 0 && { members: new Map(read.flatMap((map) => [...map])) }),
    others: parts.flatMap(({ source, value }) => (isMapping(value) ? [] : [source])),
  }
}

function noteUnread({ members, others }: Written, missing: (text: string) => void): void {
  if (members && others.length === 0) return
  const what = others.length > 0 ? others.map((one) => one.replaceAll(/\s+/g, ' ')).join(', ') : undefined
  missing(
    what === undefined
      ? 'has variables of which one is not known before it is applied, and no file here says which ones there are: they are left out'
      : `has variables of which one is not known before it is applied, and those of ${what} are not read: they are left out`,
  )
}
