/** Loader hooks that let `import` take `.js` files by their text where no `package.json` of the code tells: see `code-scope.ts`. */
import { readFile } from 'node:fs/promises'
import type { InitializeHook, LoadHook } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compileIsUntyped, formatOf } from './code-scope.ts'

let isUntyped: (file: string) => boolean = () => false

export const initialize: InitializeHook<string> = (root) => {
  isUntyped = compileIsUntyped(root)
}

export const load: LoadHook = async (url, context, next) => {
  const file = url.startsWith('file:') ? fileURLToPath(url) : ''
  if (!isUntyped(file)) return next(url, context)
  const source = await readFile(file, 'utf8')
  // Without a source, `require` loads it.
  return formatOf(source, file) === 'module'
    ? { format: 'module', source, shortCircuit: true }
    : { format: 'commonjs', shortCircuit: true }
}
