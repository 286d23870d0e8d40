import { tellGoal } from './goals.mjs'
import { median } from './measure.mjs'
import { writeResult } from './results.mjs'

/**
 * Prints how two candidates compare, round by round: the ratio of their rates and of their processor time a request, more is better
 * in both, with the least and the most of all rounds. Written down as well where a report is made. `goals` names what is to be reached
 * by the ratio of the rates, and by that of the p99.
 */
export function tellRatio(title, rows, anchorRows, goals = {}) {
  const ofRate = spread(rows.map(({ rate }, round) => rate / anchorRows[round].rate))
  const ofCpu = spread(rows.map(({ cpu }, round) => anchorRows[round].cpu / cpu))
  console.log(
    `  ${title.padEnd(32)} ${format(ofRate)} of the requests/s, ${format(ofCpu)} of the requests per processor second`,
  )
  writeResult({ title, rate: ofRate, cpu: ofCpu })
  if (goals.rate) tellGoal(goals.rate, ofRate.median)
  if (goals.p99) tellGoal(goals.p99, median(rows.map(({ p99 }, round) => p99 / anchorRows[round].p99)))
}

function spread(values) {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}

/** `0.52 (0.49 to 0.55)` */
export function format({ median, least, most }) {
  return `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
}
