/**
 * Derives from `spec/` what the packages have of it. `contract`: the bundled documents, the types, the operation table and the
 * validators. `client`: the functions of the operations. With the name of a package only its files are derived; with `--check`
 * nothing is written, a stale file is named and the exit code is 1; with `--if-stale` nothing is done where neither what is read nor
 * what is written changed since the last time.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { isGenerated, markGenerated } from './generate/stamp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

if (process.argv.includes('--if-stale') && isGenerated()) process.exit()
// All of it runs once: code is optimized seven times as late as usual, which takes a quarter off the processor's time. A Node
// that does not know the flag says so, and goes on.
setFlagsFromString('--interrupt-budget=1000000')
// What derives is not loaded where nothing is derived, which is most of the time.
const { derive, PACKAGES } = await import('./generate/derive.mjs')
const [only] = process.argv.slice(2).filter((argument) => Object.hasOwn(PACKAGES, argument))
const stale = []
for (const [path, text] of Object.entries(await derive(only ? [only] : Object.keys(PACKAGES), check))) {
  const target = join(root, 'packages', path)
  const current = existsSync(target) ? await readFile(target, 'utf8') : undefined
  if (current === text) continue
  stale.push(`packages/${path}`)
  if (!check) await replace(target, text)
}
if (check && stale.length > 0) {
  console.error(`Stale, run \`npm run generate\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
} else {
  if (!check && !only) markGenerated()
  console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`)
}

/** Writes a file so that a reader sees the old text or the new, never half of one. */
async function replace(target, text) {
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.new`, text)
  await rename(`${target}.new`, target)
}
