import { relative } from 'node:path'
import { readShortTag } from '../cloudformation/template/short-tags.ts'
import { pinnedId } from '../documents/pinned-id.ts'
import { isMap } from '../documents/positions.ts'
import { createDocumentReader } from '../documents/read-document.ts'
import { firstId } from '../project/ids.ts'
import { ProjectError, type ProjectResource } from '../project/project.ts'

/** Stack of the addresses of what is imported. */
const STACK = 'import'

/**
 * OpenAPI documents as resources: each is an API with a stage `$default` that deploys itself. Its id comes from the file's path as seen
 * from `base`, so that it stays the same over restarts; the tag `gatehouse:api-id` of the document names one itself. `files` are absolute.
 * Throws {@link ProjectError}, with file and line, for what is no OpenAPI document, and for two of one id.
 */
export function readImports(
  files: readonly string[],
  { region, base }: { readonly region: string; readonly base: string },
): readonly ProjectResource[] {
  const reader = createDocumentReader(readShortTag)
  const named = new Map<string, string>()
  return [...new Set(files)].flatMap((file): ProjectResource[] => {
    const at = { file, line: 1, column: 1 }
    const document = reader.read(file, at)
    if (!isMap(document) || typeof document.openapi !== 'string')
      throw new ProjectError('this is not an OpenAPI document: it has no "openapi: 3.0.1"', at)
    const logicalId = relative(base, file)
    const pinned = pinnedId(undefined, document)
    const apiId = firstId(pinned === undefined ? `${STACK}/${logicalId}` : `id=${pinned}`, 10)
    const other = named.get(apiId)
    if (other !== undefined)
      throw new ProjectError(
        `names the same API as ${other}, by its tag gatehouse:api-id: each has its own`,
        at,
      )
    named.set(apiId, logicalId)
    const common = { stack: STACK, region, query: {}, at }
    const api = `${STACK}/${logicalId}`
    return [
      {
        ...{ ...common, address: api, logicalId, kind: 'Api', parents: {}, dependsOn: [] },
        id: apiId,
        ids: [apiId],
        input: { body: reader.readText(file) },
      },
      {
        ...{
          ...common,
          address: `${api}/$default`,
          logicalId: '$default',
          kind: 'Stage',
          parents: { apiId },
        },
        id: '$default',
        ids: [],
        input: { stageName: '$default', autoDeploy: true },
        dependsOn: [api],
      },
    ]
  })
}
