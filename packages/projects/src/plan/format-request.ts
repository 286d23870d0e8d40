import { operations } from '@gatehouse/contract'
import type { PlannedCall } from '../project/project.ts'

/** A planned call as a management request: method, path and query as they stand on the wire, body as JSON text, and the ids to draw. */
export interface PlannedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  readonly ids: readonly string[] | undefined
}

/** Gives a planned call the form of a request. */
export function formatRequest({ operation, path, query, body, ids }: PlannedCall): PlannedRequest {
  const { method, path: pattern } = operations[operation]
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) parameters.append(name, String(one))
  }
  return {
    method,
    path: pattern.replaceAll(/\{([^}]+)\}/g, (_, label: string) => encodeURIComponent(path[label] ?? '')),
    query: parameters.toString(),
    body: body === undefined ? '' : JSON.stringify(body),
    ids,
  }
}
