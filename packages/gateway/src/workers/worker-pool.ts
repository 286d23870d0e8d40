import { WorkerError } from '../failures/worker-error.ts'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { WorkerCount } from '../state/state-link.ts'
import { withinMs } from '../timing/within.ts'
import type { PrimaryDesk, WorkerDesk } from './protocol.ts'
import { forkMember, type Member } from './worker-process.ts'

/** The workers: as many as there are to be, each replaced when it ends. */
export interface Crew {
  /** Starts all of them. Resolves once they serve; rejects with a `WorkerError` when one cannot. */
  open(): Promise<void>
  /** Tells all of a change. One that does not take it up in time is ended: it would serve what was before. */
  tell<N extends ChangeName>(name: N, change: Parameters<WorkerDesk[N]>[0]): void
  /** Resolves once everything that was told so far is taken up. */
  settled(): Promise<void>
  /** What those that serve answer; whoever does not answer in time is left out. */
  askAll<N extends ReportName>(name: N): Promise<Report<N>[]>
  count(): WorkerCount
  /** The worker of that number; undefined while there is none. */
  find(slot: number): Member | undefined
  reload(): void
  /** Lets all finish what is under way; resolves once they have ended. */
  close(): Promise<void>
}

type ChangeName = 'stageChanged' | 'domainChanged'
type ReportName = 'readMetrics' | 'listFunctions'

/** What a worker says of itself. */
interface Report<N extends ReportName> {
  readonly member: Member
  readonly answer: Awaited<ReturnType<WorkerDesk[N]>>
}

export interface CrewOptions {
  readonly options: GatewayOptions
  readonly log: Log
  readonly deskOf: (member: Member) => PrimaryDesk
  readonly onServing: (member: Member) => void
  /** Called when there is no use in going on. */
  readonly onFailure: (error: WorkerError) => void
}

/** How long a worker may take to begin, to take up a change, to say something of itself, and to end. */
const [START_MS, CHANGE_MS, REPORT_MS, CLOSE_MS] = [30_000, 5_000, 2_000, 15_000]

/** So many workers in a row that end before they serve, and the next will do no better. */
const MAX_FAILED = 5

export function createCrew({ options, log, deskOf, onServing, onFailure }: CrewOptions): Crew {
  const members = new Map<number, Member>()
  const telling = new Set<Promise<void>>()
  let phase: 'opening' | 'open' | 'closing' = 'opening'
  let failed = 0

  async function hire(slot: number): Promise<void> {
    const member = forkMember(slot, deskOf)
    members.set(slot, member)
    member.gone.then((how) => replace(member, how)).catch(() => undefined)
    try {
      await withinMs(START_MS, member.peer.ask('start', { options, slot }))
    } catch (error) {
      member.end((error as Error).message)
      throw new WorkerError((error as Error).message)
    }
    member.isServing = true
    onServing(member)
  }

  function replace({ slot, pid, problem, isServing }: Member, how: string): void {
    members.delete(slot)
    if (phase !== 'open') return
    // One that served may have met a request that ends it: whoever sends those must not end the gateway.
    failed = isServing ? 0 : failed + 1
    log.error({ pid, problem }, `a worker ended ${how}`)
    if (failed < MAX_FAILED) return void hire(slot).catch(() => undefined)
    phase = 'closing'
    const last = problem ?? `it ended ${how}`
    onFailure(
      new WorkerError(`${MAX_FAILED} workers in a row ended before they served; of the last: ${last}`),
    )
  }

  async function tellOne({ peer, gone, end }: Member, name: ChangeName, change: unknown): Promise<void> {
    try {
      await withinMs(CHANGE_MS, peer.ask(name, change as never))
    } catch (error) {
      end(`it did not take up a change: ${(error as Error).message}`)
      await gone
    }
  }

  return {
    async open() {
      const slots = Array.from({ length: options.workers ?? 1 }, (_, slot) => slot)
      await Promise.all(slots.map(hire))
      phase = 'open'
      // One that ended while others still began has not been replaced.
      for (const slot of slots) if (!members.has(slot)) hire(slot).catch(() => undefined)
    },
    tell(name, change) {
      for (const member of members.values()) {
        if (!member.isFollowing) continue
        const one = tellOne(member, name, change).finally(() => telling.delete(one))
        telling.add(one)
      }
    },
    settled: async () => void (await Promise.all(telling)),
    async askAll(name) {
      const asked = [...members.values()]
        .filter(({ isServing }) => isServing)
        .map(async (member) => {
          const answer = await withinMs(REPORT_MS, member.peer.ask(name, undefined as never))
          return { member, answer } as Report<typeof name>
        })
      const reports = await Promise.allSettled(asked)
      return reports.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
    },
    count: () => ({
      serving: [...members.values()].filter(({ isServing }) => isServing).length,
      wanted: options.workers ?? 1,
    }),
    find: (slot) => members.get(slot),
    reload() {
      for (const { peer } of members.values()) peer.ask('reload', undefined).catch(() => undefined)
    },
    async close() {
      phase = 'closing'
      await Promise.all([...members.values()].map(dismiss))
    },
  }
}

async function dismiss({ isServing, peer, gone, end }: Member): Promise<void> {
  if (!isServing) end('it had not begun')
  peer.ask('close', undefined).catch(() => undefined)
  await withinMs(CLOSE_MS, gone).catch(() => end('it did not come to an end'))
  await gone
}
