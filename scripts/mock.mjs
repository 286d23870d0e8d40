/**
 * `npm run mock`: installs if needed, builds if needed and runs the mock in this process. While it runs, a change in `spec/` is
 * generated into the published documents, which the mock watches.
 */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ensureTasks, root, say } from './ensure.mjs'

/** Editors save several files at once, and one in several steps. */
const QUIET_MS = 150

ensureInstalled()
await ensureTasks('generate', 'build', '--filter=@gatehouse/mock...')
const { isRunning } = await import(pathToFileURL(join(root, 'packages/mock/dist/main.js')))
if (isRunning) watchSpec()

/** Runs the generator after each change, one run at a time. What is wrong with the contract is printed; the mock goes on. */
function watchSpec() {
  let quiet
  let watcher
  let running = false
  let stale = false
  const changed = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      observe()
      generate()
    }, QUIET_MS)
  }
  // Anew after each change: Node 20 on Linux does not see further changes of a file that was replaced by another.
  const observe = () => {
    watcher?.close()
    watcher = watch(join(root, 'spec'), { recursive: true }, changed)
  }
  const generate = () => {
    stale = running
    if (running) return
    running = true
    const child = spawn('npm', ['run', '--silent', 'generate'], {
      cwd: join(root, 'packages/contract'),
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('close', (status) => {
      running = false
      if (status !== 0) say('spec/ cannot be generated from; the mock serves what it had')
      if (stale) generate()
    })
  }
  observe()
}
