/** `npm run bench`: every benchmark, or those named: `npm run bench -- proxy`. Figures of one run are compared, not of two. */
import { ensureInstalled, ensureTasks, run } from './ensure.mjs'

const names = process.argv.slice(2)
ensureInstalled()
await ensureTasks('generate', 'build')
for (const name of names.length > 0
  ? names
  : [
      'start',
      'management',
      'stall',
      'scale',
      'proxy',
      'workers',
      'routes',
      'functions',
      'websocket',
      'templates',
      'mock',
      'slow-clients',
    ]) {
  console.log(name)
  run(process.execPath, [`test/bench/${name}.mjs`], { stdio: 'inherit' })
}
