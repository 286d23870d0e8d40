import { Worker } from 'node:worker_threads'
import { NoProjectError, type Project, ProjectError, readProject } from '@gatehouse/projects'
import { ownFile } from '../files/own-file.ts'
import { createRpcChannel, type RpcChannel } from '../rpc/rpc-channel.ts'
import { postTo, takeFrom } from '../rpc/thread-messages.ts'
import { unpackFile } from './function-archives.ts'
import type { ReadOutcome, ReadThreadApi } from './read-thread.ts'

/** Reads the files of a project, and unpacks its archives. */
export interface ProjectReader {
  readonly readFiles: typeof readProject
  /** Unpacks an archive into a folder, unless that is there. */
  unpack(archive: string, folder: string): Promise<void>
  /** To be called once something is served: from now on a thread does it, so that traffic goes on. */
  serve(): void
  close(): void
}

/** Reads here until something is served: that takes no thread. */
export function createProjectReader(): ProjectReader {
  let isServing = false
  let thread: ReadThread | undefined

  function opened(): ReadThread {
    thread ??= openThread(() => {
      thread = undefined
    })
    return thread
  }

  return {
    async readFiles(path, options = {}) {
      if (!isServing) return readProject(path, options)
      return toProject(await opened().channel.call('read', { path, options }))
    },
    async unpack(archive, folder) {
      if (!isServing) return unpackFile(archive, folder)
      await opened().channel.call('unpack', { archive, folder })
    },
    serve() {
      isServing = true
    },
    close: () => thread?.end(),
  }
}

interface ReadThread {
  readonly channel: RpcChannel<ReadThreadApi>
  end(): void
}

/** @param onGone called when it ends, for whatever reason */
function openThread(onGone: () => void): ReadThread {
  // Flags of the process are not its: `--input-type` of a program on the command line would end it.
  const worker = new Worker(ownFile('dev/read-thread.js'), { name: 'project', execArgv: [] })
  const channel = createRpcChannel<ReadThreadApi>({}, postTo(worker))
  takeFrom(worker, channel)
  worker.on('error', () => undefined)
  worker.once('exit', () => {
    channel.close()
    onGone()
  })
  // The gateway holds the process.
  worker.unref()
  return { channel, end: () => void worker.terminate() }
}

function toProject(outcome: ReadOutcome): Project {
  if ('project' in outcome) return JSON.parse(outcome.project) as Project
  const { message, at, files, isAbsent } = outcome
  const error = isAbsent ? new NoProjectError(message) : new ProjectError(message, at, files)
  error.message = message
  throw error
}
