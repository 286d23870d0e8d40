/**
 * `npm run bench`: every benchmark, or those named: `npm run bench -- proxy`. Figures of one run are compared, not of two. With
 * `--brief` each only shows that it runs. `npm run bench -- report` writes docs/performance.md.
 */
import { BENCHES } from '../test/bench/benches.mjs'
import { ensureInstalled, ensureTasks, run } from './ensure.mjs'

const args = process.argv.slice(2)
const names = args.filter((it) => !it.startsWith('--'))
const flags = args.filter((it) => it.startsWith('--'))
ensureInstalled()
await ensureTasks('generate', 'build')
for (const name of names.length > 0 ? names : BENCHES) {
  console.log(name)
  run(process.execPath, [`test/bench/${name}.mjs`, ...flags], { stdio: 'inherit' })
}
