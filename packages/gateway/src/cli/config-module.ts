import { once } from 'node:events'
import { SHARE_ENV, Worker } from 'node:worker_threads'
import { UsageError } from '@gatehouse/command-line'
import { ownFile } from '../files/own-file.ts'
import type { Loaded } from './config-thread.ts'

/**
 * Runs a configuration that is code and returns what it exports by default, or what the function it exports returns. It has a thread
 * of its own, so that the loader of TypeScript and what the code leaves behind do not stay with the gateway; they share the
 * environment. Throws `UsageError` that names the line, in the file as it is called by `name`.
 */
export async function runConfigModule(name: string, file: string): Promise<unknown> {
  const thread = new Worker(ownFile('cli/config-thread.js'), {
    workerData: file,
    env: SHARE_ENV,
    execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
  })
  const loaded = await Promise.race([
    once(thread, 'message').then(([message]) => message as Loaded),
    once(thread, 'exit').then(() => ({ problem: `${file}: it ended without a configuration` })),
  ])
  await thread.terminate()
  if ('json' in loaded) return loaded.json === undefined ? undefined : JSON.parse(loaded.json)
  throw new UsageError(loaded.problem.replace(file, name))
}
