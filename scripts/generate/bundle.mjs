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

/** The one-file form of the document in `folder`, as JSON and as YAML text; both are left in `output` as well. */
export async function bundle(folder, output) {
  const texts = ['json', 'yaml'].map(async (extension) => {
    const file = join(output, `openapi.${extension}`)
    await redocly(
      'bundle',
      join(folder, 'openapi.yaml'),
      '-o',
      file,
      '--component-renaming-conflicts-severity=error',
    )
    return `${(await readFile(file, 'utf8')).trimEnd()}\n`
  })
  const [json, yaml] = await Promise.all(texts)
  return { json, yaml }
}
