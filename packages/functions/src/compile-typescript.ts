import { readFileSync, statSync } from 'node:fs'
import { errorOf } from './error-of.ts'
import { jsxOptions } from './jsx-options.ts'
import type { CompileAnswer } from './protocol.ts'

type Transform = typeof import('sucrase').transform

/** Compiles TypeScript files for hosts. The compiler is loaded with the first one; what was compiled is kept until it changes. */
export interface TypeScriptCompiler {
  /** Gets ready for the first file. */
  warmUp(): Promise<void>
  /** Never rejects. */
  compile(file: string): Promise<CompileAnswer>
}

interface Compiled {
  /** Time and size of the file. */
  readonly version: string
  readonly answer: CompileAnswer
}

/** More files than a project's functions usually have. */
const MAX_KEPT = 2000

export function createTypeScriptCompiler(): TypeScriptCompiler {
  const kept = new Map<string, Compiled>()
  let loading: Promise<Transform> | undefined

  function load(): Promise<Transform> {
    loading ??= import('sucrase').then(({ transform }) => transform)
    return loading
  }

  return {
    async warmUp() {
      await load()
    },
    async compile(file) {
      const transform = await load()
      try {
        const { mtimeMs, size } = statSync(file)
        const version = `${mtimeMs} ${size}`
        const known = kept.get(file)
        if (known?.version === version) return known.answer
        const answer = { code: toCommonJs(transform, file) }
        if (kept.size >= MAX_KEPT) kept.clear()
        kept.set(file, { version, answer })
        return answer
      } catch (error) {
        return { problem: errorOf(error).message }
      }
    },
  }
}

function toCommonJs(transform: Transform, file: string): string {
  const source = readFileSync(file, 'utf8')
  const { code, sourceMap } = transform(source, {
    ...jsxOptions(file, source, ['typescript', 'imports']),
    filePath: file,
    sourceMapOptions: { compiledFilename: file },
    preserveDynamicImport: true,
    disableESTransforms: true,
  })
  const map = { ...sourceMap, sources: [file], sourcesContent: [source] }
  const encoded = Buffer.from(JSON.stringify(map)).toString('base64')
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`
}
