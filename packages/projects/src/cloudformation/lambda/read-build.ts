import { isMap } from '../../documents/positions.ts'
import type { FunctionBuild } from '../../project/project.ts'

/** How `Metadata` of a function says that it is built; undefined where it says nothing. */
export function readBuild(metadata: unknown): FunctionBuild | undefined {
  if (!isMap(metadata) || typeof metadata.BuildMethod !== 'string') return undefined
  const { BuildProperties: properties } = metadata
  return { method: metadata.BuildMethod.toLowerCase(), properties: isMap(properties) ? properties : {} }
}
