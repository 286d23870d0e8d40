/**
 * Runs `redocly diff` on `before-N.json` and `after-N.json` of a folder and leaves its verdicts in `verdict-N.json`. All of them
 * in one process, since starting the tool takes longer than a comparison: its command line is imported once for each.
 */
import { join } from 'node:path'

const [folder, count] = process.argv.slice(2)
const cli = new URL('../../node_modules/@redocly/cli/lib/index.js', import.meta.url)

for (let index = 0; index < Number(count); index += 1) {
  const file = (name) => join(folder, `${name}-${index}.json`)
  const options = [
    '--config',
    join(folder, 'redocly.yaml'),
    '--format=json',
    '-o',
    file('verdict'),
    '--fail-on=none',
  ]
  process.argv = [process.execPath, 'redocly', 'diff', file('before'), file('after'), ...options]
  await import(`${cli.href}?${index}`)
}
