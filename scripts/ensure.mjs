/** What `npm start`, `npm test` and their kin do before their job on a machine that has only Node: install, generate, build. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]
/** What takes longer is announced. */
const SLOW_MS = 700
const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TURBO_PRINT_VERSION_DISABLED: '1',
  REDOCLY_TELEMETRY: 'off',
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}`)
  }
  const installed = join(root, 'node_modules/.package-lock.json')
  if (existsSync(installed) && modified(installed) >= modified(join(root, 'package-lock.json'))) return
  say('installing dependencies (npm ci, once)')
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { shell: process.platform === 'win32' })
}

/**
 * Runs `generate`, then tasks of turbo.json; what is up to date is not done again. Their output shows when one fails. What is
 * generated is not a task that the others depend on: they go by the files, so that an edit of `spec/` that changes none, such as one
 * of a comment, builds nothing.
 */
export async function ensureTasks(...tasks) {
  if (tasks.includes('generate')) run(process.execPath, ['scripts/generate.mjs', '--if-stale'])
  const others = tasks.filter((it) => it !== 'generate')
  if (others.length > 0) await runTasks(others)
}

async function runTasks(tasks) {
  const turbo = join(dirname(createRequire(import.meta.url).resolve('turbo/package.json')), 'bin/turbo')
  const args = [turbo, 'run', ...tasks, '--output-logs=errors-only', '--log-order=grouped']
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...quiet } })
  const slow = setTimeout(() => say('generating and building what is stale'), SLOW_MS)
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk))
  const [status] = await once(child, 'close')
  clearTimeout(slow)
  if (status === 0) return
  process.stderr.write(Buffer.concat(printed))
  process.exit(status ?? 1)
}

/** One line about what takes the time. */
export function say(text) {
  console.error(`gatehouse: ${text}`)
}

/** Runs a command in the root and ends the process with its status when it fails. */
export function run(command, args, options = {}) {
  const stdio = ['ignore', process.stderr, process.stderr]
  const result = spawnSync(command, args, { cwd: root, env: { ...process.env, ...quiet }, stdio, ...options })
  if (result.error) fail(result.error.message)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function fail(text) {
  say(text)
  process.exit(1)
}

function modified(file) {
  return statSync(file).mtimeMs
}
