import { errorOf } from '@gatehouse/command-line'
import {
  parseStageAddress,
  type StageAddress,
  type StageConfiguration,
  type StageUpdate,
} from '@gatehouse/contract/core'
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

/**
 * A stage's plan: made at the first request for it, brought up to date at once when the stage changes after that, and given back when
 * nobody asks for it.
 */
interface Entry {
  plan?: StagePlan | undefined
  /** The deployment that the plan serves. */
  deploymentId?: string | undefined
  loading?: Promise<StagePlan | undefined> | undefined
  /** For how long nobody has asked for the plan, by the looks that there were since. */
  idleMs: number
  /** For how long it is kept then. */
  keptMs: number
}

/** How often idle plans are looked for, and for how long a plan is kept that nothing is lost with. */
const [LOOK_MS, KEPT_MS] = [60_000, 10 * 60_000]

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
  /** The stages that there were at first, as `Publications.list` tells them. */
  #first = ''
  /** The stages of the APIs that were asked for, or changed, since: of one of the first that is gone there is none. */
  readonly #apis = new Map<string, Map<string, Entry>>()
  /** Those that have a plan, or are about to. */
  readonly #used = new Set<Entry>()
  readonly domainNameOf: Directory['domainNameOf']
  #stop: () => void = () => undefined

  constructor(publications: Publications, compile: CompileStage, listeners: DirectoryListeners) {
    this.#publications = publications
    this.#compile = compile
    this.#listeners = listeners
    this.domainNameOf = listeners.domainNameOf
  }

  async open(): Promise<void> {
    const stop = this.#publications.follow((address, kind) => this.#take(address, kind))
    const looks = setInterval(() => this.#giveBack(), LOOK_MS).unref()
    this.#stop = () => {
      clearInterval(looks)
      stop()
    }
    const first = await this.#publications.list()
    for (const apiId of this.#apis.keys()) for (const it of stagesAmong(first, apiId)) this.#add(it)
    this.#first = first
  }

  stagesOf(apiId: string): ReturnType<Directory['stagesOf']> {
    return this.#entriesOf(apiId)
  }

  list(): StageAddress[] {
    const first = this.#first.split('\n').slice(0, -1).map(parseStageAddress)
    const untouched = first.filter(({ apiId }) => !this.#apis.has(apiId))
    const touched = [...this.#apis].flatMap(([apiId, stages]) =>
      [...stages.keys()].map((stageName) => ({ apiId, stageName })),
    )
    return [...untouched, ...touched]
  }

  planOf(address: StageAddress): ReturnType<Directory['planOf']> {
    const entry = this.#entriesOf(address.apiId)?.get(address.stageName)
    if (!entry) return undefined
    entry.idleMs = 0
    return entry.loading ?? entry.plan ?? this.#load(address, entry)
  }

  loading(): Promise<unknown>[] {
    return [...this.#used].flatMap(({ loading }) => loading ?? [])
  }

  async protocolOf(apiId: string): Promise<StagePlan['protocolType'] | undefined> {
    for (const stageName of this.#entriesOf(apiId)?.keys() ?? []) {
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
        if (isNewest)
          Object.assign(entry, { plan, deploymentId, loading: undefined, keptMs: keptMsOf(loaded) })
        return plan
      })
    entry.loading = loading
    this.#used.add(entry)
    // It stays closed until it changes, and all others are served.
    loading.catch((error: unknown) => this.#listeners.onUnreadable(address, errorOf(error)))
    return loading
  }

  #loadAnew(address: StageAddress, entry: Entry): Promise<StagePlan | undefined> {
    Object.assign(entry, { plan: undefined, deploymentId: undefined })
    return this.#load(address, entry)
  }

  /** The next request for a plan that was given back has it made anew. */
  #giveBack(): void {
    for (const entry of this.#used) {
      entry.idleMs += LOOK_MS
      if (entry.loading || entry.idleMs <= entry.keptMs) continue
      Object.assign(entry, { plan: undefined, deploymentId: undefined })
      this.#used.delete(entry)
    }
  }

  #entriesOf(apiId: string): Map<string, Entry> | undefined {
    const known = this.#apis.get(apiId)
    if (known) return known.size > 0 ? known : undefined
    const first = stagesAmong(this.#first, apiId)
    if (first.length === 0) return undefined
    const entries = new Map(first.map(({ stageName }) => [stageName, createEntry()]))
    this.#apis.set(apiId, entries)
    return entries
  }

  #add({ apiId, stageName }: StageAddress): Entry {
    const stages = this.#entriesOf(apiId) ?? new Map<string, Entry>()
    this.#apis.set(apiId, stages)
    const entry = stages.get(stageName) ?? createEntry()
    stages.set(stageName, entry)
    return entry
  }

  #remove({ apiId, stageName }: StageAddress): void {
    const stages = this.#entriesOf(apiId)
    const entry = stages?.get(stageName)
    if (entry) this.#used.delete(entry)
    stages?.delete(stageName)
    if (stages?.size === 0 && stagesAmong(this.#first, apiId).length === 0) this.#apis.delete(apiId)
  }
}

/** The stages of an API among all, which are sorted lines. */
function stagesAmong(all: string, apiId: string): StageAddress[] {
  const prefix = `${apiId}/`
  const endOf = (at: number) => all.indexOf('\n', at) + 1
  // Both stand where a line begins.
  let [begin, end] = [0, all.length]
  while (begin < end) {
    const middle = (begin + end) >> 1
    const line = middle === 0 ? 0 : all.lastIndexOf('\n', middle - 1) + 1
    if (all.slice(line, endOf(line)) < prefix) begin = endOf(line)
    else end = line
  }
  const found: StageAddress[] = []
  for (; all.startsWith(prefix, begin); begin = endOf(begin))
    found.push(parseStageAddress(all.slice(begin, endOf(begin) - 1)))
  return found
}

function createEntry(): Entry {
  return { plan: undefined, deploymentId: undefined, loading: undefined, idleMs: 0, keptMs: KEPT_MS }
}

/** What authorizers said lives as long as the plan: it is kept until none of that is valid. */
function keptMsOf(configuration: StageConfiguration | undefined): number {
  const authorizers = configuration?.snapshot.authorizers ?? []
  return authorizers.reduce(
    (longest, { authorizerResultTtlInSeconds: seconds = 0 }) => Math.max(longest, seconds * 1000),
    KEPT_MS,
  )
}

/** A plan that fails half-way is made anew, like one that cannot take up the change. */
function attemptUpdate(plan: StagePlan, update: StageUpdate): boolean {
  try {
    return plan.update(update)
  } catch {
    return false
  }
}
