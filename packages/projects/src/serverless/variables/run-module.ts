import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ProjectError, type SourcePosition } from '../../project/project.ts'

/** What a module of a service is run with. */
export interface ModuleRun {
  readonly at: SourcePosition
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Members to follow; a function on the way is called. */
  readonly path: readonly string[]
  /** What `resolveConfigurationProperty` reads, resolved; asked for only where the module exports a function. */
  readonly configuration: () => unknown
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Gives what a module of the service exports, as data, or a part of it that is on the path. A function that it exports, or that stands on the
 * path, is called as the framework calls it, with the command line's options and readers of configuration and variables (`self`, `opt`, `env`,
 * `sls:stage`). Throws {@link ProjectError}.
 */
export type RunModule = (file: string, run: ModuleRun) => unknown

/** How long a module may take, in ms. */
const MODULE_MS = 120_000

/**
 * Runs modules in Node processes of their own, and waits for them: each once for what it is given, and for all of its members where it exports
 * data alone.
 */
export function createModuleRunner(): RunModule {
  const known = new Map<string, Outcome>()
  return (file, run) => {
    const runOnce = (configuration?: unknown): Outcome => {
      const { folder, env, options, path } = run
      const given = { file, folder, env, options, configuration }
      const [whole, part] = [JSON.stringify(given), JSON.stringify({ ...given, path })]
      const found = known.get(whole) ?? known.get(part)
      if (found) return found
      const outcome = start(file, run, configuration)
      known.set(outcome.isWhole ? whole : part, outcome)
      return outcome
    }
    const first = runOnce()
    return first.needsConfiguration ? runOnce(run.configuration()).value : first.value
  }
}

interface Outcome {
  readonly value?: unknown
  readonly needsConfiguration?: boolean
  /** Whether it is what any path begins from. */
  readonly isWhole?: boolean
}

function start(file: string, { folder, env, path, options, at }: ModuleRun, configuration: unknown): Outcome {
  const result = spawnSync(
    process.execPath,
    [...typeScriptFlags(file, folder), '--input-type=module', '-e', RUNNER],
    {
      cwd: folder,
      env,
      // An argument or a variable may have 128 KiB, and a configuration has more.
      input: JSON.stringify({ file, path, options, configuration }),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      timeout: MODULE_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const answer = result.output?.[3]
  if (result.status === 0 && answer) return JSON.parse(answer) as Outcome
  const { code, message } = (result.error ?? {}) as NodeJS.ErrnoException
  const late = code === 'ETIMEDOUT' ? `it took longer than ${MODULE_MS / 1000} s` : undefined
  const reason = late ?? (result.stderr?.trim() || (message ?? `it ended with ${result.status}`))
  throw new ProjectError(`Cannot load "${file}": ${reason}`, at)
}

/** Node reads TypeScript from 22.6 on; before that the project's own `tsx` does. */
function typeScriptFlags(file: string, folder: string): readonly string[] {
  if (existsSync(join(folder, 'node_modules/tsx/package.json'))) return ['--import', 'tsx']
  if (!/\.[cm]?ts$/.test(file)) return []
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 6) ? ['--experimental-strip-types', '--no-warnings'] : []
}

/** Answers on a descriptor of its own, as modules print what they like. */
const RUNNER = `
import { readFileSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const { file, path, options, configuration } = JSON.parse(readFileSync(0, 'utf8'))
const follow = (value, keys) => keys.reduce((one, key) => one?.[key], value)
const variables = {
  self: (address) => follow(configuration, address ? address.split('.') : []),
  opt: (address) => options[address],
  env: (address) => process.env[address],
  sls: (address) => (address === 'stage' ? options.stage : undefined),
}
const context = {
  options,
  resolveConfigurationProperty: async (keys) => follow(configuration, keys),
  resolveVariable: async (text) => {
    const [type, ...address] = text.split(',')[0].split(':')
    if (!Object.hasOwn(variables, type)) throw new Error('the variable ' + text + ' cannot be resolved in a module here')
    return variables[type](address.join(':'))
  },
}
const answer = (outcome) => {
  const bytes = Buffer.from(JSON.stringify(outcome))
  for (let at = 0; at < bytes.length; ) at += writeSync(3, bytes, at)
  process.exit(0)
}
const isFunction = (value) => typeof value === 'function' && !/^class\\s/.test(String(value))
const loaded = await import(pathToFileURL(file))
let value = 'module.exports' in loaded ? loaded['module.exports'] : (loaded.default ?? loaded)
if (value && value.__esModule && value.default !== undefined) value = value.default
let isCalled = false
const settle = async (one, isWhole) => {
  if (!isFunction(one) || isCalled) return await one
  isCalled = true
  if (configuration === undefined) answer({ needsConfiguration: true, isWhole })
  return await one(context)
}
const isData = (root) => {
  let isOnlyData = true
  const look = function (key) {
    const one = this[key]
    const kind = typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.getPrototypeOf(one) : null
    if (typeof one === 'function' || (kind !== null && kind !== Object.prototype)) isOnlyData = false
    return isOnlyData ? one : undefined
  }
  try {
    JSON.stringify(root, look)
  } catch {
    return false
  }
  return isOnlyData
}
value = await settle(value, true)
if (isData(value)) answer({ value: value ?? null, isWhole: true })
for (const key of path) value = await settle(value?.[key], false)
answer({ value: value === undefined ? null : path.reduceRight((one, key) => ({ [key]: one }), value) })
`
