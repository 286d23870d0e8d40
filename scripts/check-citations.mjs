/**
 * Checks that whoever follows a citation finds something: every § names its document and a section that is there, and what code
 * marks as *assumed* its section marks as assumed too. Documents are `docs/service/*.md` and RFCs.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './ensure.mjs'

const DOCUMENT = /\b(management|http-apis|websocket-apis) (§[\d.]+(?:(?:, | and | or |–)§?[\d.]+)*)/g
const RFC = /\b(?:RFC \d+|WHATWG \w+) §[\d.]+(?:(?:, | and |–)§?[\d.]+)*/g
const COMMENT = /\/\*\*?[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+|^[ \t]*\S.*?[^:'"`]\/\/ .*$/gm

/** The sections of a document, by their number: their text, those of their subsections included. */
export function readSections(markdown) {
  const sections = new Map()
  const open = []
  for (const line of markdown.split('\n')) {
    const [, marks, number] = /^(#{2,3}) (\d+(?:\.\d+)?)\.? /.exec(line) ?? []
    if (marks) {
      while (open.length >= marks.length - 1) open.pop()
      open.push(number)
      sections.set(number, '')
    }
    for (const name of open) sections.set(name, `${sections.get(name)}${line}\n`)
  }
  return sections
}

/**
 * What is wrong with the citations of one file, a line each. `documents` has the sections of each document by its name; `own` is the
 * name of the document that the file itself is, where a § alone is one of its own.
 */
export function findProblems(text, documents, own = undefined) {
  const problems = []
  const report = (index, problem) => problems.push(`${text.slice(0, index).split('\n').length}: ${problem}`)
  const cited = text.replaceAll(RFC, (it) => ' '.repeat(it.length))
  const rest = cited.replaceAll(DOCUMENT, (whole, name, list, index) => {
    for (const [, number] of list.matchAll(/([\d.]*\d)/g)) {
      if (!documents.get(name)?.has(number)) report(index, `${name} has no §${number}`)
    }
    return ' '.repeat(whole.length)
  })
  for (const { 1: number, index } of rest.matchAll(/§([\d.]*\d)?/g)) {
    if (own === undefined) report(index, 'a § without its document')
    else if (!documents.get(own)?.has(number)) report(index, `${own} has no §${number}`)
  }
  return [...problems, ...findUnfounded(text, documents)]
}

/** Comments that say *assumed* of what no section that they cite says so of. */
function findUnfounded(text, documents) {
  const problems = []
  const report = (index, problem) => problems.push(`${text.slice(0, index).split('\n').length}: ${problem}`)
  for (const { 0: comment, index } of text.matchAll(COMMENT)) {
    if (!/\*assumed\*/i.test(comment)) continue
    const sections = [...comment.matchAll(DOCUMENT)].flatMap(([, name, list]) =>
      [...list.matchAll(/([\d.]*\d)/g)].map(([, number]) => documents.get(name)?.get(number) ?? ''),
    )
    if (sections.length === 0) report(index, 'assumed, without a section that says so')
    else if (!sections.some((it) => it.includes('[assumed'))) report(index, 'assumed, but not by its section')
  }
  return problems
}

/** What is generated, and what is about citations that are wrong. */
const EXEMPT = /\/generated\/|check-citations|list-subjects/

function main() {
  const folder = join(root, 'docs/service')
  const documents = new Map(
    readdirSync(folder).map((name) => [
      name.replace(/\.md$/, ''),
      readSections(readFileSync(join(folder, name), 'utf8')),
    ]),
  )
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'packages', 'spec', 'test', 'scripts'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  const files = listed.split('\n').filter((name) => /\.(m?ts|mjs|yaml)$/.test(name) && !EXEMPT.test(name))
  const problems = files.flatMap((name) => {
    const file = join(root, name)
    if (!existsSync(file)) return []
    return findProblems(readFileSync(file, 'utf8'), documents).map((problem) => `${name}:${problem}`)
  })
  for (const name of documents.keys()) {
    const text = readFileSync(join(folder, `${name}.md`), 'utf8')
    problems.push(
      ...findProblems(text, documents, name).map((problem) => `docs/service/${name}.md:${problem}`),
    )
  }
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log('citations: each names a section that is there')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main()
