import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ownFile } from '../files/own-file.ts'
import { createRpcChannel, type RpcChannel } from '../rpc/rpc-channel.ts'
import type { PrimaryApi, WorkerApi } from './protocol.ts'

/** One worker's process, as the primary process sees it. */
export interface WorkerProcess {
  /** Its number among the workers; that of the one that it replaces. */
  readonly slot: number
  readonly pid: number | undefined
  readonly channel: RpcChannel<WorkerApi>
  /** Resolves once the process has ended, to how it ended; never rejects. */
  readonly gone: Promise<string>
  /** Whether it is told of changes, and whether it serves. */
  isFollowing: boolean
  isServing: boolean
  /** Why it was ended; undefined where it ended by itself. */
  problem: string | undefined
  /** Ends it at once. */
  end(problem: string): void
}

const WORKER = fileURLToPath(ownFile('workers/worker.js'))

/** Node's own options are a worker's too, except those that say what a process without a file runs. */
function nodeOptions(): string[] {
  const code = process.execArgv.findIndex((it) => /^(-e|-p|-pe|--eval|--print)$/.test(it))
  return process.execArgv.filter(
    (it, index) =>
      !/^--(input-type|eval|print)\b/.test(it) && (code === -1 || (index !== code && index !== code + 1)),
  )
}

/** Starts a worker's process. Calls wait until it can answer. `apiOf` makes what the worker may call here. */
export function forkWorker(slot: number, apiOf: (worker: WorkerProcess) => PrimaryApi): WorkerProcess {
  const child = fork(WORKER, { serialization: 'advanced', execArgv: nodeOptions() })
  const api = {}
  const channel = createRpcChannel<WorkerApi>(api, (message, socket, onSent) => {
    // It was not forked, for want of descriptors perhaps: there is no `send` then, and `gone` tells why.
    if (child.pid === undefined) return
    child.send(message, socket, { keepOpen: true }, onSent)
  })
  let isGone = false
  const worker: WorkerProcess = {
    slot,
    pid: child.pid,
    channel,
    gone: untilGone(child).finally(() => {
      isGone = true
      channel.close()
    }),
    isFollowing: false,
    isServing: false,
    problem: undefined,
    end(problem) {
      // Without a number it was not forked, and `kill` would end this process's whole group.
      if (isGone || child.pid === undefined) return
      worker.problem ??= problem
      child.kill('SIGKILL')
    },
  }
  Object.assign(api, apiOf(worker))
  child.on('message', channel.take)
  return worker
}

/** Resolves when everything that the process sent was received: a connection that it took is not to be given to another. */
function untilGone(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`))
    child.on('error', (error) => child.pid === undefined && resolve(`before it began: ${error.message}`))
  })
}
