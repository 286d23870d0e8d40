import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import { ProjectError } from '../project/project.ts'
import type { SamResource } from './parts.ts'

/** Throws {@link ProjectError} for a property that a resource of SAM does not have, with its line. */
export function checkProperties(
  { logicalId, properties, at }: SamResource,
  known: ReadonlySet<string>,
  type: string,
): void {
  for (const name of Object.keys(properties)) {
    if (known.has(name)) continue
    const here = positionOf(properties, name) ?? at
    throw new ProjectError(
      `${logicalId} (${type}) has the property ${name}, which its type does not know`,
      here,
    )
  }
}

/** A property that is to be a map; undefined where it is not there. Throws {@link ProjectError}. */
export function mapProperty(
  properties: DocumentMap,
  name: string,
  resource: SamResource,
): DocumentMap | undefined {
  const value = properties[name]
  if (value === undefined || value === null) return undefined
  if (isMap(value)) return value
  throw new ProjectError(
    `${name} of ${resource.logicalId} is to be a map`,
    positionOf(properties, name) ?? resource.at,
  )
}
