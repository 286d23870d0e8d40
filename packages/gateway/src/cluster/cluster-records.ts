import { errorOf } from '@gatehouse/command-line'
import type { AbsentNode } from '../records/absent-node.ts'
import type { KeptRecord, OriginalRequest } from '../records/kept-record.ts'
import { PAGE, type RecordQuestion, type RecordStore } from '../records/record-ring.ts'
import { within } from '../timing/within.ts'
import { type AskRecords, MAX_WAIT_MS } from './protocol.ts'
import { ownSource, peerSource, type RecordSource } from './record-source.ts'
import { RecordView } from './record-view.ts'

/** How long those who look wait for the other nodes: what comes later is shown later. */
const ANSWER_MS = 1_500

/** The same for those who are shown what comes later as well. */
const FIRST_MS = 300

/** How long pages are asked for, one after the other: what is there by then is shown, and the next look goes on from there. */
const READ_MS = 1_200

/** How long a node is left alone that did not answer, or that ends. */
const PAUSE_MS = 500

/** How long the records of others are kept, and followed, once nobody asks for more. */
const LINGER_MS = 20_000

/** What the nodes of a cluster are to this one. */
export interface ClusterContext {
  /** What this node is called; undefined where it takes no calls of others. */
  readonly name: string | undefined
  /** How many records each node keeps. */
  readonly keep: number
  /** Where the others take calls, as far as is known now. */
  readonly peers: () => readonly string[]
  /** Others that take no calls. */
  readonly silent: () => number
  readonly ask: AskRecords
}

/**
 * The records of all nodes in one view. Each node keeps its own; the others are asked while somebody looks at this one, and not
 * otherwise. A node that does not answer is named, and nobody waits for it.
 */
export function createClusterRecords(own: RecordStore, context: ClusterContext): RecordStore {
  return new ClusterRecords(own, context)
}

class ClusterRecords implements RecordStore {
  readonly #own: RecordStore
  readonly #context: ClusterContext
  readonly #ownSource: RecordSource
  #view: RecordView | undefined
  /** The nodes that are followed. */
  readonly #followed = new Set<string>()
  #watchedUntil = 0
  #forgetting: NodeJS.Timeout | undefined

  constructor(own: RecordStore, context: ClusterContext) {
    this.#own = own
    this.#context = context
    this.#ownSource = ownSource(own, context.name)
  }

  get isClosed(): boolean {
    return this.#own.isClosed
  }

  add(records: readonly KeptRecord[]): void {
    this.#own.add(records)
  }

  async read(question: RecordQuestion): Promise<KeptRecord[]> {
    const isNew = this.#view === undefined
    const view = this.#look(question.waitMs)
    if (isNew || question.after === undefined) await this.#refresh(view, question.waitMs > 0)
    if (question.waitMs > 0) this.#follow(view)
    return view.read(question)
  }

  async newest(): Promise<string | undefined> {
    const view = this.#look(0)
    await this.#refresh(view, false)
    return view.newest()
  }

