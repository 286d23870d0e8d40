import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const PACKAGE = '@gatehouse/contract'
const STEPS = ['patch', 'minor', 'major']

/** What the package's changeset has to be at least. While its own version is below 1, what breaks is a minor step. */
const NEEDS = { breaking: 'minor', additive: 'minor' }

/**
 * Which changeset is missing for the changes, as a sentence; undefined where there is one, or none is needed: texts need none.
 * `folder` holds the changesets.
 */
export async function findMissingChangeset(folder, changes) {
  const needed = changes.map(({ level }) => NEEDS[level]).find((step) => step !== undefined)
  if (needed === undefined) return undefined
  const steps = (await readSteps(folder)).map((step) => STEPS.indexOf(step))
  if (steps.some((step) => step >= STEPS.indexOf(needed))) return undefined
  const found = steps.length > 0 ? `, not only ${STEPS[Math.max(...steps)]}` : ''
  return `A changeset is missing: \`.changeset/<some-words>.md\` with \`'${PACKAGE}': ${needed}\`${found}; \`npx changeset\` asks for it.`
}

/** By how much each changeset raises the contract's package. */
async function readSteps(folder) {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) => {
    const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? []
    const [, step] = /^['"]?@gatehouse\/contract['"]?:\s*(patch|minor|major)\s*$/m.exec(head) ?? []
    return step ? [step] : []
  })
}
