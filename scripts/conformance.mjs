/**
 * Runs the conformance kit against moto's server, where it is installed, and against this gateway in its forms, and writes
 * docs/conformance.md. `--only moto,memory` runs some of the targets and prints their summaries; nothing is written then. The packages have
 * to be built.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatConformancePage } from './conformance/page.mjs'
import { runKit } from './conformance/run-kit.mjs'
import { TARGETS } from './conformance/targets.mjs'
import { root } from './ensure.mjs'

const [, only] = process.argv.slice(2).join('=').split('--only=')
const wanted = only?.split(',')
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-conformance-'))
const tried = []
try {
  for (const [key, open] of Object.entries(TARGETS)) {
    if (wanted && !wanted.includes(key)) continue
    const target = await open(folder)
    if (!target) continue
    try {
      console.log(`\n${target.name}`)
      const ran = await runKit(target, folder)
      const left = await target.count?.()
      if (left !== undefined) console.log(`${left} things were left behind`)
      tried.push({ key, ...target, ...ran, left })
    } finally {
      await target.close()
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (!wanted) writeFileSync(join(root, 'docs/conformance.md'), formatConformancePage(tried))
