import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import type { FunctionDefinition, FunctionSettings } from '@gatehouse/functions'
import type { FunctionCode, Project, ProjectFunction } from '@gatehouse/projects'
import { createLocalize } from './local-addresses.ts'

/** What definitions are made with. */
export interface DefinitionPlaces {
  /** A folder for what has to be unpacked or written. */
  readonly temporary: string
  /** Without a slash at its end. */
  readonly gatewayUrl: string
  /** Variables of the credentials of a function's role. */
  readonly credentialsOf?: (role: string | undefined) => Readonly<Record<string, string>>
}

/** Functions of a project, as they run here. */
export function toDefinitions(
  project: Pick<Project, 'functions' | 'folder' | 'resources'>,
  variables: Readonly<Record<string, string>>,
  { temporary, gatewayUrl, credentialsOf }: DefinitionPlaces,
): FunctionDefinition[] {
  const { functions, folder } = project
  const localize = createLocalize(project, gatewayUrl)
  return functions.map((one) => {
    const settings = toSettings(one, variables, join(temporary, one.name))
    const own = Object.entries(settings.environment ?? {}).map(
      ([key, value]) => [key, localize(value)] as const,
    )
    const environment = { ...Object.fromEntries(own), ...credentialsOf?.(one.role) }
    return { name: one.name, folder, settings: { ...settings, environment } }
  })
}

function toSettings(
  one: ProjectFunction,
  variables: Readonly<Record<string, string>>,
  temporary: string,
): FunctionSettings {
  const { runtime, handler, timeoutSeconds, memoryMb, ephemeralStorageMb, build, layers } = one
  const place = one.code && placeOf(one.code, temporary)
  const known = Object.keys(one.environment).filter((name) => variables[name] !== undefined)
  return {
    runtime: one.code ? runtime : (runtime ?? 'image'),
    // A single module's file says which it is.
    handler: place?.handler ?? handler,
    codeUri: place?.folder,
    environment: {
      ...one.environment,
      ...Object.fromEntries(known.map((it) => [it, variables[it] as string])),
    },
    timeout: timeoutSeconds,
    memorySize: Math.max(16, memoryMb),
    ephemeralStorage: ephemeralStorageMb,
    layers: layers.map((it, index) => unpackIfZip(it, `${temporary}-layer-${index}`)),
    buildMethod: build?.method,
    url: one.url && { authType: one.url.authType, invokeMode: one.url.invokeMode, cors: one.url.cors },
  }
}

function placeOf(
  code: FunctionCode,
  temporary: string,
): { readonly folder: string; readonly handler?: string } {
  if (code.type === 'folder') return { folder: code.path }
  if (code.type === 'file') {
    if (/\.(zip|jar)$/.test(code.path)) return { folder: unpackIfZip(code.path, temporary) }
    return { folder: dirname(code.path) }
  }
  mkdirSync(temporary, { recursive: true })
  writeFileSync(join(temporary, `index${code.extension}`), code.source)
  return { folder: temporary }
}

/** Unpacks an archive with the machine's `unzip` or `python3`; a folder is taken as it is. */
function unpackIfZip(path: string, folder: string): string {
  if (!/\.(zip|jar)$/.test(path)) return path
  const target = join(folder, `${basename(path)}-${Math.trunc(statSync(path).mtimeMs)}`)
  mkdirSync(target, { recursive: true })
  try {
    execFileSync('python3', ['-m', 'zipfile', '-e', path, target], { stdio: 'pipe' })
  } catch (first) {
    try {
      execFileSync('unzip', ['-qo', path, '-d', target], { stdio: 'pipe' })
    } catch {
      throw new Error(`${path} cannot be unpacked: ${errorOf(first).message}`)
    }
  }
  return target
}
