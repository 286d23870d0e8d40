import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The TypeScript types of the bundled document, by openapi-typescript. It needs the TypeScript compiler's own API, which
 * only the contract package's copy of TypeScript has.
 */
export async function formatTypes(contract, document) {
  const manifest = createRequire(join(contract, 'package.json')).resolve('openapi-typescript/package.json')
  const config = join(dirname(document), 'openapi-ts.redocly.yaml')
  const output = `${document}.ts`
  await writeFile(config, 'extends: []\n')
  const args = [
    document,
    '--redocly',
    config,
    '-o',
    output,
    '--root-types',
    '--root-types-no-schema-prefix',
    '--default-non-nullable=false',
  ]
  await run(process.execPath, [join(dirname(manifest), 'bin/cli.js'), ...args])
  return readFile(output, 'utf8')
}
