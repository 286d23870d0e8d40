/**
 * Derives `packages/contract` from `spec/`: the bundled documents, the types, the operation table and the validators.
 * With `--check` nothing is written; a stale file is named and the exit code is 1.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './generate/bundle.mjs'
import { formatOperations } from './generate/operations.mjs'
import { formatTypes } from './generate/types.mjs'
import { formatRequestValidators, formatResponseValidators } from './generate/validators.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const contract = join(root, 'packages/contract')
const check = process.argv.includes('--check')

const scratch = await mkdtemp(join(tmpdir(), 'gatehouse-generate-'))
try {
  const stale = []
  for (const [path, text] of Object.entries(await derive(scratch))) {
    const target = join(contract, path)
    const current = existsSync(target) ? await readFile(target, 'utf8') : undefined
    if (current === text) continue
    stale.push(`packages/contract/${path}`)
    if (!check) await replace(target, text)
  }
  if (check && stale.length > 0) {
    console.error(
      `Stale, run \`npm run generate\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`,
    )
    process.exitCode = 1
  } else {
    console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`)
  }
} finally {
  await rm(scratch, { recursive: true, force: true })
}

/** Every derived file's text, by its path in `packages/contract`. */
async function derive(folder) {
  const { json, yaml } = await bundle(join(root, 'spec'), folder)
  const document = JSON.parse(json)
  return {
    'documents/aws/openapi.json': json,
    'documents/aws/openapi.yaml': yaml,
    'src/generated/openapi.ts': await formatTypes(contract, join(folder, 'openapi.json')),
    'src/generated/operations.ts': formatOperations(document),
    'src/generated/request-validators.ts': formatRequestValidators(document),
    'src/generated/response-validators.ts': formatResponseValidators(document),
  }
}

/** Writes a file so that a reader sees the old text or the new, never half of one. */
async function replace(target, text) {
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.new`, text)
  await rename(`${target}.new`, target)
}
