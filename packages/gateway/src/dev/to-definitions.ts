import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import type { FunctionDefinition, FunctionSettings } from '@gatehouse/functions'
import type { FunctionBuild, FunctionCode, Project, ProjectFunction } from '@gatehouse/projects'
import { digestOf, findArchive, isArchive } from './function-archives.ts'
import { createLocalize } from './local-addresses.ts'

/** What definitions are made with. */
export interface DefinitionPlaces {
  /** A folder for what has to be unpacked or written. */
  readonly temporary: string
  /** Without a slash at its end. */
  readonly gatewayUrl: string
  /** Variables of the credentials of a function's role. */
  readonly credentialsOf?: (role: string | undefined) => Readonly<Record<string, string>>
  /** Unpacks an archive into a folder, unless that is there. Rejects where it cannot. */
  readonly unpack: (archive: string, folder: string) => Promise<void>
}

/**
 * Functions of a project, as they run here. One whose archive is not there or is broken, as one that is not built yet, is defined by why:
 * its calls alone fail.
 */
export async function toDefinitions(
  project: Pick<Project, 'functions' | 'folder' | 'resources'>,
  variables: Readonly<Record<string, string>>,
  places: DefinitionPlaces,
): Promise<FunctionDefinition[]> {
  const { functions, folder } = project
  const localize = createLocalize(project, places.gatewayUrl)
  const definitions: FunctionDefinition[] = []
  // In turn: several functions may have one archive.
  for (const one of functions) {
    const { problem, ...place } = await findPlace(one, places)
    const environment = {
      ...mapValues({ ...one.environment, ...valuesOf(one, variables) }, localize),
      ...places.credentialsOf?.(one.role),
    }
    const settings = { ...toSettings(one, place), environment }
    definitions.push({ name: one.name, folder, settings, ...(problem !== undefined && { problem }) })
  }
  return definitions
}

/** Values that the user gives for variables that a function has. */
function valuesOf(
  { environment }: ProjectFunction,
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => Object.hasOwn(environment, name)))
}

function mapValues(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}

/** Where a function's code and layers are on this machine. */
interface FunctionPlace {
  readonly codeUri: string | undefined
  readonly layers: readonly string[]
  readonly problem?: string
}

async function findPlace(one: ProjectFunction, places: DefinitionPlaces): Promise<FunctionPlace> {
  try {
    const codeUri = one.code && (await findCode(one.code, places))
    const layers: string[] = []
    for (const layer of one.layers) layers.push(await unpackIfArchive(layer, places))
    return { codeUri, layers }
  } catch (error) {
    // Not the folder of the project, which a function without one has.
    const codeUri = one.code && (one.code.type === 'inline' ? places.temporary : one.code.path)
    return { codeUri, layers: [], problem: `${one.name}: ${errorOf(error).message}` }
  }
}

async function findCode(code: FunctionCode, places: DefinitionPlaces): Promise<string> {
  if (code.type === 'folder') return code.path
  if (code.type === 'inline') return writeInline(code, places.temporary)
  return isArchive(code.path) ? unpackIfArchive(code.path, places) : dirname(code.path)
}

/** A folder of the text's own: what runs from another text is not disturbed. */
function writeInline(
  { source, extension }: Extract<FunctionCode, { type: 'inline' }>,
  temporary: string,
): string {
  const folder = join(temporary, 'inline', digestOf(extension + source))
  const file = join(folder, `index${extension}`)
  if (existsSync(file)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, source)
  return folder
}

/** A folder is taken as it is. */
async function unpackIfArchive(path: string, { temporary, unpack }: DefinitionPlaces): Promise<string> {
  if (!isArchive(path)) return path
  const folder = findArchive(path, temporary)
  if (folder === undefined) throw new Error(`${path} is not there: build it first`)
  await unpack(path, folder).catch((error: unknown) => {
    throw new Error(`${path} cannot be unpacked: ${errorOf(error).message}`)
  })
  return folder
}

/** What esbuild makes modules of, by what SAM is told; other builds have no such things. */
function entryPointsOf({ method, properties }: FunctionBuild): readonly string[] | undefined {
  const { EntryPoints: entryPoints } = properties
  return method === 'esbuild' && Array.isArray(entryPoints) ? entryPoints.map(String) : undefined
}

function toSettings(one: ProjectFunction, { codeUri, layers }: FunctionPlace): FunctionSettings {
  const { runtime, handler, timeoutSeconds, memoryMb, ephemeralStorageMb, build, url } = one
  return {
    runtime: one.code ? runtime : (runtime ?? 'image'),
    handler,
    codeUri,
    timeout: timeoutSeconds,
    memorySize: Math.max(16, memoryMb),
    ephemeralStorage: ephemeralStorageMb,
    layers,
    buildMethod: build?.method,
    ...(build && { entryPoints: entryPointsOf(build) }),
    url: url && { authType: url.authType, invokeMode: url.invokeMode, cors: url.cors },
  }
}
