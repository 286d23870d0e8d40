/** How sure a median is, where nothing is known of how its values are spread. */
import { createRandom } from '@gatehouse/faults'
import { median } from './measure.mjs'

const RESAMPLES = 10_000

/**
 * The median of all values with its 95 % interval by the bootstrap. `units` are lists of values: those of a list have something in
 * common, so that whole lists are drawn. The draws are the same in each run.
 */
export function medianWithInterval(units) {
  const random = createRandom(1)
  const draw = () => units[Math.floor(random() * units.length)]
  const medians = Array.from({ length: RESAMPLES }, () => middle(units.flatMap(draw))).toSorted(
    (a, b) => a - b,
  )
  return {
    median: middle(units.flat()),
    least: medians[Math.floor(RESAMPLES * 0.025)],
    most: medians[Math.ceil(RESAMPLES * 0.975) - 1],
  }
}

/** Of an even number of values the mean of both in the middle: the upper one alone would lean. */
function middle(values) {
  return values.length % 2 === 1 ? median(values) : (median(values) - median(values.map((it) => -it))) / 2
}
