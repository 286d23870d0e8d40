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
 * Gives what a module of the service exports, as data, from a Node process of its own, in which it has up to 30 s. A function that it exports, or
 * that stands on the path, is called as the framework calls it, with the command line's options and readers of configuration and variables
 * (`self`, `opt`, `env`, `sls:stage`). Throws {@link ProjectError}.
 */
export function runModule(file: string, run: ModuleRun): unknown {
  const first = start(file, run, {})
  return first.needsConfiguration
    ? start(file, run, { configuration: run.configuration() }).value
    : first.value
}

interface Outcome {
  readonly value?: unknown
  readonly needsConfiguration?: boolean
}

function start(file: string, run: ModuleRun, facts: { readonly configuration?: unknown }): Outcome {
  const { folder, env, path, options, at } = run
  const input = JSON.stringify({ file, path, options, ...facts })
  const result = spawnSync(
    process.execPath,
    [...typeScriptFlags(file, folder), '--input-type=module', '-e', RUNNER],
    {
      cwd: folder,
      env: { ...env, GATEHOUSE_MODULE: input },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const answer = result.output?.[3]
  if (result.status === 0 && answer) return JSON.parse(answer) as Outcome
  const reason = result.error?.message ?? (result.stderr.trim() || `it ended with ${result.status}`)
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
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const { file, path, options, configuration } = JSON.parse(process.env.GATEHOUSE_MODULE)
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
const answer = (outcome) => writeSync(3, JSON.stringify(outcome))
const isFunction = (value) => typeof value === 'function' && !/^class\\s/.test(String(value))
const loaded = await import(pathToFileURL(file))
let value = 'module.exports' in loaded ? loaded['module.exports'] : (loaded.default ?? loaded)
if (value && value.__esModule && value.default !== undefined) value = value.default
let isCalled = false
const settle = async (one) => {
  if (!isFunction(one) || isCalled) return await one
  isCalled = true
  if (configuration === undefined) {
    answer({ needsConfiguration: true })
    process.exit(0)
  }
  return await one(context)
}
value = await settle(value)
for (const key of path) value = await settle(value?.[key])
answer({ value: value === undefined ? null : path.reduceRight((one, key) => ({ [key]: one }), value) })
process.exit(0)
`
