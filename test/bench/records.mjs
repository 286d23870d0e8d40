/**
 * What records cost: processor time of a plain proxied request where nobody asks for records, beside that of a gateway which has no
 * hooks of records at all, and where records are made. Two processes of the same code differ by some percent for their whole lives,
 * so several pairs are measured, each in turn and back.
 */
import { fileURLToPath } from 'node:url'
import { GATEWAY, isBrief, loadTraffic, manage, median, startProgram } from './measure.mjs'
import { makeGatewayWithoutRecords } from './without-records.mjs'
import { hasWrk, pin } from './wrk.mjs'

const PAIRS = isBrief ? 1 : 7
const ROUNDS = isBrief ? 1 : 3
const SECONDS = 2

const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const without = await makeGatewayWithoutRecords()
try {
  const ratios = []
  const times = []
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const rounds = await measurePair()
    times.push(...rounds)
    ratios.push(median(rounds.map(({ off, base }) => off / base)))
    console.log(`  pair ${pair + 1}: records off / no records at all ${ratios.at(-1).toFixed(3)}`)
  }
  const usual = (name) => median(times.map((it) => it[name])).toFixed(1)
  console.log(`  no records at all: ${usual('base')} us of processor time a request`)
  console.log(`  records off: ${usual('off')} us, which is ${formatMore(ratios)}`)
  console.log(`  records on: ${(await measureOn()).toFixed(1)} us`)
} finally {
  backend.stop()
  without.remove()
}

/** Processor time a request of both, round by round, each between two of the other: what else the machine does weighs on both. */
async function measurePair() {
  const [off, base] = [await openProxy(GATEWAY), await openProxy(without.main)]
  const rounds = []
  if (!isBrief) for (const { measure } of [off, base]) await measure()
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = round % 2 === 0 ? [off, base] : [base, off]
    const outer = await first.measure()
    const inner = ((await second.measure()) + (await second.measure())) / 2
    const both = (outer + (await first.measure())) / 2
    rounds.push(first === off ? { off: both, base: inner } : { off: inner, base: both })
  }
  for (const { stop } of [off, base]) stop()
  return rounds
}

async function measureOn() {
  const { measure, stop } = await openProxy(GATEWAY, '--inspect')
  await measure()
  const time = await measure()
  stop()
  return time
}

/** A gateway that proxies to the backend, and how to measure it. */
async function openProxy(main, ...args) {
  const program = await startProgram(
    ...[main, '--port', '0', '--data', ':memory:', '--access-log', '/dev/null', '--log-level', 'silent'],
    ...['--quotas', 'throttle-rate=unlimited', ...args],
  )
  if (hasWrk) pin(program.pid, 0)
  const { apiEndpoint } = await manage(program.url, 'POST', '/apis', {
    name: 'bench',
    protocolType: 'HTTP',
    target: backend.url,
  })
  const url = `${apiEndpoint}/items/42?limit=10`
  return {
    measure: async () => (await loadTraffic(program, { url }, SECONDS)).cpu,
    stop: program.stop,
  }
}

function formatMore(ratios) {
  const percent = (ratio) => `${((ratio - 1) * 100).toFixed(1)} %`
  return `${percent(median(ratios))} more (${percent(Math.min(...ratios))} to ${percent(Math.max(...ratios))} in ${ratios.length} pairs)`
}
