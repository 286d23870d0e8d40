/**
 * `npm run lint`: code style, the architecture's arrows, clocks, citations, workflows, and the contract by Redocly and Spectral. All of them run.
 */
import { spawnSync } from 'node:child_process'
import { root } from './ensure.mjs'

const steps = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['scripts/check-arrows.mjs'],
  ['scripts/check-clock.mjs'],
  ['scripts/evidence.mjs', '--check'],
  ['scripts/check-citations.mjs'],
  ['scripts/list-subjects.mjs', '--check'],
  ['scripts/lint-workflows.mjs'],
  ['scripts/lint-spec.mjs'],
]
const failed = steps.filter(
  (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0,
)
process.exitCode = failed.length === 0 ? 0 : 1
