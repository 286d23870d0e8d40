import {
  formatRouteTarget,
  type Integration,
  isObject,
  type ResourceChange,
  type Route,
  type Snapshot,
  type Stage,
  type StageConfiguration,
  type StageUpdate,
} from '@gatehouse/contract/core'
import { integrationsOf } from './find-integration.ts'

/** What a plan is compiled from, and what it takes up changes by. */
export interface StageSource {
  /** As it is at the moment: its lists are those of the last change. */
  readonly configuration: StageConfiguration
  /** Whether some route asks for an API key. */
  asksForKeys(): boolean
  /** Takes up changes; undefined, with nothing taken up, where a plan has to be made anew for them. */
  update(update: StageUpdate): RouteChanges | undefined
}

/** What a plan does again after a change. */
export interface RouteChanges {
  /** The keys that no route has any more, or that another route has now. */
  readonly gone: readonly string[]
  /** The routes to compile, each once. */
  readonly changed: readonly Route[]
}

type Responses = Record<string, readonly object[]>

const RESPONSES = /^(integrations|routes)\/([^/]+)\/responses$/

/** The resources of a stage by their ids: a change costs what it touches. */
export function createStageSource({ snapshot, ...settings }: StageConfiguration): StageSource {
  const routes = createRoutes(snapshot.routes)
  const responses: Record<string, Responses> = {
    integrations: { ...snapshot.integrationResponses },
    routes: { ...snapshot.routeResponses },
  }
  const view = {
    ...snapshot,
    integrationResponses: responses.integrations,
    routeResponses: responses.routes,
    get routes() {
      return [...routes.byId.values()]
    },
    get integrations() {
      return [...integrationsOf(view).values()]
    },
  } as Snapshot
  const integrations = integrationsOf(view, snapshot.integrations)

  function take({ place, id, value }: ResourceChange): readonly string[] {
    const [, kind = '', owner = ''] = RESPONSES.exec(place) ?? []
    if (place === 'routes') {
      routes.set(id, value as Route | undefined)
      return [id]
    }
    if (place === 'integrations') {
      if (value) integrations.set(id, value as Integration)
      else integrations.delete(id)
      return routes.leadingTo(id)
    }
    setResponse(responses[kind] as Responses, owner, { id, value, name: RESPONSE_ID[kind] ?? '' })
    return kind === 'routes' ? [owner] : routes.leadingTo(owner)
  }

  return {
    configuration: { ...settings, snapshot: view },
    asksForKeys: routes.askForKeys,
    update({ changes, ...others }) {
      if (!isSameStage(settings, others)) return undefined
      if (!changes.every(({ place }) => OF_ROUTES.has(place) || RESPONSES.test(place))) return undefined
      const before = changes.flatMap(({ place, id }) => {
        const route = place === 'routes' ? routes.byId.get(id) : undefined
        return route ? [route.routeKey] : []
      })
      const touched = new Set(changes.flatMap(take))
      return { gone: before, changed: [...touched].flatMap((id) => routes.byId.get(id) ?? []) }
    },
  }
}

const OF_ROUTES: ReadonlySet<string> = new Set(['routes', 'integrations'])

function idOf({ routeId, routeKey }: Route): string {
  return routeId ?? routeKey
}

/** The routes of a stage, and what is asked about all of them. */
function createRoutes(given: readonly Route[]) {
  const byId = new Map(given.map((route) => [idOf(route), route]))
  const users = createUsers(byId)
  let keyed = given.filter(({ apiKeyRequired }) => apiKeyRequired).length

  return {
    byId: byId as ReadonlyMap<string, Route>,
    askForKeys: () => keyed > 0,
    leadingTo: users.of,
    /** Without a route it is gone. */
    set(id: string, route: Route | undefined): void {
      const before = byId.get(id)
      keyed += Number(route?.apiKeyRequired ?? false) - Number(before?.apiKeyRequired ?? false)
      users.move(id, before, route)
      if (route) byId.set(id, route)
      else byId.delete(id)
    },
  }
}

/** Which routes lead to an integration: looked up once somebody asks. */
function createUsers(routes: ReadonlyMap<string, Route>) {
  let byTarget: Map<string, Set<string>> | undefined

  function add(target: string | undefined, id: string): void {
    if (target !== undefined) byTarget?.set(target, (byTarget.get(target) ?? new Set<string>()).add(id))
  }

  return {
    of(integrationId: string): string[] {
      if (!byTarget) {
        byTarget = new Map()
        for (const [id, { target }] of routes) add(target, id)
      }
      return [...(byTarget.get(formatRouteTarget(integrationId)) ?? [])]
    },
    move(id: string, before: Route | undefined, after: Route | undefined): void {
      if (before?.target !== undefined) byTarget?.get(before.target)?.delete(id)
      add(after?.target, id)
    },
  }
}

/** What the ids of responses are called, by what has them. */
const RESPONSE_ID: Readonly<Record<string, string>> = {
  integrations: 'integrationResponseId',
  routes: 'routeResponseId',
}

interface ResponseChange extends Pick<ResourceChange, 'id' | 'value'> {
  /** The member that has the id. */
  readonly name: string
}

/** Replaces one of the responses that a route or an integration has in its place, for they have an order; a new one is the last. */
function setResponse(responses: Responses, owner: string, { id, value, name }: ResponseChange): void {
  const all = responses[owner] ?? []
  const isMeant = (it: object) => (it as Record<string, unknown>)[name] === id
  const now = value === undefined ? [] : [value as object]
  const left = all.some(isMeant) ? all.flatMap((it) => (isMeant(it) ? now : [it])) : [...all, ...now]
  if (left.length > 0) responses[owner] = left
  else delete responses[owner]
}

type Settings = Omit<StageConfiguration, 'snapshot'>

/** Whether nothing became different that compiled routes were closed over. */
function isSameStage(one: Settings, other: Settings): boolean {
  return (
    one.account === other.account &&
    one.region === other.region &&
    one.authorizerResets === other.authorizerResets &&
    JSON.stringify(settingsOf(one.stage)) === JSON.stringify(settingsOf(other.stage))
  )
}

/** A stage without what tells only of its deployment. */
function settingsOf(stage: Stage) {
  const { deploymentId: _, lastUpdatedDate: __, lastDeploymentStatusMessage: ___, ...settings } = stage
  return settings
}

/**
 * Names all of a stage that what its authorizers said depends on: processes that serve it as it is have the same name for it, and each
 * change for which a plan is made anew another one.
 */
export function formatGeneration({
  account,
  region,
  authorizerResets,
  stage,
  snapshot: { api, authorizers },
}: StageConfiguration): string {
  return JSON.stringify([account, region, authorizerResets, settingsOf(stage), api, authorizers], inOrder)
}

/** Nodes may have the same members in another order. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
