import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** What the compiler's options say of where modules are, with folders made absolute. */
interface PathOptions {
  readonly baseUrl?: string | undefined
  readonly paths?: Readonly<Record<string, readonly string[]>> | undefined
  /** Where `paths` begin that are not absolute. */
  readonly pathsBase: string
}

/** More files than anybody extends. */
const MAX_EXTENDS = 20

const known = new Map<string, PathOptions | undefined>()

/**
 * The files, without their endings, that a TypeScript file may mean by the name of a module: what `paths` and `baseUrl` of the
 * nearest `tsconfig.json` say of it, the best first. Empty for what is named by its place. Source: TypeScript's "paths" and
 * "baseUrl".
 */
export function pathsOf(specifier: string, parent: string): string[] {
  if (/^(\.{0,2}\/|node:|file:)/.test(specifier) || /[\\/]node_modules[\\/]/.test(parent)) return []
  const options = optionsFor(dirname(parent))
  if (!options) return []
  const { paths = {}, pathsBase, baseUrl } = options
  const pattern = bestPattern(Object.keys(paths), specifier)
  if (pattern !== undefined) {
    const [before = ''] = pattern.split('*')
    const matched = specifier.slice(before.length, specifier.length - (pattern.length - before.length - 1))
    return (paths[pattern] ?? []).map((target) =>
      resolve(
        pathsBase,
        target.replace('*', () => matched),
      ),
    )
  }
  return baseUrl === undefined ? [] : [join(baseUrl, specifier)]
}

/** A pattern without a wildcard first, then the one with the longest text before it. */
function bestPattern(patterns: readonly string[], specifier: string): string | undefined {
  if (patterns.includes(specifier)) return specifier
  const lengthOf = (pattern: string) => pattern.indexOf('*')
  return patterns
    .filter((pattern) => {
      const [before = '', after] = pattern.split('*')
      if (after === undefined || specifier.length < before.length + after.length) return false
      return specifier.startsWith(before) && specifier.endsWith(after)
    })
    .sort((a, b) => lengthOf(b) - lengthOf(a))[0]
}

/** Those of the nearest configuration, looked for upwards. A configuration that cannot be read says nothing. */
function optionsFor(folder: string): PathOptions | undefined {
  if (known.has(folder)) return known.get(folder)
  const own = readOptions(join(folder, 'tsconfig.json'), 0)
  const above = dirname(folder)
  const found = own ?? (above === folder ? undefined : optionsFor(above))
  known.set(folder, found)
  return found
}

function readOptions(file: string, depth: number): PathOptions | undefined {
  const text = readIfThere(file)
  if (text === undefined || depth > MAX_EXTENDS) return undefined
  const folder = dirname(file)
  const { compilerOptions: own = {}, extends: bases = [] } = parseCommented(text)
  const inherited = [bases]
    .flat()
    .flatMap((base) => readOptions(baseFile(String(base), file), depth + 1) ?? [])
  const merged: Partial<PathOptions> = Object.assign({}, ...inherited)
  const baseUrl = typeof own.baseUrl === 'string' ? resolve(folder, own.baseUrl) : merged.baseUrl
  if (typeof own.paths !== 'object') return { ...merged, baseUrl, pathsBase: merged.pathsBase ?? folder }
  return { baseUrl, paths: own.paths, pathsBase: baseUrl ?? folder }
}

function baseFile(base: string, file: string): string {
  const named = base.endsWith('.json') ? base : `${base}.json`
  if (/^\.{0,2}\//.test(base)) return resolve(dirname(file), named)
  const { resolve: find } = createRequire(file)
  for (const name of [base, named, `${base}/tsconfig.json`]) {
    try {
      return find(name)
    } catch {
      // Named in another way.
    }
  }
  return ''
}

interface Parsed {
  readonly compilerOptions?: { readonly baseUrl?: unknown; readonly paths?: PathOptions['paths'] }
  readonly extends?: string | string[]
}

/** JSON with comments, and with commas at the end of lists. */
function parseCommented(text: string): Parsed {
  const bare = text.replace(
    /("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_, kept?: string) => kept ?? '',
  )
  const strict = bare.replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_, kept?: string) => kept ?? '')
  try {
    return JSON.parse(strict) as Parsed
  } catch {
    return {}
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
