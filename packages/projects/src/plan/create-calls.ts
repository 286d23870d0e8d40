import { isMap } from '../documents/positions.ts'
import type { PlannedCall, Project, ProjectResource } from '../project/project.ts'
import { toOverrideCalls } from './managed-overrides.ts'
import { isOwn, OPERATIONS, pathOf, taggedArn } from './operations.ts'

/** The project that calls are planned for. */
export type PlanSource = Pick<Project, 'resources'>

/** The calls that create a resource. */
export function toCreateCalls(resource: ProjectResource, { resources }: PlanSource): readonly PlannedCall[] {
  if (!isOwn(resource)) {
    const { apiId } = resource.parents
    return toOverrideCalls(
      resource,
      resources.find(({ kind, id }) => kind === 'Api' && id === apiId),
    )
  }
  const { address, at, region, parents, ids, query } = resource
  if (resource.kind === 'Api' && resource.input.body !== undefined) return toImportCalls(resource)
  return [
    {
      operation: OPERATIONS[resource.kind].create,
      path: parents,
      query,
      body: resource.input,
      ...(ids.length > 0 && { ids }),
      address,
      region,
      at,
    },
  ]
}

/** An import, or a new one of an API that is there: then what the document does not say. */
export function toImportCalls(
  resource: ProjectResource,
  operation: 'ImportApi' | 'ReimportApi' = 'ImportApi',
): readonly PlannedCall[] {
  const { address, at, region, ids, query, id } = resource
  const { body, tags, target: _, protocolType: __, ...others } = resource.input
  const [name, arn] = [{ apiId: id }, taggedArn(resource)]
  const isNew = operation === 'ImportApi'
  return [
    { operation, path: isNew ? {} : name, query, body: { body }, ...(isNew && { ids }), address, region, at },
    ...(Object.keys(others).length > 0
      ? [{ operation: 'UpdateApi' as const, path: name, query: {}, body: others, address, region, at }]
      : []),
    ...(isMap(tags) && arn !== undefined
      ? [
          {
            operation: 'TagResource' as const,
            path: { 'resource-arn': arn },
            query: {},
            body: { tags },
            address,
            region,
            at,
          },
        ]
      : []),
  ]
}

/** The call that deletes a resource; none for what another resource's deletion takes along. */
export function toDeleteCalls(resource: ProjectResource): readonly PlannedCall[] {
  if (!isOwn(resource)) return []
  const { address, at, region, kind } = resource
  return [{ operation: OPERATIONS[kind].remove, path: pathOf(resource), query: {}, address, region, at }]
}
