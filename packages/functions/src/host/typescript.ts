import Module, { createRequire } from 'node:module'
import { type HostPort, post } from './post.ts'
import { pathsOf } from './tsconfig-paths.ts'

/** How long a file may take to compile. */
const TIMEOUT_MS = 10_000

type Extension = (
  module: Module & { _compile(code: string, file: string, format: string): void },
  file: string,
) => void

/** Members of Node's module loader that its types do not have. */
interface Loader {
  readonly _extensions: Record<string, Extension>
  _resolveFilename(request: string, parent: Module | undefined, ...rest: unknown[]): string
}

/**
 * Lets `require` load TypeScript. It is compiled to CommonJS by the gateway, so that a host needs neither a compiler of its own nor
 * the thread that Node gives to loader hooks: together three times the start of a host.
 */
export function acceptTypeScript(port: HostPort): void {
  const loader = Module as unknown as Loader
  const load: Extension = (module, file) => module._compile(compile(file, port), file, 'commonjs')
  for (const extension of ['.ts', '.cts', '.mts', '.tsx']) loader._extensions[extension] = load
  const resolve = loader._resolveFilename.bind(loader)
  loader._resolveFilename = (request, parent, ...rest) => {
    const isSource = /\.([cm]?ts|tsx)$/.test(parent?.filename ?? '')
    for (const path of isSource ? pathsOf(request, parent?.filename ?? '') : []) {
      try {
        return resolve(sourceOf(path, parent) ?? path, parent, ...rest)
      } catch {
        // The next one, or none of them: a package may be called so too.
      }
    }
    try {
      return resolve(request, parent, ...rest)
    } catch (error) {
      const source = sourceOf(request, parent)
      if (source === undefined) throw error
      return resolve(source, parent, ...rest)
    }
  }
}

/** Loads a TypeScript module; throws what `require` throws. */
export function requireTypeScript(file: string): unknown {
  return createRequire(file)(file)
}

/** TypeScript may name a file by what it compiles to: `./pets.js` is `./pets.ts`. */
function sourceOf(request: string, parent: Module | undefined): string | undefined {
  if (!/\.([cm]?ts|tsx)$/.test(parent?.filename ?? '')) return undefined
  return /^\.{0,2}\/.*\.[cm]?js$/.test(request) ? request.replace(/js$/, 'ts') : undefined
}

function compile(file: string, port: HostPort): string {
  post({ kind: 'compile', text: file })
  const answer = port.waitForCode(TIMEOUT_MS)
  if (!answer) throw new Error(`${file} could not be compiled within ${TIMEOUT_MS} ms`)
  if (!answer.isGood) throw new SyntaxError(answer.text)
  return answer.text
}
