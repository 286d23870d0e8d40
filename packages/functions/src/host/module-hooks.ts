/** Loader hooks that let `import` load TypeScript, for modules that CommonJS cannot run. They have a thread of their own. */
import { readFile } from 'node:fs/promises'
import type { LoadHook, ResolveHook } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transform } from 'sucrase'
import { jsxOptions } from '../jsx-options.ts'
import { pathsOf } from './tsconfig-paths.ts'

/** TypeScript may name a file by what it compiles to, without its ending, and by the paths of its configuration. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const isSource = /^file:.*\.([cm]?ts|tsx)$/.test(context.parentURL ?? '')
  if (!isSource) return next(specifier, context)
  const paths = pathsOf(specifier, fileURLToPath(context.parentURL ?? ''))
  const isFile = /^\.{0,2}\//.test(specifier)
  const tries = [
    ...paths.flatMap((path) => spellingsOf(pathToFileURL(path).href)),
    specifier,
    ...(isFile ? spellingsOf(specifier).slice(1) : []),
  ]
  let first: unknown
  for (const name of tries) {
    try {
      return await next(name, context)
    } catch (error) {
      if (name === specifier) first = error
    }
  }
  throw first
}

/** `./pets`, `./pets.js` and `./pets.ts` are one file. */
function spellingsOf(name: string): string[] {
  if (/\.([cm]?ts|tsx)$/.test(name)) return [name]
  if (/\.[cm]?js$/.test(name)) return [name, name.replace(/js$/, 'ts'), name.replace(/js$/, 'tsx')]
  return [name, `${name}.ts`, `${name}.tsx`, `${name}/index.ts`]
}

export const load: LoadHook = async (url, context, next) => {
  if (!/^file:.*\.([cm]?ts|tsx)$/.test(url)) return next(url, context)
  const file = fileURLToPath(url)
  const text = await readFile(file, 'utf8')
  const { code, sourceMap } = transform(text, {
    ...jsxOptions(file, text, ['typescript']),
    filePath: file,
    sourceMapOptions: { compiledFilename: file },
    disableESTransforms: true,
  })
  const encoded = Buffer.from(JSON.stringify({ ...sourceMap, sources: [file] })).toString('base64')
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`
  return { format: url.endsWith('.cts') ? 'commonjs' : 'module', source, shortCircuit: true }
}
