import { appendFileSync } from 'node:fs'

/** Writes a figure down for the page that `report.mjs` makes; nothing where no page is being made. */
export function writeResult(result) {
  const at = process.argv.indexOf('--results')
  const file = process.argv[at + 1]
  if (at !== -1) appendFileSync(file, `${JSON.stringify(result)}\n`)
}
