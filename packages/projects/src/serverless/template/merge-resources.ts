import { ownMember } from '@gatehouse/contract/core'
import { setMember } from '../../documents/members.ts'
import { type DocumentMap, isMap, markAs, markAsMerged, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import type { Service, ServiceTemplate } from '../service/service.ts'

/** The template of a service: what the framework makes, `resources` merged into it, then `resources.extensions`. Throws {@link ProjectError}. */
export function mergeResources({ configuration, at }: Service, template: ServiceTemplate): DocumentMap {
  const parts = [configuration.resources].flat().filter(isMap)
  const merged = parts.reduce((one: DocumentMap, { extensions: _, ...own }) => mergeMaps(one, own), {})
  const made = Object.fromEntries(template.resources)
  const own = isMap(merged.Resources) ? merged.Resources : {}
  const resources = mergeMaps(made, own)
  for (const { extensions } of parts) extendResources(resources, extensions, at)
  return {
    ...merged,
    Resources: resources,
    Outputs: { ...Object.fromEntries(template.outputs), ...(isMap(merged.Outputs) && merged.Outputs) },
  }
}

/** Where resources of the merged template stand: those of `resources` there, others where that stands of which they are made. */
export function positionsOf(
  { configuration, at }: Service,
  template: ServiceTemplate,
  resources: DocumentMap,
): ReadonlyMap<string, SourcePosition> {
  const parts = [configuration.resources]
    .flat()
    .flatMap((one) => (isMap(one) && isMap(one.Resources) ? [one.Resources] : []))
  const find = (logicalId: string): SourcePosition => {
    const own = parts.find((one) => Object.hasOwn(one, logicalId))
    return template.positions.get(logicalId) ?? positionOf(own, logicalId) ?? at
  }
  return new Map(Object.keys(resources).map((logicalId) => [logicalId, find(logicalId)]))
}

/** Maps are merged member by member; of anything else the second one holds, as lodash's `merge` has it but for lists. */
function mergeMaps(first: DocumentMap, second: DocumentMap): DocumentMap {
  const merged = { ...first }
  for (const [key, value] of Object.entries(second)) {
    const before = ownMember(merged, key)
    setMember(merged, key, isMap(before) && isMap(value) ? mergeMaps(before, value) : value)
  }
  return Object.keys(first).length === 0 ? markAs(merged, second) : markAsMerged(merged, [second, first])
}

const REPLACED = ['Condition', 'CreationPolicy', 'DeletionPolicy', 'UpdatePolicy', 'UpdateReplacePolicy']

function extendResources(resources: DocumentMap, extensions: unknown, at: SourcePosition): void {
  if (!isMap(extensions)) return
  for (const [logicalId, extension] of Object.entries(extensions)) {
    const here = positionOf(extensions, logicalId) ?? at
    const known = ownMember(resources, logicalId)
    if (!isMap(known))
      throw new ProjectError(
        `Cannot extend "${logicalId}" resource, as it's not found in generated stack`,
        here,
      )
    if (isMap(extension)) setMember(resources, logicalId, extend(known, extension, logicalId))
  }
}

function extend(known: DocumentMap, extension: DocumentMap, logicalId: string): DocumentMap {
  const result = { ...known }
  for (const [name, value] of Object.entries(extension)) {
    if (REPLACED.includes(name)) result[name] = value
    else if (name === 'DependsOn') result[name] = [known[name] ?? [], value].flat(2)
    else if (name === 'Properties' || name === 'Metadata') {
      const own = isMap(known[name]) ? known[name] : {}
      result[name] = markAsMerged({ ...own, ...(value as DocumentMap) }, [value as DocumentMap, own])
    } else {
      throw new ProjectError(
        `Cannot extend "${logicalId}" resource, as extending the "${name}" attribute at this point is not supported.`,
        positionOf(extension, name),
      )
    }
  }
  return result
}
