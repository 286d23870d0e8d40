import { existsSync, readFileSync, realpathSync } from 'node:fs'
import Module, { register } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { compileFunction } from 'node:vm'

/** How a `.js` file is written. */
export type ModuleFormat = 'module' | 'commonjs'

type Extension = (
  module: Module & { _compile(code: string, file: string, format: string): void },
  file: string,
) => void

/**
 * Lets `.js` files be loaded as in Lambda, which sees the code's folder and nothing above it: a `"type"` of a `package.json` further
 * up is somebody else's. Costs nothing where there is none: hooks have a thread of their own.
 */
export function keepScope(codeFolder: string): void {
  const root = realpathSync(codeFolder)
  if (!isBelowForeignType(root)) return
  const { _extensions } = Module as unknown as { readonly _extensions: Record<string, Extension> }
  const loadOther = _extensions['.js'] as Extension
  const isUntyped = compileIsUntyped(root)
  _extensions['.js'] = (module, file) => {
    if (!isUntyped(file)) return loadOther(module, file)
    const source = readFileSync(file, 'utf8')
    module._compile(source, file, formatOf(source, file))
  }
  register('./scope-hooks.js', import.meta.url, { data: root })
}

/** Compiles whether a file's format is told by its text alone: no `package.json` from its folder up to the root has a say. */
export function compileIsUntyped(root: string): (file: string) => boolean {
  const known = new Map<string, boolean>()

  function hasPackage(folder: string): boolean {
    const found =
      known.get(folder) ??
      (existsSync(join(folder, 'package.json')) || (folder !== root && hasPackage(dirname(folder))))
    known.set(folder, found)
    return found
  }

  return (file) =>
    file.endsWith('.js') &&
    file.startsWith(root + sep) &&
    !file.slice(root.length).includes(`${sep}node_modules${sep}`) &&
    !hasPackage(dirname(file))
}

/** What Node takes a file for that no `package.json` tells of. Source: Node's "Syntax detection". */
export function formatOf(source: string, file: string): ModuleFormat {
  try {
    compileFunction(
      source.replace(/^#!.*/, ''),
      ['exports', 'require', 'module', '__filename', '__dirname'],
      {
        filename: file,
      },
    )
    return 'commonjs'
  } catch (error) {
    return OF_MODULES.test(String(error)) ? 'module' : 'commonjs'
  }
}

/** What CommonJS refuses, and an ES module may have. */
const OF_MODULES =
  /Cannot use import statement|Unexpected token 'export'|Cannot use 'import\.meta'|await is only valid|Identifier '(?:exports|require|module|__filename|__dirname)' has already/

/** Whether Node would go by the `"type"` of a `package.json` above this folder. */
function isBelowForeignType(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file)) return folder !== root && hasType(file)
    if (dirname(folder) === folder) return false
  }
}

function hasType(file: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(file, 'utf8')), 'type')
  } catch {
    // Node says what is wrong with it.
    return false
  }
}
