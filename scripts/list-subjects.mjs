/**
 * Writes the table of CONTRIBUTING that leads from a chapter of `docs/service` to the folders and tests that cite it most. With
 * `--check` it writes nothing and fails where the table is not current.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './ensure.mjs'

const CITATION = /\b(management|http-apis|websocket-apis) §(\d+)/g
/** Chapters that nothing is built from. */
const NO_SUBJECT = /miss|complain|choose|trip over|newer models|The operations/
/** How many folders and tests stand in a row. */
const MOST = 2
const BEGIN = '<!-- subjects: by scripts/list-subjects.mjs -->\n'
const END = '<!-- /subjects -->'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'packages', 'test'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name.endsWith('.ts') && !isWritten(name) && existsSync(join(root, name)))

/** By chapter: how often each folder of sources and each test cites it. */
const cited = new Map()
for (const name of files) {
  for (const [, document, chapter] of readFileSync(join(root, name), 'utf8').matchAll(CITATION)) {
    const key = `${document} ${chapter}`
    if (!cited.has(key)) cited.set(key, { sources: new Map(), tests: new Map() })
    const { sources, tests } = cited.get(key)
    if (isTest(name)) count(tests, name)
    else if (name.includes('/src/')) count(sources, dirname(name))
  }
}

const file = join(root, 'CONTRIBUTING.md')
const text = readFileSync(file, 'utf8')
const begin = text.indexOf(BEGIN) + BEGIN.length
const table = formatTable()
const end = text.indexOf(END, begin)
if (!process.argv.includes('--check')) writeFileSync(file, text.slice(0, begin) + table + text.slice(end))
else if (text.slice(begin, end) !== table) {
  console.error('The table of subjects in CONTRIBUTING.md is not current: node scripts/list-subjects.mjs')
  process.exitCode = 1
}

/** Whether a script writes a file: what it cites says nothing of who has to do with it. */
function isWritten(name) {
  return name.includes('/generated/') || name === 'packages/conformance/src/cases/evidence.ts'
}

function isTest(name) {
  return (
    name.endsWith('.test.ts') ||
    name.startsWith('test/conformance/') ||
    name.startsWith('packages/conformance/src/cases/') ||
    name.includes('/test/')
  )
}

function count(counts, name) {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function formatTable() {
  const rows = readdirSync(join(root, 'docs/service')).sort().flatMap(readChapters).map(formatRow)
  return `| subject | source | tests |\n|---|---|---|\n${rows.filter(Boolean).join('\n')}\n`
}

function readChapters(name) {
  const chapters = readFileSync(join(root, 'docs/service', name), 'utf8').matchAll(/^## (\d+)\. (.*)$/gm)
  return [...chapters].map(([, number, title]) => ({ document: name.replace('.md', ''), number, title }))
}

function formatRow({ document, number, title }) {
  const { sources, tests } = cited.get(`${document} ${number}`) ?? {}
  if (!sources || NO_SUBJECT.test(title)) return undefined
  const subject = `${document} §${number} ${title}`
  return `| ${subject} | ${formatMost(sources, (it) => it.replace('packages/', '').replace('/src', ''))} | ${formatMost(
    tests,
    (it) =>
      it
        .replace(/^(test|packages)\/conformance\/(src\/)?/, '')
        .replace('.test.ts', '')
        .replace('.ts', ''),
  )} |`
}

function formatMost(counts, format) {
  return [...counts]
    .sort(([a, less], [b, more]) => more - less || a.localeCompare(b))
    .slice(0, MOST)
    .map(([name]) => `\`${format(name)}\``)
    .join(', ')
}
