import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const redoclyPackage = createRequire(import.meta.url).resolve('@redocly/cli/package.json')

/** Runs the Redocly CLI, without telemetry; rejects with what it printed when it fails. */
export async function redocly(...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    return await run(process.execPath, [join(dirname(redoclyPackage), 'bin/cli.js'), ...args], {
      env,
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    throw new Error(`redocly ${args.join(' ')}\n${error.stdout}${error.stderr}`)
  }
}

/** The one-file form of the document whose root is `source`, as JSON text; left in `output` as well. */
export async function bundle(source, output) {
  await redocly('bundle', source, '-o', output, '--component-renaming-conflicts-severity=error')
  return readFile(output, 'utf8')
}

/** A document without references, as JSON text on one line: it is large, and for programs. Left in `output` as well. */
export async function dereference(source, output) {
  await redocly('bundle', source, '--dereferenced', '-o', output)
  return `${JSON.stringify(JSON.parse(await readFile(output, 'utf8')))}\n`
}
