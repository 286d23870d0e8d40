/** Loader hooks that let `import` load TypeScript, for modules that CommonJS cannot run. They have a thread of their own. */
import { readFile } from 'node:fs/promises'
import type { LoadHook, ResolveHook } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transform } from 'sucrase'

/** TypeScript may name a file by what it compiles to: `./pets.js` is `./pets.ts`. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  try {
    return await next(specifier, context)
  } catch (error) {
    const isSource = /\.[cm]?ts$/.test(context.parentURL ?? '') && /^\.{1,2}\//.test(specifier)
    if (!isSource || /\.[cm]?ts$/.test(specifier)) throw error
    if (/\.[cm]?js$/.test(specifier)) return next(specifier.replace(/js$/, 'ts'), context)
    return next(`${specifier}.ts`, context)
  }
}

export const load: LoadHook = async (url, context, next) => {
  if (!/^file:.*\.[cm]?ts$/.test(url)) return next(url, context)
  const file = fileURLToPath(url)
  const { code, sourceMap } = transform(await readFile(file, 'utf8'), {
    transforms: ['typescript'],
    filePath: file,
    sourceMapOptions: { compiledFilename: file },
    disableESTransforms: true,
  })
  const encoded = Buffer.from(JSON.stringify({ ...sourceMap, sources: [file] })).toString('base64')
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`
  return { format: url.endsWith('.cts') ? 'commonjs' : 'module', source, shortCircuit: true }
}
