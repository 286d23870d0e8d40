import type { StageConfiguration } from '@gatehouse/contract'
import type { Publications, StageAddress } from '@gatehouse/control'
import type { Plan, WebSocketPlan } from '@gatehouse/runtime'
import { errorOf } from '../failures/error-of.ts'

/** A stage of either kind of API, ready to serve. */
export type StagePlan = Plan | WebSocketPlan

/** The stages that are served, with their plans. Requests read this and never the store. */
export interface Directory {
  /** The stages of an API; undefined when the gateway knows no such API. */
  stagesOf(apiId: string): { has(stageName: string): boolean } | undefined
  /** Every stage there is. */
  list(): StageAddress[]
  /** The plan of a stage as of the last acknowledged change; undefined when there is nothing to serve. */
  planOf(address: StageAddress): StagePlan | undefined | Promise<StagePlan | undefined>
  /** The plans that are being made. */
  loading(): Promise<unknown>[]
  /** What an API speaks, by any of its stages; undefined when none of them has a deployment. */
  protocolOf(apiId: string): Promise<StagePlan['protocolType'] | undefined>
  close(): void
}

/** A stage's plan: made at the first request for it, made anew at once when the stage changes after that. */
interface Entry {
  plan?: StagePlan | undefined
  loading?: Promise<StagePlan | undefined>
}

interface DirectoryListeners {
  /** Told of each stage that is deleted. */
  readonly onRemove: (address: StageAddress) => void
  /** Told of a stage that cannot be read. */
  readonly onUnreadable: (address: StageAddress, error: Error) => void
}

/** Follows the published stages. Resolves once all of them are known. */
export async function openDirectory(
  publications: Publications,
  compile: (configuration: StageConfiguration) => StagePlan,
  { onRemove, onUnreadable }: DirectoryListeners,
): Promise<Directory> {
  const apis = new Map<string, Map<string, Entry>>()

  function load(address: StageAddress, entry: Entry): Promise<StagePlan | undefined> {
    const loading = publications.load(address).then((configuration) => {
      const plan = configuration && compile(configuration)
      if (entry.loading === loading) Object.assign(entry, { plan, loading: undefined })
      return plan
    })
    entry.loading = loading
    // It stays closed until it changes, and all others are served.
    loading.catch((error: unknown) => onUnreadable(address, errorOf(error)))
    return loading
  }

  function add({ apiId, stageName }: StageAddress): Entry {
    const stages = apis.get(apiId) ?? new Map<string, Entry>()
    apis.set(apiId, stages)
    const entry = stages.get(stageName) ?? {}
    stages.set(stageName, entry)
    return entry
  }

  function remove({ apiId, stageName }: StageAddress): void {
    const stages = apis.get(apiId)
    stages?.delete(stageName)
    if (stages?.size === 0) apis.delete(apiId)
  }

  const stop = publications.follow((address, kind) => {
    if (kind === 'delete') {
      remove(address)
      return onRemove(address)
    }
    const entry = add(address)
    const used = entry.plan !== undefined || entry.loading !== undefined
    if (used) load(address, entry).catch(() => undefined)
  })
  for (const address of await publications.list()) add(address)

  function planOf(address: StageAddress): ReturnType<Directory['planOf']> {
    const entry = apis.get(address.apiId)?.get(address.stageName)
    if (!entry) return undefined
    return entry.loading ?? entry.plan ?? load(address, entry)
  }

  return {
    stagesOf: (apiId) => apis.get(apiId),
    list: () =>
      [...apis].flatMap(([apiId, stages]) => [...stages.keys()].map((stageName) => ({ apiId, stageName }))),
    planOf,
    loading: () =>
      [...apis.values()].flatMap((stages) => [...stages.values()].flatMap(({ loading }) => loading ?? [])),
    async protocolOf(apiId) {
      for (const stageName of apis.get(apiId)?.keys() ?? []) {
        const plan = await planOf({ apiId, stageName })
        if (plan) return plan.protocolType
      }
      return undefined
    },
    close: stop,
  }
}
