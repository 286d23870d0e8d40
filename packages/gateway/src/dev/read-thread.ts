import { parentPort } from 'node:worker_threads'
import { errorOf } from '@gatehouse/command-line'
import {
  NoProjectError,
  type Project,
  ProjectError,
  type ReadOptions,
  readProject,
} from '@gatehouse/projects'
import { createRpcChannel } from '../rpc/rpc-channel.ts'
import { postTo, takeFrom } from '../rpc/thread-messages.ts'
import { unpackFile } from './function-archives.ts'

/** What the thread is asked for. */
export interface ReadThreadApi {
  read(asked: { readonly path: string; readonly options: ReadOptions }): Promise<ReadOutcome>
  unpack(asked: { readonly archive: string; readonly folder: string }): Promise<void>
}

/** A project, as JSON: what it has of `undefined` and symbols is nobody's. Or what is wrong with it. */
export type ReadOutcome =
  | { readonly project: string }
  | ({ readonly isAbsent: boolean } & Pick<ProjectError, 'message' | 'at' | 'files'>)

/** The thread that reads a project while it is served: modules that it has are run and waited for, and archives are large. */
if (!parentPort) throw new Error('the thread that reads projects has to be started as one')
const api: ReadThreadApi = {
  read: ({ path, options }) => readProject(path, options).then(toOutcome, toMistake),
  unpack: ({ archive, folder }) => unpackFile(archive, folder),
}
takeFrom(parentPort, createRpcChannel(api, postTo(parentPort)))

function toOutcome(project: Project): ReadOutcome {
  return { project: JSON.stringify(project) }
}

function toMistake(error: unknown): ReadOutcome {
  // With its stack, for the bug report.
  if (!(error instanceof ProjectError)) throw new Error(errorOf(error).stack ?? String(error))
  const { message, at, files } = error
  return { message, at, files, isAbsent: error instanceof NoProjectError }
}
