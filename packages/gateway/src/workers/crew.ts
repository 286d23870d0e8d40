import cluster from 'node:cluster'
import { fileURLToPath } from 'node:url'
import type { Ports } from '../gateway.ts'
import type { GatewayOptions } from '../gateway-options.ts'
import type { Log } from '../log.ts'
import { forkMember, type Member } from './member.ts'
import type { PrimaryDesk, WorkerDesk } from './protocol.ts'
import { withinMs } from './within-ms.ts'
import { WorkerError } from './worker-error.ts'

/** The workers: as many as there are to be, each replaced when it ends. */
export interface Crew {
  /** Starts all of them. Resolves once they listen; rejects with a `WorkerError` when one cannot. */
  open(): Promise<Ports>
  /** Tells all of a change. One that does not take it up in time is ended: it would serve what was before. */
  tell<N extends ChangeName>(name: N, change: Parameters<WorkerDesk[N]>[0]): void
  /** Resolves once everything that was told so far is taken up. */
  settled(): Promise<void>
  /** What those that serve answer; whoever does not answer in time is left out. */
  askAll<N extends ReportName>(name: N): Promise<Report<N>[]>
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
  readonly deskOf: (member: Member) => Omit<PrimaryDesk, 'ready'>
  /** Called when there is no use in going on, once all workers have ended. */
  readonly onFailure: (error: WorkerError) => void
}

/** How long a worker may take to begin, to take up a change, to say something of itself, and to end. */
const [START_MS, CHANGE_MS, REPORT_MS, CLOSE_MS] = [30_000, 5_000, 2_000, 15_000]

/** A worker that ends sooner than this has hardly served. So many of them in a row, and the next will do no better. */
const QUICK_MS = 2_000
const MAX_QUICK = 5

export function createCrew({ options, log, deskOf, onFailure }: CrewOptions): Crew {
  const { workers = 1 } = options
  const members = new Map<number, Member>()
  const telling = new Set<Promise<void>>()
  let phase: 'opening' | 'open' | 'closing' = 'opening'
  let ports: Ports | undefined
  let told: Pick<GatewayOptions, 'port' | 'tlsPort'> = options
  let quick = 0
  cluster.setupPrimary({
    exec: fileURLToPath(new URL('./worker.js', import.meta.url)),
    args: [],
    serialization: 'advanced',
  })

  /** Workers that ask for a free port get the same one as long as any of them listens, and lose it with the last. */
  function portsToTell(): typeof told {
    const isAnyServing = [...members.values()].some(({ isServing }) => isServing)
    if (ports && !isAnyServing) told = ports
    return told
  }

  async function hire(slot: number): Promise<Ports> {
    const assignment = { slot, options: { ...options, ...portsToTell() } }
    const member = forkMember(slot, deskOf)
    members.set(slot, member)
    member.gone.then((how) => replace(member, how)).catch(() => undefined)
    try {
      const start = member.ready.then(() => member.peer.ask('start', assignment))
      const found = await withinMs(START_MS, Promise.race([start, failed(member)]))
      ports ??= found
      if (found.port !== ports.port || found.tlsPort !== ports.tlsPort)
        throw new Error('its ports are others')
      member.isServing = true
      return found
    } catch (error) {
      member.end((error as Error).message)
      throw new WorkerError((error as Error).message)
    }
  }

  function replace(member: Member, how: string): void {
    members.delete(member.slot)
    if (phase !== 'open') return
    const { pid, problem } = member
    quick = Date.now() - member.forkedAt < QUICK_MS ? quick + 1 : 0
    log.error({ pid, problem }, `a worker ended ${how}`)
    if (quick < MAX_QUICK) hire(member.slot).catch(() => undefined)
    else giveUp(`${MAX_QUICK} workers in a row ended as soon as they had started, the last ${how}`)
  }

  function giveUp(reason: string): void {
    endAll()
      .catch(() => undefined)
      .finally(() => onFailure(new WorkerError(reason)))
  }

  async function endAll(): Promise<void> {
    phase = 'closing'
    const ending = [...members.values()].map(async ({ isServing, peer, gone, end }) => {
      if (!isServing) end('it had not begun')
      peer.ask('close', undefined).catch(() => undefined)
      await withinMs(CLOSE_MS, gone).catch(() => end('it did not come to an end'))
      await gone
    })
    await Promise.all(ending)
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
      try {
        const [found] = await Promise.all(Array.from({ length: workers }, (_, slot) => hire(slot)))
        phase = 'open'
        return found as Ports
      } catch (error) {
        await endAll()
        throw error
      }
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
    find: (slot) => members.get(slot),
    reload() {
      for (const { peer } of members.values()) peer.ask('reload', undefined).catch(() => undefined)
    },
    close: endAll,
  }
}

async function failed({ gone }: Member): Promise<never> {
  throw new Error(`a worker ended ${await gone} before it had begun`)
}
