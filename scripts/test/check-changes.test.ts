import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
let files: Record<'released' | 'present' | 'releasedConnections' | 'presentConnections', string>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-check-changes-'))
  for (const name of ['released', 'documents/aws', 'documents/connections']) {
    mkdirSync(join(folder, name), { recursive: true })
  }
  files = {
    released: join(folder, 'released/openapi.json'),
    present: join(folder, 'documents/aws/openapi.json'),
    releasedConnections: join(folder, 'released/connections.json'),
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
      const expected = release === 0 ? readFileSync(files.present, 'utf8') : released
      expect(readFileSync(files.released, 'utf8')).toBe(expected)
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
        '\nconnections contract: no changes',
        '\ninfo.version is still 1.2.3: enough.\n',
      ].join('\n'),
    )
  })

  it('is Markdown when asked for', () => {
    write(additive, '1.3.0')
    const { stdout } = run('--format', 'markdown')
    expect(stdout).toContain('## Changes of the contract\n')
    expect(stdout).toContain('## Changes of the connections contract\n')
    expect(stdout).toContain('### Additive\n\n- **schema Api, member owner**: Is new in responses.\n')
  })

  it('is of the contract in this repository without documents', () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect(stdout).toMatch(/^contract: /)
    expect(stdout).toMatch(/^connections contract: /m)
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
    expect(readFileSync(files.released, 'utf8')).toContain('"version":"1.3.0"')
    expect(readFileSync(files.releasedConnections, 'utf8')).toContain('"version":"2.0.0"')
  })
})

/** An edit of the contract; the connections contract stays as it was released. */
function write(edit: Edit, version: string): void {
  const { released, present } = files
  writePair({ document: contract, released, present, edit, version })
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

function run(...options: string[]): { status: number | null; stdout: string } {
  const args = [script, ...options, folder]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}
