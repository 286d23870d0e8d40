import type { ApiDocument, Members } from '../document/api-document.ts'
import { isSame } from '../document/normalize.ts'
import { type ApiState, addressOf } from '../read/api-state.ts'

/**
 * The state with integrations named as the folder names them: one that the same route leads to is the same, then one that says the
 * same; the others, which the folder does not have, keep names that it does not use.
 */
export function alignIntegrations(state: ApiState, wanted: ApiDocument): ApiState {
  const names = matchNames(state.document, wanted)
  const nameOf = (name: string) => names.get(name) ?? `${name} (was there)`
  const { integrations, routes } = state.document
  const renamed = Object.entries(integrations).map(([name, one]) => [nameOf(name), one] as const)
  const led = Object.entries(routes).map(([key, { integration, ...route }]) => [
    key,
    { ...route, ...(integration !== undefined && { integration: nameOf(integration) }) },
  ])
  return {
    ...state,
    ids: renameIds(state, nameOf),
    document: {
      ...state.document,
      integrations: Object.fromEntries(renamed),
      routes: Object.fromEntries(led),
    },
  }
}

/** Names of the folder by those of the state. */
function matchNames(state: ApiDocument, wanted: ApiDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const pair = (own: string | undefined, name: string | undefined) => {
    if (own === undefined || name === undefined || names.has(own) || taken.has(name)) return
    names.set(own, name)
    taken.add(name)
  }
  for (const [key, { integration }] of Object.entries(wanted.routes))
    pair(state.routes[key]?.integration, integration)
  for (const [name, one] of Object.entries(wanted.integrations)) {
    if (taken.has(name)) continue
    const [own] =
      Object.entries(state.integrations).find(
        ([it, there]) => !names.has(it) && isSame(bare(there), bare(one)),
      ) ?? []
    pair(own, name)
  }
  return names
}

function bare({ responses: _, ...members }: Members): Members {
  return members
}

function renameIds(
  { ids, document: { integrations } }: ApiState,
  nameOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const renamed = new Map(ids)
  const moved: [string, string][] = []
  for (const [name, { responses = {} }] of Object.entries(integrations)) {
    const pairs = [
      [addressOf.integration(name), addressOf.integration(nameOf(name))],
      ...Object.keys(responses).map((key) => [
        addressOf.integrationResponse(name, key),
        addressOf.integrationResponse(nameOf(name), key),
      ]),
    ]
    for (const [from = '', to = ''] of pairs) {
      moved.push([to, ids.get(from) ?? ''])
      renamed.delete(from)
    }
  }
  for (const [address, id] of moved) renamed.set(address, id)
  return renamed
}
