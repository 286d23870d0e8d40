import Module, { createRequire } from 'node:module'
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import type { CompileAnswer } from '../protocol.ts'
import { post } from './post.ts'

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
 * Lets `require` load TypeScript. It is compiled to CommonJS outside of this thread, which needs neither a compiler of its own nor
 * the thread that Node gives to loader hooks: together three times the start of a thread.
 */
export function acceptTypeScript(compiled: MessagePort): void {
  const loader = Module as unknown as Loader
  const load: Extension = (module, file) => module._compile(compile(file, compiled), file, 'commonjs')
  for (const extension of ['.ts', '.cts', '.mts']) loader._extensions[extension] = load
  const resolve = loader._resolveFilename.bind(loader)
  loader._resolveFilename = (request, parent, ...rest) => {
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
  if (!/\.[cm]?ts$/.test(parent?.filename ?? '')) return undefined
  return /^\.{1,2}\/.*\.[cm]?js$/.test(request) ? request.replace(/js$/, 'ts') : undefined
}

function compile(file: string, compiled: MessagePort): string {
  const answered = new SharedArrayBuffer(4)
  post({ kind: 'compile', request: { file, answered } })
  Atomics.wait(new Int32Array(answered), 0, 0, TIMEOUT_MS)
  const answer = receiveMessageOnPort(compiled)?.message as CompileAnswer | undefined
  if (!answer) throw new Error(`${file} could not be compiled within ${TIMEOUT_MS} ms`)
  if ('problem' in answer) throw new SyntaxError(answer.problem)
  return answer.code
}
