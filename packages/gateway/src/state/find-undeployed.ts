import { isDeepStrictEqual } from 'node:util'
import type { Authorizer, Integration, RecordedRemark, Route, StageConfiguration } from '@gatehouse/contract'
import { compileRouteTable, REMARK_TABLE, toRecordedFault } from '@gatehouse/runtime'
import type { CompleteRecord } from '../records/record-request.ts'
import { type AskedManagement, type ResourceScope, readAll } from './read-resources.ts'
import { tellStages } from './tell-stages.ts'

/** Where an API's draft is read, and what of it is served. */
export interface DraftContext {
  readonly management: AskedManagement
  /** Of requests whose address says none. */
  readonly home: ResourceScope
  readonly load: (address: {
    readonly apiId: string
    readonly stageName: string
  }) => Promise<StageConfiguration | undefined>
}

/** What a stage without automatic deployments may lag behind in. */
interface Draft {
  readonly routes: readonly Route[]
  readonly integrations: readonly Integration[]
  readonly authorizers: readonly Authorizer[]
}

/** How long a draft that was read is taken for the present one: a burst of failing requests reads it once. */
const KNOWN_MS = 500

/**
 * Looks whether a request that went wrong did so because a change is not deployed: the API's draft is compared with what its stage
 * serves. management §2.9
 */
export function createFindUndeployed({ management, load, home }: DraftContext): CompleteRecord {
  const known = new Map<
    string,
    { readonly until: number; readonly changes: Promise<Undeployed | undefined> }
  >()

  async function compare(apiId: string, stageName: string): Promise<Undeployed | undefined> {
    const configuration = await load({ apiId, stageName })
    if (!configuration || configuration.stage.autoDeploy === true) return undefined
    const read = <T>(resource: string) =>
      readAll<T>(management, configuration, `/v2/apis/${apiId}/${resource}`)
    const [routes, integrations, authorizers] = await Promise.all([
      read<Route>('routes'),
      read<Integration>('integrations'),
      read<Authorizer>('authorizers'),
    ])
    return toUndeployed({ routes, integrations, authorizers }, configuration)
  }

  function changesOf(apiId: string, stageName: string): Promise<Undeployed | undefined> {
    const key = `${apiId}/${stageName}`
    const now = performance.now()
    const there = known.get(key)
    if (there && there.until > now) return there.changes
    const changes = compare(apiId, stageName).catch(() => undefined)
    known.clear()
    known.set(key, { until: now + KNOWN_MS, changes })
    return changes
  }

  return async (record) => {
    const { status = 0, apiId, stage, request, fault, remarks = [] } = record
    if (fault?.code === 'stage-not-found') return tellStages(record, { management, home })
    if (apiId === undefined || stage === undefined) return record
    const undeployed = await changesOf(apiId, stage)
    if (!undeployed || undeployed.names.length === 0) return record
    const wanted = compileRouteTable(undeployed.routeKeys.map((key) => [key, key])).match(
      request.method,
      request.path ?? '/',
    )
    const isMissed = fault?.code.startsWith('route-') === true && record.routeKey === undefined
    // What went well is told of only where the draft would have served it otherwise.
    const isOther =
      record.routeKey !== undefined &&
      (wanted?.route !== record.routeKey || undeployed.changed.has(record.routeKey))
    if (status < 400 && !isOther) return record
    const told = { ...record, remarks: [...remarks, toRemark(undeployed)] }
    if (!isMissed || !wanted) return told
    const detail = `the draft has the route ${wanted.route}`
    return { ...told, fault: toRecordedFault('route-undeployed', fault?.message ?? '', { detail }) }
  }
}

interface Undeployed {
  /** What differs, for a person. */
  readonly names: readonly string[]
  /** Of the draft. */
  readonly routeKeys: readonly string[]
  /** Those of them that are served otherwise: the route, its integration or its authorizer was changed. */
  readonly changed: ReadonlySet<string>
}

function toRemark({ names }: Undeployed): RecordedRemark {
  const { cause, hint } = REMARK_TABLE['undeployed-change']
  return {
    code: 'undeployed-change',
    cause: `${cause} Not deployed: ${names.slice(0, 10).join(', ')}.`,
    hint,
  }
}

function toUndeployed(draft: Draft, { snapshot }: StageConfiguration): Undeployed {
  const routes = differing(draft.routes, snapshot.routes, {
    id: 'routeId',
    name: ({ routeKey }) => `route ${routeKey}`,
  })
  const integrations = differing(draft.integrations, snapshot.integrations, {
    id: 'integrationId',
    name: ({ integrationId }) => `integration ${integrationId}`,
  })
  const authorizers = differing(draft.authorizers, snapshot.authorizers, {
    id: 'authorizerId',
    name: ({ name }) => `authorizer ${name}`,
  })
  const all = [...routes, ...integrations, ...authorizers]
  const ids = new Set(all.map(({ id }) => id))
  const isChanged = ({ routeId, target = '', authorizerId = '' }: Route) =>
    [routeId, target.replace('integrations/', ''), authorizerId].some((id) => ids.has(id))
  return {
    names: all.map(({ name }) => name),
    routeKeys: draft.routes.map(({ routeKey }) => routeKey),
    changed: new Set(draft.routes.filter(isChanged).map(({ routeKey }) => routeKey)),
  }
}

interface Naming<T> {
  readonly id: keyof T
  readonly name: (one: T) => string
}

/** Something that differs, by its id and for a person. */
interface Difference {
  readonly id: unknown
  readonly name: string
}

function differing<T>(draft: readonly T[], deployed: readonly T[], { id, name }: Naming<T>): Difference[] {
  const served = new Map(deployed.map((it) => [it[id], it]))
  const changed = draft.filter((it) => !isDeepStrictEqual(toPlain(it), toPlain(served.get(it[id]))))
  const left = new Set(draft.map((it) => it[id]))
  const deleted = deployed.filter((it) => !left.has(it[id]))
  return [
    ...changed.map((it) => ({ id: it[id], name: name(it) })),
    ...deleted.map((it) => ({ id: it[id], name: `${name(it)} (deleted)` })),
  ]
}

/** As it travels: what is undefined is not there. */
function toPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
