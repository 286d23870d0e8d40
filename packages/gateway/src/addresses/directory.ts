import { errorOf } from '@gatehouse/command-line'
import type { StageAddress, StageConfiguration, StageUpdate } from '@gatehouse/contract'
import type { Publications } from '@gatehouse/control'
import type { Plan, WebSocketPlan } from '@gatehouse/runtime'

/** A stage of either kind of API, ready to serve. */
export type StagePlan = Plan | WebSocketPlan

/** The stages that are served, with their plans. Requests read this and never the store. */
export interface Directory {
  /** The host that events name for an API; undefined for the one that it was called by. */
  readonly domainNameOf?: ((apiId: string) => string) | undefined
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

/** A stage's plan: made at the first request for it, brought up to date at once when the stage changes after that. */
interface Entry {
  plan?: StagePlan | undefined
  /** The deployment that the plan serves. */
  deploymentId?: string | undefined
  loading?: Promise<StagePlan | undefined>
}

interface DirectoryListeners extends Pick<Directory, 'domainNameOf'> {
  /** Told of each stage that is deleted. */
  readonly onRemove: (address: StageAddress) => void
  /** Told of a stage that cannot be read. */
  readonly onUnreadable: (address: StageAddress, error: Error) => void
}

type CompileStage = (configuration: StageConfiguration) => StagePlan

/** Follows the published stages. Resolves once all of them are known. */
export async function openDirectory(
  publications: Publications,
  compile: CompileStage,
  listeners: DirectoryListeners,
): Promise<Directory> {
  const directory = new StageDirectory(publications, compile, listeners)
  await directory.open()
  return directory
}

/** A class because it lives as long as the gateway, with the plans of its stages. */
class StageDirectory implements Directory {
  readonly #publications: Publications
  readonly #compile: CompileStage
  readonly #listeners: DirectoryListeners
  readonly #apis = new Map<string, Map<string, Entry>>()
  readonly domainNameOf: Directory['domainNameOf']
  #stop: () => void = () => undefined

  constructor(publications: Publications, compile: CompileStage, listeners: DirectoryListeners) {
    this.#publications = publications
    this.#compile = compile
    this.#listeners = listeners
    this.domainNameOf = listeners.domainNameOf
  }

  async open(): Promise<void> {
    this.#stop = this.#publications.follow((address, kind) => this.#take(address, kind))
    for (const address of await this.#publications.list()) this.#add(address)
  }

  stagesOf(apiId: string): ReturnType<Directory['stagesOf']> {
    return this.#apis.get(apiId)
  }

  list(): StageAddress[] {
    return [...this.#apis].flatMap(([apiId, stages]) =>
      [...stages.keys()].map((stageName) => ({ apiId, stageName })),
    )
  }

  planOf(address: StageAddress): ReturnType<Directory['planOf']> {
    const entry = this.#apis.get(address.apiId)?.get(address.stageName)
    if (!entry) return undefined
    return entry.loading ?? entry.plan ?? this.#load(address, entry)
  }

  loading(): Promise<unknown>[] {
    return [...this.#apis.values()].flatMap((stages) =>
      [...stages.values()].flatMap(({ loading }) => loading ?? []),
    )
  }

  async protocolOf(apiId: string): Promise<StagePlan['protocolType'] | undefined> {
    for (const stageName of this.#apis.get(apiId)?.keys() ?? []) {
      const plan = await this.planOf({ apiId, stageName })
      if (plan) return plan.protocolType
    }
    return undefined
  }

  close(): void {
    this.#stop()
  }

  #take(address: StageAddress, kind: 'put' | 'delete'): void {
    if (kind === 'delete') {
      this.#remove(address)
      return this.#listeners.onRemove(address)
    }
    const entry = this.#add(address)
    const isUsed = entry.plan !== undefined || entry.loading !== undefined
    if (isUsed) this.#load(address, entry).catch(() => undefined)
  }

  #load(address: StageAddress, entry: Entry): Promise<StagePlan | undefined> {
    const loading: NonNullable<Entry['loading']> = this.#publications
      .loadSince(address, entry.plan && entry.deploymentId)
      .then((loaded) => {
        const isNewest = entry.loading === loading
        if (loaded && 'changes' in loaded) {
          // The one that overtook this one tells all that changed since the plan.
          if (!isNewest) return entry.loading ?? entry.plan
          if (!entry.plan || !attemptUpdate(entry.plan, loaded)) return this.#loadAnew(address, entry)
          Object.assign(entry, { deploymentId: loaded.stage.deploymentId, loading: undefined })
          return entry.plan
        }
        const plan = loaded && this.#compile(loaded)
        const { deploymentId } = loaded?.stage ?? {}
        if (isNewest) Object.assign(entry, { plan, deploymentId, loading: undefined })
        return plan
      })
    entry.loading = loading
    // It stays closed until it changes, and all others are served.
    loading.catch((error: unknown) => this.#listeners.onUnreadable(address, errorOf(error)))
    return loading
  }

  #loadAnew(address: StageAddress, entry: Entry): Promise<StagePlan | undefined> {
    Object.assign(entry, { plan: undefined, deploymentId: undefined })
    return this.#load(address, entry)
  }

  #add({ apiId, stageName }: StageAddress): Entry {
    const stages = this.#apis.get(apiId) ?? new Map<string, Entry>()
    this.#apis.set(apiId, stages)
    const entry = stages.get(stageName) ?? {}
    stages.set(stageName, entry)
    return entry
  }

  #remove({ apiId, stageName }: StageAddress): void {
    const stages = this.#apis.get(apiId)
    stages?.delete(stageName)
    if (stages?.size === 0) this.#apis.delete(apiId)
  }
}

/** A plan that fails half-way is made anew, like one that cannot take up the change. */
function attemptUpdate(plan: StagePlan, update: StageUpdate): boolean {
  try {
    return plan.update(update)
  } catch {
    return false
  }
}
