import { ownMember } from '@gatehouse/contract/core'
import { type DocumentMap, isMap, markAsMerged, positionOf } from '../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../project/project.ts'
import { FUNCTION_PROPERTIES, HTTP_API_GLOBALS, WEBSOCKET_API_GLOBALS } from './property-names.ts'

/**
 * Merges `Globals` into the properties of a resource: maps member by member, lists one after the other, anything else is the resource's own.
 * `IgnoreGlobals` of the resource names sections that it does without. Throws {@link ProjectError}.
 */
export function mergeGlobals(properties: DocumentMap, globals: DocumentMap, ignored: unknown): DocumentMap {
  if (ignored === '*') return properties
  const without = Array.isArray(ignored) ? ignored : []
  const used = Object.fromEntries(Object.entries(globals).filter(([name]) => !without.includes(name)))
  return mergeMaps(markAsMerged(used, [globals]), properties)
}

/** The section of `Globals` for a type, `Function` or `HttpApi`; checks that the type may have each of its properties there. */
export function globalsOf(globals: unknown, type: string, at: SourcePosition): DocumentMap {
  if (!isMap(globals)) return {}
  const section = ownMember(globals, type)
  if (section === undefined || section === null) return {}
  const here = positionOf(globals, type) ?? at
  if (!isMap(section)) throw new ProjectError(`the section Globals.${type} is to be a map`, here)
  const allowed = ownMember(ALLOWED, type)
  for (const name of Object.keys(section)) {
    if (!allowed || allowed.has(name)) continue
    throw new ProjectError(
      `Globals.${type} may not have the property ${name}`,
      positionOf(section, name) ?? here,
    )
  }
  return section
}

const NOT_GLOBAL = [
  'Role',
  'Policies',
  'FunctionName',
  'Events',
  'InlineCode',
  'ImageUri',
  'ImageConfig',
  'PackageType',
]

const ALLOWED: Readonly<Record<string, ReadonlySet<string>>> = {
  Function: new Set([...FUNCTION_PROPERTIES].filter((name) => !NOT_GLOBAL.includes(name))),
  HttpApi: HTTP_API_GLOBALS,
  WebSocketApi: WEBSOCKET_API_GLOBALS,
}

function merge(global: unknown, local: unknown): unknown {
  if (Array.isArray(global) && Array.isArray(local)) return markAsMerged([...global, ...local], [local])
  if (isMap(global) && isMap(local) && !isIntrinsic(global) && !isIntrinsic(local))
    return mergeMaps(global, local)
  return local
}

function mergeMaps(global: DocumentMap, local: DocumentMap): DocumentMap {
  const merged = Object.entries(local).map(
    ([key, value]) => [key, Object.hasOwn(global, key) ? merge(global[key], value) : value] as const,
  )
  return markAsMerged({ ...global, ...Object.fromEntries(merged) }, [local, global])
}

function isIntrinsic(map: DocumentMap): boolean {
  const [name, ...others] = Object.keys(map)
  return (
    others.length === 0 &&
    name !== undefined &&
    (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))
  )
}
