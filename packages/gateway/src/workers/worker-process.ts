import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createPeer, type Peer } from '../rpc/rpc-channel.ts'
import type { PrimaryDesk, WorkerDesk } from './protocol.ts'

/** One worker's process, as the primary process sees it. */
export interface Member {
  /** Its number among the workers; that of the one that it replaces. */
  readonly slot: number
  readonly pid: number | undefined
  readonly peer: Peer<WorkerDesk>
  /** Resolves, and never rejects, once the process has ended, to how that was. */
  readonly gone: Promise<string>
  /** Whether it is told of changes, and whether it serves. */
  isFollowing: boolean
  isServing: boolean
  /** Why it had to end; undefined when nobody ended it. */
  problem: string | undefined
  /** Ends it at once. */
  end(problem: string): void
}

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url))

/** Starts a worker's process. Questions wait until it can answer. */
export function forkMember(slot: number, deskOf: (member: Member) => PrimaryDesk): Member {
  const child = fork(WORKER, { serialization: 'advanced' })
  const desk = {}
  const peer = createPeer<WorkerDesk>(desk, (message, socket, onSent) =>
    child.send(message, socket, { keepOpen: true }, onSent),
  )
  let isGone = false
  const member: Member = {
    ...{ slot, pid: child.pid, peer },
    gone: untilGone(child).finally(() => {
      isGone = true
      peer.close()
    }),
    isFollowing: false,
    isServing: false,
    problem: undefined,
    end(problem) {
      if (isGone) return
      member.problem ??= problem
      child.kill('SIGKILL')
    },
  }
  Object.assign(desk, deskOf(member))
  child.on('message', peer.take)
  return member
}

/** When everything that it said has been heard: what it took is not to be given to another. */
function untilGone(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`))
    child.on('error', (error) => child.pid === undefined && resolve(`before it began: ${error.message}`))
  })
}
