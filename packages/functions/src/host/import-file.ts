import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Imports a file of JavaScript. A mistake in its syntax has a stack that tells where. */
export async function importFile(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    if (error instanceof SyntaxError && !error.stack?.includes(file)) locateMistake(error, file)
    throw error
  }
}

/** Imports a file of TypeScript, and whatever it imports, as ES modules. It is for threads: hooks slow down what is imported later. */
export function importTypeScript(file: string): Promise<unknown> {
  register('./module-hooks.js', import.meta.url)
  return importFile(file)
}

/** Node tells where a mistake in an ES module is only where it prints it itself. */
function locateMistake(error: SyntaxError, file: string): void {
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--check', '-'], {
    encoding: 'utf8',
    input: readFileSync(file),
  })
  const [, line, shown = ''] = /^[^\n]*:(\d+)\n([\s\S]*?)\n\s*at /.exec(stderr) ?? []
  if (line) error.stack = `${file}:${line}\n${shown}`
}
