import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BENCHES, LONG_BENCHES } from './benches.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const all = [...BENCHES, ...LONG_BENCHES]

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing is left of it.
  }
}

describe('a benchmark', () => {
  it.each(all)(
    '%s runs, and prints figures',
    async (name) => {
      const child = spawn(process.execPath, [`${here}${name}.mjs`, '--brief'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      })
      // What a failed one leaves running would keep its outputs open.
      child.once('exit', () => endGroup(child.pid as number))
      let [out, errors] = ['', '']
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.stderr.on('data', (chunk) => {
        errors += chunk
      })
      const [code] = await once(child, 'close')
      expect(code, out + errors).toBe(0)
      expect(out).toMatch(/^ {2}.*\d/m)
      // Some start a database and several nodes, and end them again.
    },
    300_000,
  )

  it('is on the list, or a part of those that are', () => {
    const files = readdirSync(here).filter((name) => name.endsWith('.mjs'))
    const texts = files.map((name) => readFileSync(here + name, 'utf8')).join('\n')
    const known = new Set([...all.map((name) => `${name}.mjs`), 'report.mjs', 'benches.mjs'])
    expect(
      files.filter(
        (name) => !known.has(name) && !texts.includes(`/${name}'`) && !texts.includes(`'${name}'`),
      ),
    ).toEqual([])
  })
})
