import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/** What was edited since 1.2.3, the present version, and the exit codes without and with `--release`. */
const verdicts: [edited: string, edit: Edit, version: string, check: number, release: number][] = [
  ['nothing', nothing, '1.2.3', 0, 0],
  ['nothing', nothing, '1.3.0', 0, 0],
  ['nothing', nothing, '1.2.2', 1, 1],
  ['nothing', nothing, '0.9.9', 1, 1],
  ['a text', cosmetic, '1.2.3', 0, 1],
  ['a text', cosmetic, '1.2.4', 0, 0],
  ['a text', cosmetic, '1.1.9', 1, 1],
  ['a member', additive, '1.2.3', 1, 1],
  ['a member', additive, '1.2.4', 1, 1],
  ['a member', additive, '1.3.0', 0, 0],
  ['a member', additive, '2.0.0', 0, 0],
  ['an operation', breaking, '1.2.3', 1, 1],
  ['an operation', breaking, '1.2.4', 1, 1],
  ['an operation', breaking, '1.3.0', 1, 1],
  ['an operation', breaking, '2.0.0', 0, 0],
  ['all of these', everything, '1.3.0', 1, 1],
  ['all of these', everything, '2.0.0', 0, 0],
]

describe.each(verdicts)(
  'when %s was edited (%o) and the version is %s',
  (_title, edit, version, check, release) => {
    it(`exits with ${check}`, () => {
      write(edit, version)
      expect(run().status).toBe(check)
      expect(readFileSync(files.released, 'utf8')).toContain('"version":"1.2.3"')
    })

    it(`${release === 0 ? 'releases' : 'refuses to release'}`, () => {
      write(edit, version)
      const released = readFileSync(files.released, 'utf8')
      expect(run('--release').status).toBe(release)
      const kept = join(folder, `released/aws/${version}.json`)
      if (release === 0) expect(read(kept)).toEqual(read(files.present))
      if (version !== '1.2.3') expect(readFileSync(files.released, 'utf8')).toBe(released)
      expect(existsSync(kept)).toBe(release === 0 || version === '1.2.3')
    })
  },
)

describe('the report', () => {
  it('says what changed by level, and which version is needed', () => {
    write(everything, '1.3.0')
    expect(run().stdout).toBe(
      [
        'contract: 1 breaking, 1 additive, 1 cosmetic',
        '\nbreaking\n  DeleteApi: The operation is gone.',
        '\nadditive\n  schema Api, member owner: Is new in responses.',
        '\ncosmetic\n  GetApis: summary differs.',
        '\ninfo.version went from 1.2.3 to 1.3.0: at least 2.0.0 is needed.',
        '\ncatalog dialect: no changes',
        '\ninfo.version went from 1.2.3 to 1.3.0: enough.',
        '\nconnections contract: no changes',
        '\ninfo.version is still 1.2.3: enough.\n',
      ].join('\n'),
    )
  })

  it('is Markdown when asked for', () => {
    write(additive, '1.3.0')
    const { stdout } = run('--format', 'markdown')
    expect(stdout).toContain('## Changes of the contract\n')
    expect(stdout).toContain('## Changes of the catalog dialect\n')
    expect(stdout).toContain('## Changes of the connections contract\n')
    expect(stdout).toMatch(/^# Changes of the contract\n\nThe contract may change like this\.\n/)
    expect(stdout).toContain('### Additive\n\n- **schema Api, member owner**: Is new in responses.\n')
  })

  it('as a comment folds what only readers see, and is short enough for one', () => {
    write(everything, '2.0.0')
    expect(run('--format', 'markdown').stdout).toMatch(
      /<details><summary>Cosmetic: 1<\/summary>\n\n- \*\*GetApis\*\*: .*\n\n<\/details>/,
    )
    const { stdout } = spawnSync(process.execPath, [script, '--format', 'markdown'], { encoding: 'utf8' })
    expect(stdout.length).toBeLessThan(65_536)
    expect(stdout.split('<details>').length).toBe(stdout.split('</details>').length)
  })

  it('is data when asked for', () => {
    write(breaking, '1.3.0')
    const report = JSON.parse(run('--format', 'json').stdout)
    expect(report.passed).toBe(false)
    expect(report.documents[0]).toMatchObject({
      ...{ api: 'aws', from: '1.2.3', to: '1.3.0', passed: false },
      changes: [{ level: 'breaking', where: 'DeleteApi', what: 'The operation is gone.' }],
    })
  })

  it('is of the contract in this repository without documents', () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect(stdout).toMatch(/^contract: /)
    expect(stdout).toMatch(/^connections contract: /m)
  })
})

