import { appendFileSync } from 'node:fs'
import { median } from './measure.mjs'

/**
 * Prints how two candidates compare, round by round: the ratio of their rates and of their processor time a request, more is better
 * in both, with the least and the most of all rounds. Written down as well where a report is made.
 */
export function tellRatio(title, rows, anchorRows) {
  const ofRate = spread(rows.map(({ rate }, round) => rate / anchorRows[round].rate))
  const ofCpu = spread(rows.map(({ cpu }, round) => anchorRows[round].cpu / cpu))
  console.log(
    `  ${title.padEnd(32)} ${format(ofRate)} of the requests/s, ${format(ofCpu)} of the requests per processor second`,
  )
  const at = process.argv.indexOf('--results')
  const file = process.argv[at + 1]
  if (at !== -1) appendFileSync(file, `${JSON.stringify({ title, rate: ofRate, cpu: ofCpu })}\n`)
}

function spread(values) {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}

/** `0.52 (0.49 to 0.55)` */
export function format({ median, least, most }) {
  return `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
}
