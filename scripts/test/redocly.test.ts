import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { additiveEdits } from './additive-edits.ts'
import { breakingEdits } from './breaking-edits.ts'
import { applySample, type Sample } from './edit-document.ts'
import { KNOWN_DIFFERENCES } from './known-differences.ts'

const script = fileURLToPath(new URL('run-redocly-diff.mjs', import.meta.url))
const samples = [...breakingEdits, ...additiveEdits]
const expected = new Map([
  ...breakingEdits.map(([title]) => [title, 'major'] as const),
  ...additiveEdits.map(([title]) => [title, 'minor'] as const),
])

let impacts: Map<string, string>
beforeAll(() => {
  impacts = new Map(runRedocly(samples))
}, 600_000)

describe('`redocly diff` agrees with the gate, or is known not to, when', () => {
  it.each([...expected])('%s', (title, impact) => {
    const [known] = KNOWN_DIFFERENCES[title] ?? [impact]
    expect(impacts.get(title)).toBe(known)
  })

  it('no known difference is an agreement, or of no sample', () => {
    const known = Object.entries(KNOWN_DIFFERENCES)
    expect(known.filter(([title, [impact]]) => (expected.get(title) ?? impact) === impact)).toEqual([])
  })

  it('each sample has a title of its own', () => {
    expect(expected.size).toBe(samples.length)
  })
})

/** The tool's verdict on each sample, by title. */
function runRedocly(table: Sample[]): [title: string, impact: string][] {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-redocly-diff-'))
  try {
    writeFileSync(join(folder, 'redocly.yaml'), 'extends:\n  - diff-recommended\n')
    for (const [index, sample] of table.entries()) {
      const { before, after } = applySample(sample)
      writeFileSync(join(folder, `before-${index}.json`), JSON.stringify(before, withoutExamples))
      writeFileSync(join(folder, `after-${index}.json`), JSON.stringify(after, withoutExamples))
    }
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const args = [script, folder, String(table.length)]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
    if (status !== 0) throw new Error(stderr)
    return table.map(([title], index) => [title, readBump(join(folder, `verdict-${index}.json`))])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Examples change no verdict, and are most of what would be read for each sample. */
function withoutExamples(key: string, value: unknown): unknown {
  return key === 'examples' ? undefined : value
}

function readBump(file: string): string {
  return String((JSON.parse(readFileSync(file, 'utf8')) as { bump?: string }).bump)
}
