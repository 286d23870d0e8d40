import { type DocumentMap, isMap, markAs, markAsMerged, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'

/** What a collection that a loop goes over gives: a list of texts, or of a parameter's values. */
export type EvaluateCollection = (value: unknown, at: SourcePosition) => unknown

/**
 * Expands the loops `Fn::ForEach::<name>: [identifier, collection, { key: value }]` of `AWS::LanguageExtensions`, nested ones too. `${identifier}`
 * in keys and texts is the member, `&{identifier}` its letters and digits only, and `{ Ref: identifier }` as well.
 */
export function expandLoops(value: unknown, evaluate: EvaluateCollection): unknown {
  return expand(value, evaluate, new Map())
}

type Bindings = ReadonlyMap<string, string>

function expand(value: unknown, evaluate: EvaluateCollection, bindings: Bindings): unknown {
  if (typeof value === 'string') return substitute(value, bindings)
  if (Array.isArray(value)) {
    return markAs(
      value.map((member) => expand(member, evaluate, bindings)),
      value,
    )
  }
  if (!isMap(value)) return value
  const name = Object.keys(value).length === 1 ? value.Ref : undefined
  if (typeof name === 'string' && bindings.has(name)) return bindings.get(name)
  return expandMap(value, evaluate, bindings)
}

function expandMap(map: DocumentMap, evaluate: EvaluateCollection, bindings: Bindings): DocumentMap {
  const loops: DocumentMap[] = []
  const entries = Object.entries(map).flatMap(([key, member]) => {
    if (!key.startsWith('Fn::ForEach::')) {
      return [[substitute(key, bindings), expand(member, evaluate, bindings)] as const]
    }
    const at = positionOf(map, key) as SourcePosition
    const rounds = expandLoop({ name: key, definition: member, at }, evaluate, bindings)
    loops.push(...rounds)
    return rounds.flatMap((round) => Object.entries(round))
  })
  return markAsMerged(Object.fromEntries(entries), [map, ...loops])
}

interface Loop {
  readonly name: string
  readonly definition: unknown
  readonly at: SourcePosition
}

function expandLoop(
  { name, definition, at }: Loop,
  evaluate: EvaluateCollection,
  bindings: Bindings,
): DocumentMap[] {
  const [identifier, collection, output] = Array.isArray(definition) ? definition : []
  if (typeof identifier !== 'string' || !isMap(output)) {
    throw new ProjectError(`${name} takes a list of an identifier, a collection and a map`, at)
  }
  const members = membersOf(expand(collection, evaluate, bindings), evaluate, at)
  if (!members) throw new ProjectError(`${name} has no list to go over`, at)
  return members.map((member) => {
    const round = expandMap(output, evaluate, new Map([...bindings, [identifier, member]]))
    return markAsMerged(Object.fromEntries(Object.entries(round)), [round, output])
  })
}

/** A list as it stands, each member text or a function; a member that is a list counts as its members. */
function membersOf(
  collection: unknown,
  evaluate: EvaluateCollection,
  at: SourcePosition,
): string[] | undefined {
  const values = evaluate(collection, at)
  return Array.isArray(values) ? values.flat().map(String) : undefined
}

function substitute(text: string, bindings: Bindings): string {
  let result = text
  for (const [identifier, member] of bindings) {
    result = result
      .replaceAll(`\${${identifier}}`, member)
      .replaceAll(`&{${identifier}}`, member.replaceAll(/[^A-Za-z0-9]/g, ''))
  }
  return result
}
