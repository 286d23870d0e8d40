import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all, contract, type Edit, put } from './edit-document.ts'

const script = fileURLToPath(new URL('../../scripts/check-changes.mjs', import.meta.url))

const nothing: Edit = () => {}
const cosmetic = put('GetApis > summary', 'Other words.')
const additive = put('schema Api > properties > owner', { type: 'string' })
const breaking = put('DeleteApi')
const everything = all(cosmetic, additive, breaking)

let folder: string
let files: { released: string; present: string }
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-check-changes-'))
  files = { released: join(folder, 'released.json'), present: join(folder, 'present.json') }
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
        '\ninfo.version went from 1.2.3 to 1.3.0: at least 2.0.0 is needed.\n',
      ].join('\n'),
    )
  })

  it('is Markdown when asked for', () => {
    write(additive, '1.3.0')
    const { stdout } = run('--format', 'markdown')
    expect(stdout).toContain('### Additive\n\n- **schema Api, member owner**: Is new in responses.\n')
  })

  it('is of the contract in this repository without documents', () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect(stdout).toMatch(/^contract: /)
  })
})

function write(edit: Edit, version: string): void {
  const [before, after] = [structuredClone(contract), structuredClone(contract)]
  put('info > version', '1.2.3')(before)
  all(edit, put('info > version', version))(after)
  writeFileSync(files.released, JSON.stringify(before))
  writeFileSync(files.present, JSON.stringify(after))
}

function run(...options: string[]): { status: number | null; stdout: string } {
  const args = [script, ...options, files.released, files.present]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}