  async find(id: string): Promise<KeptRecord | undefined> {
    return (await this.#ownSource.find(id, false)) ?? (await this.#view?.find(id)) ?? this.#ask(id, false)
  }

  async findOriginal(id: string): Promise<OriginalRequest | undefined> {
    return (await this.#own.findOriginal(id)) ?? (await this.#ask(id, true))?.original
  }

  async absent(): Promise<readonly AbsentNode[]> {
    const silent = this.#context.silent()
    const reason = 'nodes that tell each other of their records have --cluster-listen, all of them'
    return [...(this.#view?.absent() ?? []), ...(silent > 0 ? [{ node: countNodes(silent), reason }] : [])]
  }

  close(): void {
    clearTimeout(this.#forgetting)
    this.#own.close()
    this.#view?.close()
  }

  /** The view, which stays for as long as somebody looks, and a little longer. */
  #look(waitMs: number): RecordView {
    const { keep, peers } = this.#context
    this.#view ??= new RecordView(() => keep * (1 + peers().length))
    clearTimeout(this.#forgetting)
    const forget = () => {
      this.#view = undefined
    }
    this.#forgetting = setTimeout(forget, waitMs + 2 * LINGER_MS).unref()
    if (waitMs > 0) this.#watchedUntil = performance.now() + waitMs + LINGER_MS
    return this.#view
  }

  #sources(): RecordSource[] {
    const { peers, ask } = this.#context
    return [this.#ownSource, ...peers().map((address) => peerSource(address, ask))]
  }

  /** Takes what all nodes have by now; where more is shown as it comes, what is there soon. */
  async #refresh(view: RecordView, showsMore: boolean): Promise<void> {
    const sources = this.#sources()
    view.keepOnly(new Set(sources.map(({ name }) => name)))
    const told = await Promise.all(
      sources.map(async (source) => {
        const all = showsMore
          ? within(this.#readAll(view, source), { ms: FIRST_MS }, () => [])
          : this.#readAll(view, source)
        return [source.name, await all] as const
      }),
    )
    view.take(told)
  }

  /** What a node has that is not here; nothing of one that does not answer in time. */
  async #readAll(view: RecordView, source: RecordSource): Promise<readonly KeptRecord[]> {
    try {
      const late = () => {
        throw new Error(`no answer within ${ANSWER_MS} ms`)
      }
      const reading = readPages(source, view.positionOf(source.name), this.#context.keep)
      const all = await within(reading, { ms: ANSWER_MS }, late)
      view.note(source.name, undefined)
      return all
    } catch (error) {
      view.note(source.name, errorOf(error).message)
      return []
    }
  }

  /** Has each node followed that is not yet; those that left are missed no longer. */
  #follow(view: RecordView): void {
    const sources = this.#sources()
    view.keepOnly(new Set(sources.map(({ name }) => name)))
    for (const source of sources) {
      if (this.#followed.has(source.name)) continue
      this.#followed.add(source.name)
      void this.#followSource(view, source).finally(() => this.#followed.delete(source.name))
    }
  }

  async #followSource(view: RecordView, source: RecordSource): Promise<void> {
    while (this.#isFollowing(view, source)) {
      const begun = performance.now()
      const isThere = await this.#followOnce(view, source)
      // A node that ends answers at once with nothing.
      if (!isThere && performance.now() - begun < PAUSE_MS) await pause(PAUSE_MS)
      if (this.#isFollowing(view, this.#ownSource)) this.#follow(view)
    }
  }

  /** Whether something came. */
  async #followOnce(view: RecordView, source: RecordSource): Promise<boolean> {
    try {
      const page = await source.read({ after: view.positionOf(source.name), waitMs: MAX_WAIT_MS })
      view.note(source.name, undefined)
      view.take([[source.name, page]])
      return page.length > 0
    } catch (error) {
      if (this.#isFollowing(view, source)) view.note(source.name, errorOf(error).message)
      return false
    }
  }

  #isFollowing(view: RecordView, source: RecordSource): boolean {
    const isLooked = this.#view === view && performance.now() < this.#watchedUntil && !this.isClosed
    return isLooked && this.#sources().some(({ name }) => name === source.name)
  }

  /** A record that another node keeps. */
  async #ask(id: string, isWhole: boolean): Promise<KeptRecord | undefined> {
    const [, ...others] = this.#sources()
    const asked = others.map(async (source) => {
      const found = await source.find(id, isWhole)
      if (!found) throw new Error('not there')
      return found
    })
    const nothing = () => undefined
    return within<KeptRecord | undefined>(Promise.any(asked).catch(nothing), { ms: ANSWER_MS }, nothing)
  }
}

/**
 * The records of a node after one: as many as it keeps, and those that came meanwhile. It ends in any case: a node under load has always
 * one more.
 */
async function readPages(
  source: RecordSource,
  after: string | undefined,
  keep: number,
): Promise<KeptRecord[]> {
  const until = performance.now() + READ_MS
  const all: KeptRecord[] = []
  for (let pages = Math.ceil(keep / PAGE) + 1; pages > 0; pages -= 1) {
    const page = await source.read({ after: all.at(-1)?.head.id ?? after, waitMs: 0 })
    all.push(...page)
    if (page.length < PAGE || performance.now() >= until) break
  }
  return all
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}

function countNodes(count: number): string {
  return count === 1 ? 'one other node' : `${count} other nodes`
}
