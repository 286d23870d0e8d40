/**
 * Writes which kinds of evidence the statements of each section of docs/service rest on, for the reports of the conformance
 * kit. With `--check` it only says whether the file is current.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure.mjs'

const FILE = join(root, 'packages/conformance/src/cases/evidence.ts')
const TAGS = ['live', 'cfn', 'dep', 'cli', 'quoted', 'tf', 'doc', 'assumed']

const text = format(['management', 'http-apis', 'websocket-apis'].flatMap(readSections))
if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('The evidence of the conformance kit is not current: node scripts/evidence.mjs')
  process.exitCode = 1
}

/** Each section with the tags in it, those of its subsections included. */
function readSections(name) {
  const sections = new Map()
  let open = []
  for (const line of readFileSync(join(root, `docs/service/${name}.md`), 'utf8').split('\n')) {
    const [, number] = /^##+ (\d+(?:\.\d+)?)[. ]/.exec(line) ?? []
    if (number !== undefined) {
      open = number.includes('.') ? [number.split('.')[0], number] : [number]
      for (const it of open) if (!sections.has(it)) sections.set(it, new Set())
    }
    for (const [, tag] of line.matchAll(/\[(\w+)[\],:]/g)) {
      if (TAGS.includes(tag)) for (const it of open) sections.get(it).add(tag)
    }
  }
  return [...sections].map(([number, tags]) => [`${name} \u00a7${number}`, TAGS.filter((it) => tags.has(it))])
}

function format(sections) {
  const lines = sections.map(([name, tags]) => `  '${name}': [${tags.map((it) => `'${it}'`).join(', ')}],`)
  return `/** By section of docs/service, what its statements rest on; by \`scripts/evidence.mjs\`. */
export const evidence: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
}
`
}
