import { dirname } from 'node:path'
import { type DocumentMap, isMap, markAs, markPositions, positionOf } from '../../documents/positions.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import { ProjectError, type ReadOptions, type Remark, type SourcePosition } from '../../project/project.ts'
import { readDotEnv } from '../variables/read-dot-env.ts'
import { createResolver, type Resolver } from '../variables/resolve-variables.ts'
import { createModuleRunner } from '../variables/run-module.ts'
import { createGuesses, createSources, type SourcesContext, stageOf } from '../variables/sources.ts'
import type { Service, ServiceEvent, ServiceFunction } from './service.ts'

/** What a service is read with. */
export interface ServiceSource {
  readonly options: ReadOptions
  readonly reader: DocumentReader
  readonly remark: (remark: Remark) => void
}

/**
 * Reads a configuration of the framework and resolves its variables; those of `custom`, `params` and `stages` where something refers to them.
 * Throws {@link ProjectError}.
 */
export function readService(file: string, source: ServiceSource): Service {
  const folder = dirname(file)
  const env = source.options.env ?? process.env
  const start: SourcePosition = { file, line: 1, column: 1 }
  const runModule = createModuleRunner()
  const raw = readConfiguration(file, { ...source, env, folder, runModule })
  if (!isMap(raw)) throw new ProjectError('the configuration of a service is a map', start)
  const withProvider =
    typeof raw.provider === 'string' ? markAs({ ...raw, provider: { name: raw.provider } }, raw) : raw
  const context = { ...source, folder, env, runModule }
  const resolver = openResolver(withProvider, context, start)
  const { custom: _, params: __, stages: ___, ...used } = resolver.raw
  const configuration = resolver.resolve(markAs(used, resolver.raw), start, '') as DocumentMap
  const provider = isMap(configuration.provider) ? configuration.provider : {}
  const at = positionOf(configuration, 'provider') ?? start
  checkProvider(provider, configuration, at)
  const name = nameOf(configuration, start)
  const stage = stageOf(source.options, resolver)
  const { stackName } = provider
  return {
    folder,
    file,
    name,
    stage,
    stackName: source.options.stackName ?? (typeof stackName === 'string' ? stackName : `${name}-${stage}`),
    region: String(source.options.region ?? source.options.opt?.region ?? provider.region ?? 'us-east-1'),
    provider,
    functions: functionsOf(configuration, start),
    configuration,
    at,
    remark: source.remark,
  }
}

type Place = ServiceSource & Pick<SourcesContext, 'env' | 'folder' | 'runModule'>

/** A configuration that is code is run, as the framework does, in a process of its own. */
function readConfiguration(file: string, { reader, env, folder, runModule }: Place): unknown {
  if (/\.(ya?ml|json)$/.test(file)) return reader.read(file)
  reader.readText(file)
  const at = { file, line: 1, column: 1 }
  const value = runModule(file, { at, folder, env, path: [], configuration: () => ({}), options: {} })
  if (isMap(value)) markPositions(value, at)
  return value
}

/** The environment of `useDotenv` is known once the stage is. */
function openResolver(
  raw: DocumentMap,
  context: SourcesContext,
  at: SourcePosition,
): Resolver & { readonly raw: DocumentMap } {
  const open = (env: SourcesContext['env']) => {
    const full = { ...context, env }
    return createResolver({ configuration: raw, ask: createSources(full), guess: createGuesses(full), at })
  }
  const early = open(context.env)
  if (raw.useDotenv !== true) return { ...early, raw }
  const stage = stageOf(context.options, early)
  return { ...open(readDotEnv({ folder: context.folder, stage, reader: context.reader }, context.env)), raw }
}

function checkProvider({ name }: DocumentMap, { provider }: DocumentMap, at: SourcePosition): void {
  if (provider === undefined) throw new ProjectError('Missing "provider" property in the configuration', at)
  if (name !== undefined && name !== 'aws')
    throw new ProjectError(`the provider ${String(name)} is not served here: only aws is`, at)
}

function nameOf({ service }: DocumentMap, at: SourcePosition): string {
  const name = isMap(service) ? service.name : service
  if (typeof name === 'string' && /^[a-zA-Z][0-9a-zA-Z-]*$/.test(name)) return name
  if (name === undefined) throw new ProjectError('Missing "service" property in the configuration', at)
  throw new ProjectError(
    `the name of a service has letters, digits and hyphens, and begins with a letter: ${String(name)}`,
    at,
  )
}

/** Functions are a map, or a list of maps as files of them give. One that is null is left out. */
function functionsOf({ functions }: DocumentMap, at: SourcePosition): readonly ServiceFunction[] {
  const maps = [functions ?? []].flat().filter(isMap)
  const all = new Map<string, ServiceFunction>()
  for (const map of maps) {
    for (const [key, definition] of Object.entries(map)) {
      if (definition === null || definition === undefined) continue
      const here = positionOf(map, key) ?? at
      if (!isMap(definition)) throw new ProjectError(`function "${key}" is to be a map`, here)
      all.set(key, { key, definition, events: eventsOf(key, definition, here), at: here })
    }
  }
  return [...all.values()]
}

function eventsOf(key: string, { events }: DocumentMap, at: SourcePosition): readonly ServiceEvent[] {
  // Files of events give lists within the list.
  return [events ?? []].flat(2).flatMap((event, index) => {
    if (event === null) return []
    const here = positionOf(event) ?? positionOf(events, index) ?? at
    if (typeof event === 'string') return [{ type: event, value: {}, at: here }]
    if (!isMap(event)) throw new ProjectError(`an event of function "${key}" is to be a map`, here)
    return Object.entries(event).map(([type, value]) => ({
      type,
      value,
      at: positionOf(event, type) ?? here,
    }))
  })
}
