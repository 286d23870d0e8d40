import { errorOf } from '../error-of.ts'
import type { HostSettings } from '../protocol.ts'
import type { Handler } from './calls.ts'
import { keepScope } from './code-scope.ts'
import { importFile, importTypeScript } from './import-file.ts'
import type { HostPort } from './post.ts'
import { acceptTypeScript, requireTypeScript } from './typescript.ts'

/** Loads a function's module and takes its handler. Throws what the module throws, or Lambda's words for a missing handler. */
export async function loadHandler(
  { file, handler, codeFolder }: HostSettings,
  port: HostPort,
): Promise<Handler> {
  keepScope(codeFolder)
  acceptTypeScript(port)
  const found = memberOf(
    /\.([cm]?ts|tsx)$/.test(file) ? await loadTypeScript(file) : await importFile(file),
    handler,
  )
  if (typeof found === 'function') return found as Handler
  const reason = found === undefined ? 'undefined or not exported' : 'not a function'
  throw Object.assign(new Error(`${file}: ${handler} is ${reason}`), { name: 'Runtime.HandlerNotFound' })
}

/** As CommonJS, which starts fast; as an ES module where the code is one that nothing else can run. */
async function loadTypeScript(file: string): Promise<unknown> {
  try {
    return requireTypeScript(file)
  } catch (error) {
    if (!needsModule(error)) throw error
    return importTypeScript(file)
  }
}

/** What CommonJS says of `await` at the top level, of `import.meta`, and of packages for ES modules only. */
function needsModule(error: unknown): boolean {
  const { code, name, message } = errorOf(error)
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_REQUIRE_ASYNC_MODULE') return true
  if (code === 'ERR_REQUIRE_ESM') return true
  return name === 'SyntaxError' && /await is only valid|'import\.meta'/.test(message)
}

/** A named export, or a member of the default one: Node does not see every name that CommonJS exports. */
function memberOf(namespace: unknown, name: string): unknown {
  const { default: main, [name]: own } = namespace as Record<string, unknown>
  return own ?? (main as Record<string, unknown> | null | undefined)?.[name]
}
