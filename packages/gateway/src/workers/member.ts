import cluster from 'node:cluster'
import { createPeer, type Peer } from './peer.ts'
import type { PrimaryDesk, WorkerDesk } from './protocol.ts'

/** One worker's process, as the primary process sees it. */
export interface Member {
  /** Its number among the workers; that of the one that it replaces. */
  readonly slot: number
  readonly pid: number | undefined
  readonly forkedAt: number
  readonly peer: Peer<WorkerDesk>
  /** Resolves once the process can be asked. */
  readonly ready: Promise<void>
  /** Resolves, and never rejects, once the process has ended, to how that was. */
  readonly gone: Promise<string>
  /** Whether it is told of changes, and whether it listens. */
  isFollowing: boolean
  isServing: boolean
  /** Why it had to end; undefined when nobody ended it. */
  problem: string | undefined
  /** Ends it at once. */
  end(problem: string): void
}

/** Starts a worker's process. */
export function forkMember(slot: number, deskOf: (member: Member) => Omit<PrimaryDesk, 'ready'>): Member {
  const worker = cluster.fork()
  const desk = {}
  const peer = createPeer<WorkerDesk>(desk, (message, onSent) =>
    worker.process.send(message, undefined, undefined, onSent),
  )
  const member: Member = {
    ...{ slot, pid: worker.process.pid, forkedAt: Date.now(), peer },
    ready: new Promise((resolve) => Object.assign(desk, { ready: resolve })),
    gone: new Promise((resolve) => {
      worker.once('exit', (code, signal) => {
        peer.close()
        resolve(signal ? `by ${signal}` : `with code ${code}`)
      })
    }),
    isFollowing: false,
    isServing: false,
    problem: undefined,
    end(problem) {
      member.problem ??= problem
      worker.process.kill('SIGKILL')
    },
  }
  Object.assign(desk, deskOf(member))
  worker.on('message', peer.take)
  return member
}
