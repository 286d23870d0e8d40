import { isMap } from '../documents/positions.ts'
import type { PlannedCall, ProjectResource } from '../project/project.ts'

/** The calls that change what an API with a `target` manages: `api` is that API, whose creation draws the ids of its integration and route. */
export function toOverrideCalls(
  resource: ProjectResource,
  api: ProjectResource | undefined,
): readonly PlannedCall[] {
  const { address, at, region, parents, input } = resource
  const [, integrationId = '', routeId = ''] = api?.ids ?? []
  const parts = [
    ['UpdateIntegration', input.integration, { integrationId }],
    ['UpdateRoute', input.route, { routeId }],
    ['UpdateStage', input.stage, { stageName: '$default' }],
  ] as const
  return parts.flatMap(([operation, body, own]) =>
    isMap(body) ? [{ operation, path: { ...parents, ...own }, query: {}, body, address, region, at }] : [],
  )
}