describe('the catalog dialect', () => {
  it('breaks by its own statuses, where the source stays as it was', () => {
    write(nothing, '1.2.3')
    const gone = (contract.components as Record<string, Record<string, unknown>>).responses?.ApiNotFound
    const renumber = all(put('GetApi > responses > 480', gone), put('GetApi > responses > 404'))
    const [before, after] = [structuredClone(contract), structuredClone(contract)]
    for (const it of [before, after]) put('info > version', '1.2.3')(it)
    renumber(before)
    writeFileSync(files.releasedCatalog, JSON.stringify(before))
    writeFileSync(files.presentCatalog, JSON.stringify(after))
    const { status, stdout } = run()
    expect(status).toBe(1)
    expect(stdout).toMatch(/^contract: no changes$/m)
    expect(stdout).toMatch(/^catalog dialect: .*breaking/m)
    expect(stdout).toContain('GetApi, response 480')
  })
})

describe('the changeset', () => {
  const rows: [edited: string, edit: Edit, version: string, step: string | undefined, status: number][] = [
    ['a text', cosmetic, '1.2.3', undefined, 0],
    ['a member', additive, '1.3.0', undefined, 1],
    ['a member', additive, '1.3.0', 'patch', 1],
    ['a member', additive, '1.3.0', 'minor', 0],
    ['an operation', breaking, '2.0.0', undefined, 1],
    ['an operation', breaking, '2.0.0', 'minor', 0],
    ['an operation', breaking, '2.0.0', 'major', 0],
  ]
  it.each(rows)('for %s edited (%o) in version %s is %s: exit %i', (_, edit, version, step, status) => {
    write(edit, version)
    writeChangeset(step)
    const { status: exit, stdout } = run()
    expect(exit).toBe(status)
    if (status === 1)
      expect(stdout).toContain(
        "A changeset is missing: .changeset/<some-words>.md with '@gatehouse/contract': minor",
      )
    else expect(stdout).not.toContain('changeset')
  })

  it('of another package does not count', () => {
    write(additive, '1.3.0')
    writeFileSync(files.changeset, "---\n'@gatehouse/client': minor\n---\n\n'@gatehouse/contract': minor\n")
    expect(run().status).toBe(1)
  })
})

describe('the connections contract', () => {
  const verdicts: [edited: string, edit: Edit, version: string, status: number][] = [
    ['a text', put('GetConnection > summary', 'Other words.'), '1.2.4', 0],
    ['a member', put('schema Connection > properties > owner', { type: 'string' }), '1.2.3', 1],
    ['a member', put('schema Connection > properties > owner', { type: 'string' }), '1.3.0', 0],
    ['an operation', put('DeleteConnection'), '1.3.0', 1],
    ['an operation', put('DeleteConnection'), '2.0.0', 0],
  ]

  it.each(verdicts)('with %s edited (%o) in version %s exits with %i', (_, edit, version, status) => {
    write(nothing, '1.2.3')
    writeConnections(edit, version)
    expect(run().status).toBe(status)
  })

  it('is released together with the other, or neither is', () => {
    write(additive, '1.3.0')
    writeConnections(put('DeleteConnection'), '1.3.0')
    expect(run('--release').status).toBe(1)
    expect(readFileSync(files.released, 'utf8')).toContain('"version":"1.2.3"')
    writeConnections(put('DeleteConnection'), '2.0.0')
    expect(run('--release').status).toBe(0)
    expect(readdirSync(join(folder, 'released/aws')).sort()).toEqual(['1.2.3.json', '1.3.0.json'])
    expect(readdirSync(join(folder, 'released/connections')).sort()).toEqual(['1.2.3.json', '2.0.0.json'])
  })
})

/** An edit of the contract; the connections contract stays as it was released. */
function write(edit: Edit, version: string): void {
  const { released, present } = files
  for (const api of ['aws', 'catalog', 'connections'])
    for (const name of readdirSync(join(folder, 'released', api))) rmSync(join(folder, 'released', api, name))
  writePair({ document: contract, released, present, edit, version })
  const catalog = { released: files.releasedCatalog, present: files.presentCatalog }
  writePair({ document: contract, ...catalog, edit: nothing, version })
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

function run(...options: string[]): { status: number | null; stdout: string } {
  const args = [script, ...options, folder]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}
