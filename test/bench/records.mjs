/**
 * What records cost while nobody looks: processor time of a plain proxied request, beside that of the same gateway with all hooks of
 * records taken out. Two processes of the same code differ by some percent for their whole lives, and what else the machine does
 * weighs on whoever runs just then. So sets of four, two of each, are started anew again and again, and within a set each has
 * a few requests in turn. The same is done with pairs of the same code: their interval has to hold 0, or nothing is shown.
 */
import { fileURLToPath } from 'node:url'
import { medianWithInterval } from './bootstrap.mjs'
import { tellGoal } from './goals.mjs'
import { isBrief, manage, median, startProgram } from './measure.mjs'
import { cpuNanoseconds, openClients } from './request-slices.mjs'
import { makeGatewayCopies } from './without-records.mjs'
import { hasWrk as canPin, pin } from './wrk.mjs'

/** No set begins later than this: the whole takes less than four minutes. */
const BUDGET_MS = isBrief ? 0 : 195_000
const MOST_SETS = 24
/** Requests at a time, and how often before anything is measured: V8 has compiled what it will by then. */
const SLICE = isBrief ? 5 : 250
const WARM_UP_TURNS = isBrief ? 1 : 40
/** How long a set is measured. */
const SET_MS = isBrief ? 0 : 6_500

/** What ends the gateways, should anything fail. */
const running = new Set()
const begin = performance.now()
const copies = await makeGatewayCopies()
const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
if (canPin) for (const pid of [backend.pid, process.pid]) pin(pid, 1)
try {
  const sets = []
  while (sets.length === 0 || (sets.length < MOST_SETS && performance.now() - begin < BUDGET_MS)) {
    sets.push(await measureSet(sets.length % 2 === 1))
    const { cost, same } = sets.at(-1)
    console.log(`  set ${sets.length}: with / without ${percents(cost)}; same code ${percents(same)}`)
  }
  report(sets, await measureOn())
} finally {
  for (const stop of running) stop()
  backend.stop()
  copies.remove()
}

/** Two of each, measured in turns: ratios of those that differ, and of those that are the same. */
async function measureSet(isTurned) {
  const mains = [copies.with, copies.without, copies.with, copies.without]
  const proxies = await Promise.all((isTurned ? mains.toReversed() : mains).map((main) => openProxy(main)))
  if (isTurned) proxies.reverse()
  for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) for (const { measure } of proxies) await measure()
  const rounds = await measureInTurns(proxies)
  for (const { stop } of proxies) stop()
  // All of it, and not what is usual: collecting garbage is a part of what a request costs.
  const total = (one) => rounds.reduce((sum, it) => sum + it[one], 0)
  const ratio = (one, other) => total(one) / total(other)
  return {
    cost: [ratio(0, 1), ratio(2, 3)],
    same: [ratio(0, 2), ratio(1, 3)],
    times: [0, 1].map((one) => (total(one) + total(one + 2)) / rounds.length / 2),
  }
}

/** Rounds of all, each there and back; another begins each time, and each as often: who is asked twice in a row has it easier. */
async function measureInTurns(proxies) {
  const order = [...proxies.keys()]
  const rounds = []
  const end = performance.now() + SET_MS
  do {
    const sums = proxies.map(() => 0)
    for (const one of [...order, ...order.toReversed()]) sums[one] += (await proxies[one].measure()) / 2
    rounds.push(sums)
    order.push(order.shift())
  } while (performance.now() < end || rounds.length % order.length > 0)
  return rounds
}

async function measureOn() {
  const { measure, stop } = await openProxy(copies.with, '--inspect')
  const times = []
  for (let turn = 0; turn < 2 * WARM_UP_TURNS; turn += 1) times.push(await measure())
  stop()
  return median(times.slice(WARM_UP_TURNS))
}

/** A gateway that proxies to the backend; `measure` has a slice of requests done: microseconds of processor time for each. */
async function openProxy(main, ...args) {
  const { pid, url, stop } = await startProgram(
    ...[main, '--port', '0', '--data', ':memory:', '--access-log', '/dev/null', '--log-level', 'silent'],
    ...['--quotas', 'throttle-rate=unlimited', ...args],
  )
  running.add(stop)
  if (canPin) pin(pid, 0)
  const api = { name: 'bench', protocolType: 'HTTP', target: backend.url }
  const { apiEndpoint } = await manage(url, 'POST', '/apis', api)
  const clients = await openClients(`${apiEndpoint}/items/42?limit=10`, isBrief ? 2 : 32)
  return {
    async measure() {
      await clients.reopen()
      const before = cpuNanoseconds(pid)
      await clients.ask(SLICE)
      return (cpuNanoseconds(pid) - before) / SLICE / 1000
    },
    stop() {
      clients.close()
      stop()
      running.delete(stop)
    },
  }
}

function report(sets, on) {
  const usual = (one) => median(sets.map(({ times }) => times[one])).toFixed(1)
  const cost = medianWithInterval(sets.map((it) => it.cost))
  const same = medianWithInterval(sets.map((it) => it.same))
  console.log(`  no records at all: ${usual(1)} us of processor time a request`)
  console.log(
    `  records off: ${usual(0)} us, which is ${formatInterval(cost)} more, in ${2 * sets.length} pairs`,
  )
  console.log(`  check, pairs of the same code: ${formatInterval(same)}`)
  if (!isBrief && (same.least > 1 || same.most < 1))
    console.log('  the same code seems to differ: the machine was not quiet enough for these figures')
  console.log(`  records on: ${on.toFixed(1)} us`)
  tellGoal('records', percentOf(cost.most))
}

function percentOf(ratio) {
  return (ratio - 1) * 100
}

function percents(ratios) {
  return ratios.map((it) => `${percentOf(it).toFixed(1)} %`).join(', ')
}

function formatInterval({ median: middle, least, most }) {
  return `${percentOf(middle).toFixed(2)} % (95 %: ${percentOf(least).toFixed(2)} to ${percentOf(most).toFixed(2)} %)`
}
