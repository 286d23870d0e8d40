import { join } from 'node:path'
import { ownMember } from '@gatehouse/contract/core'
import { isFile, readFileText } from '../documents/files.ts'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { DocumentReader } from '../documents/read-document.ts'
import { ProjectError } from '../project/project.ts'

/** A stack of a cloud assembly. */
export interface StackArtifact {
  /** Folder of its assembly. */
  readonly folder: string
  /** No other stack of the assembly has it. */
  readonly id: string
  readonly stackName: string
  /** Names by which one may choose it: of the artifact, of the stack, and the one that is displayed. */
  readonly names: readonly string[]
  readonly templateFile: string
  readonly parameters: DocumentMap
  /** `aws://<account>/<region>`. */
  readonly environment: string
}

/** The stacks of an assembly and of those nested in it, each after those that it depends on. Throws {@link ProjectError}. */
export function readManifest(
  folder: string,
  reader: DocumentReader,
  within: readonly string[] = [],
): readonly StackArtifact[] {
  const file = join(folder, 'manifest.json')
  if (within.includes(folder))
    throw new ProjectError('this assembly is nested in itself', { file, line: 1, column: 1 })
  const manifest = reader.read(file)
  const artifacts = isMap(manifest) ? manifest.artifacts : undefined
  if (!isMap(artifacts))
    throw new ProjectError('this manifest has no artifacts', { file, line: 1, column: 1 })
  const sorted = inOrder(artifacts)
  return sorted.flatMap(([id, artifact]) => {
    const properties = isMap(artifact.properties) ? artifact.properties : {}
    if (artifact.type === 'cdk:cloud-assembly')
      return readManifest(join(folder, String(properties.directoryName)), reader, [...within, folder])
    if (artifact.type !== 'aws:cloudformation:stack') return []
    return [toStack({ folder, id, artifact, properties })]
  })
}

function toStack({
  folder,
  id,
  artifact,
  properties,
}: {
  readonly folder: string
  readonly id: string
  readonly artifact: DocumentMap
  readonly properties: DocumentMap
}): StackArtifact {
  const stackName = String(properties.stackName ?? id)
  return {
    folder,
    id,
    stackName,
    names: [id, stackName, String(artifact.displayName ?? id)],
    templateFile: String(properties.templateFile),
    parameters: isMap(properties.parameters) ? properties.parameters : {},
    environment: String(artifact.environment ?? ''),
  }
}

/** Artifacts by id, those that others depend on first. */
function inOrder(artifacts: DocumentMap): readonly (readonly [string, DocumentMap])[] {
  const sorted = new Map<string, DocumentMap>()
  const visit = (id: string, path: ReadonlySet<string>): void => {
    const artifact = ownMember(artifacts, id)
    if (!isMap(artifact) || sorted.has(id) || path.has(id)) return
    const dependencies = Array.isArray(artifact.dependencies) ? artifact.dependencies : []
    for (const other of dependencies) visit(String(other), new Set([...path, id]))
    sorted.set(id, artifact)
  }
  for (const id of Object.keys(artifacts)) visit(id, new Set())
  return [...sorted]
}

/**
 * Whether a folder is a cloud assembly: its `manifest.json` has the version of one and artifacts, as that of a web app or of an extension of a
 * browser has not. Where it cannot be parsed, the file `cdk.out` beside it says so.
 */
export function isAssembly(folder: string): boolean {
  const file = join(folder, 'manifest.json')
  if (!isFile(file)) return false
  try {
    const manifest: unknown = JSON.parse(readFileText(file))
    return isMap(manifest) && typeof manifest.version === 'string' && isMap(manifest.artifacts)
  } catch {
    return isFile(join(folder, 'cdk.out'))
  }
}
