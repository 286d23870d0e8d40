import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JudgeOptions, judgeChanges } from '../changes/judge-changes.mjs'
import { all, connections, contract, type Edit, type Node, put } from './edit-document.ts'

const script = fileURLToPath(new URL('../check-changes.mjs', import.meta.url))

const nothing: Edit = () => {}
const cosmetic = put('GetApis > summary', 'Other words.')
const additive = put('schema Api > properties > owner', { type: 'string' })
const breaking = put('DeleteApi')
const everything = all(cosmetic, additive, breaking)

let folder: string
let files: Record<
  | 'released'
  | 'present'
  | 'releasedCatalog'
  | 'presentCatalog'
  | 'releasedConnections'
  | 'presentConnections'
  | 'changeset',
  string
>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-check-changes-'))
  for (const api of ['aws', 'catalog', 'connections'])
    for (const name of ['released', 'documents']) mkdirSync(join(folder, name, api), { recursive: true })
  mkdirSync(join(folder, '.changeset'))
  files = {
    released: join(folder, 'released/aws/1.2.3.json'),
    present: join(folder, 'documents/aws/openapi.json'),
    releasedCatalog: join(folder, 'released/catalog/1.2.3.json'),
    presentCatalog: join(folder, 'documents/catalog/openapi.json'),
    changeset: join(folder, '.changeset/some-words.md'),
    releasedConnections: join(folder, 'released/connections/1.2.3.json'),
    presentConnections: join(folder, 'documents/connections/openapi.json'),
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What was edited since 1.2.3, the present version, and whether that passes without and with `--release`. */
const verdicts: [edited: string, edit: Edit, version: string, check: boolean, release: boolean][] = [
  ['nothing', nothing, '1.2.3', true, true],
  ['nothing', nothing, '1.3.0', true, true],
  ['nothing', nothing, '1.2.2', false, false],
  ['nothing', nothing, '0.9.9', false, false],
  ['a text', cosmetic, '1.2.3', true, false],
  ['a text', cosmetic, '1.2.4', true, true],
  ['a text', cosmetic, '1.1.9', false, false],
  ['a member', additive, '1.2.3', false, false],
  ['a member', additive, '1.2.4', false, false],
  ['a member', additive, '1.3.0', true, true],
  ['a member', additive, '2.0.0', true, true],
  ['an operation', breaking, '1.2.3', false, false],
  ['an operation', breaking, '1.2.4', false, false],
  ['an operation', breaking, '1.3.0', false, false],
  ['an operation', breaking, '2.0.0', true, true],
  ['all of these', everything, '1.3.0', false, false],
  ['all of these', everything, '2.0.0', true, true],
]

describe.each(verdicts)(
  'when %s was edited (%o) and the version is %s',
  (_title, edit, version, check, release) => {
    it(`${check ? 'passes' : 'fails'}`, async () => {
      write(edit, version)
      expect((await judge()).passed).toBe(check)
      expect(readFileSync(files.released, 'utf8')).toContain('"version":"1.2.3"')
    })

    it(`${release ? 'is released' : 'is not released'}`, async () => {
      write(edit, version)
      const released = readFileSync(files.released, 'utf8')
      expect((await judge({ isRelease: true })).passed).toBe(release)
      const kept = join(folder, `released/aws/${version}.json`)
      if (release) expect(read(kept)).toEqual(read(files.present))
      if (version !== '1.2.3') expect(readFileSync(files.released, 'utf8')).toBe(released)
      expect(existsSync(kept)).toBe(release || version === '1.2.3')
    })
  },
)

describe('the report', () => {
  it('says what changed by level, and which version is needed', async () => {
    write(everything, '1.3.0')
    expect((await judge()).text).toBe(
      [
        'contract: 1 breaking, 1 additive, 1 cosmetic',
        '\nbreaking\n  DeleteApi: The operation is gone.',
        '\nadditive\n  schema Api, member owner: Is new in responses.',
        '\ncosmetic\n  GetApis: summary differs.',
        '\ninfo.version went from 1.2.3 to 1.3.0: at least 2.0.0 is needed.',
        '\ncatalog dialect: no changes',
        '\ninfo.version went from 1.2.3 to 1.3.0: enough.',
        '\nconnections contract: no changes',
        '\ninfo.version is still 1.2.3: enough.',
      ].join('\n'),
    )
  })

  it('is Markdown when asked for', async () => {
    write(additive, '1.3.0')
    const { text } = await judge({ format: 'markdown' })
    expect(text).toContain('## Changes of the contract\n')
    expect(text).toContain('## Changes of the catalog dialect\n')
    expect(text).toContain('## Changes of the connections contract\n')
    expect(text).toMatch(/^# Changes of the contract\n\nThe contract may change like this\.\n/)
    expect(text).toContain('### Additive\n\n- **schema Api, member owner**: Is new in responses.\n')
  })

  it('as a comment folds what only readers see, and is short enough for one', async () => {
    write(everything, '2.0.0')
    expect((await judge({ format: 'markdown' })).text).toMatch(
      /<details><summary>Cosmetic: 1<\/summary>\n\n- \*\*GetApis\*\*: .*\n\n<\/details>/,
    )
    const { stdout } = run('--format', 'markdown')
    expect(stdout.length).toBeLessThan(65_536)
    expect(stdout.split('<details>').length).toBe(stdout.split('</details>').length)
  })

  it('is data when asked for', async () => {
    write(breaking, '1.3.0')
    const report = JSON.parse((await judge({ format: 'json' })).text)
    expect(report.passed).toBe(false)
    expect(report.documents[0]).toMatchObject({
      api: 'aws',
      from: '1.2.3',
      to: '1.3.0',
      passed: false,
      changes: [{ level: 'breaking', where: 'DeleteApi', what: 'The operation is gone.' }],
    })
  })
})

describe('the command', () => {
  it('judges the contract in this repository where no folder is named', () => {
    const { stdout } = run()
    expect(stdout).toMatch(/^contract: /)
    expect(stdout).toMatch(/^connections contract: /m)
  })

  it('exits with 1 where a version was not raised, and with 0 where it was, and releases', () => {
    write(additive, '1.2.3')
    expect(run(folder).status).toBe(1)
    write(additive, '1.3.0')
    expect(run(folder)).toMatchObject({ status: 0, stdout: expect.stringMatching(/ 1 additive/) })
    expect(run('--release', folder).status).toBe(0)
    expect(existsSync(join(folder, 'released/aws/1.3.0.json'))).toBe(true)
  })
})

describe('the catalog dialect', () => {
  it('breaks by its own statuses, where the source stays as it was', async () => {
    write(nothing, '1.2.3')
    const gone = (contract.components as Record<string, Record<string, unknown>>).responses?.ApiNotFound
    const renumber = all(put('GetApi > responses > 480', gone), put('GetApi > responses > 404'))
    const [before, after] = [structuredClone(contract), structuredClone(contract)]
    for (const it of [before, after]) put('info > version', '1.2.3')(it)
    renumber(before)
    writeFileSync(files.releasedCatalog, JSON.stringify(before))
    writeFileSync(files.presentCatalog, JSON.stringify(after))
    const { passed, text } = await judge()
    expect(passed).toBe(false)
    expect(text).toMatch(/^contract: no changes$/m)
    expect(text).toMatch(/^catalog dialect: .*breaking/m)
    expect(text).toContain('GetApi, response 480')
  })
})

describe('the changeset', () => {
  const rows: [edited: string, edit: Edit, version: string, step: string | undefined, passes: boolean][] = [
    ['a text', cosmetic, '1.2.3', undefined, true],
    ['a member', additive, '1.3.0', undefined, false],
    ['a member', additive, '1.3.0', 'patch', false],
    ['a member', additive, '1.3.0', 'minor', true],
    ['an operation', breaking, '2.0.0', undefined, false],
    ['an operation', breaking, '2.0.0', 'minor', true],
    ['an operation', breaking, '2.0.0', 'major', true],
  ]
  it.each(rows)('for %s edited (%o) in version %s is %s: %s', async (_, edit, version, step, passes) => {
    write(edit, version)
    writeChangeset(step)
    const { passed, text } = await judge()
    expect(passed).toBe(passes)
    if (!passes)
      expect(text).toContain(
        "A changeset is missing: .changeset/<some-words>.md with '@gatehouse/contract': minor",
      )
    else expect(text).not.toContain('changeset')
  })

  it('of another package does not count', async () => {
    write(additive, '1.3.0')
    writeFileSync(files.changeset, "---\n'@gatehouse/client': minor\n---\n\n'@gatehouse/contract': minor\n")
    expect((await judge()).passed).toBe(false)
  })
})

describe('the connections contract', () => {
  const verdicts: [edited: string, edit: Edit, version: string, passes: boolean][] = [
    ['a text', put('GetConnection > summary', 'Other words.'), '1.2.4', true],
    ['a member', put('schema Connection > properties > owner', { type: 'string' }), '1.2.3', false],
    ['a member', put('schema Connection > properties > owner', { type: 'string' }), '1.3.0', true],
    ['an operation', put('DeleteConnection'), '1.3.0', false],
    ['an operation', put('DeleteConnection'), '2.0.0', true],
  ]

  it.each(verdicts)('with %s edited (%o) in version %s: %s', async (_, edit, version, passes) => {
    write(nothing, '1.2.3')
    writeConnections(edit, version)
    expect((await judge()).passed).toBe(passes)
  })

  it('is released together with the other, or neither is', async () => {
    write(additive, '1.3.0')
    writeConnections(put('DeleteConnection'), '1.3.0')
    expect((await judge({ isRelease: true })).passed).toBe(false)
    expect(readFileSync(files.released, 'utf8')).toContain('"version":"1.2.3"')
    writeConnections(put('DeleteConnection'), '2.0.0')
    expect((await judge({ isRelease: true })).passed).toBe(true)
    expect(readdirSync(join(folder, 'released/aws')).sort()).toEqual(['1.2.3.json', '1.3.0.json'])
    expect(readdirSync(join(folder, 'released/connections')).sort()).toEqual(['1.2.3.json', '2.0.0.json'])
  })
})

/** An edit of the contract; the others stay as they were released, the catalog's a small document in place of its own. */
function write(edit: Edit, version: string): void {
  const { released, present } = files
  for (const api of ['aws', 'catalog', 'connections'])
    for (const name of readdirSync(join(folder, 'released', api))) rmSync(join(folder, 'released', api, name))
  writePair({ document: contract, released, present, edit, version })
  const catalog = { released: files.releasedCatalog, present: files.presentCatalog }
  writePair({ document: connections, ...catalog, edit: nothing, version })
  writeChangeset('minor')
  writeConnections(nothing, '1.2.3')
}

function writeConnections(edit: Edit, version: string): void {
  const { releasedConnections: released, presentConnections: present } = files
  writePair({ document: connections, released, present, edit, version })
}

interface Pair {
  readonly document: Node
  readonly released: string
  readonly present: string
  readonly edit: Edit
  readonly version: string
}

function writePair({ document, released, present, edit, version }: Pair): void {
  const [before, after] = [structuredClone(document), structuredClone(document)]
  put('info > version', '1.2.3')(before)
  all(edit, put('info > version', version))(after)
  writeFileSync(released, JSON.stringify(before))
  writeFileSync(present, JSON.stringify(after))
}

function writeChangeset(step: string | undefined): void {
  rmSync(files.changeset, { force: true })
  if (step) writeFileSync(files.changeset, `---\n'@gatehouse/contract': ${step}\n---\n\nWords.\n`)
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function judge(asked: Pick<JudgeOptions, 'format' | 'isRelease'> = {}) {
  return judgeChanges({ folder, changesets: join(folder, '.changeset'), ...asked })
}

/** The command: of a folder, or of this repository. */
function run(...args: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
}
