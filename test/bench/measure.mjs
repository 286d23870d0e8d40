/** What the benchmarks share: processes, load and ratios of alternating rounds. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { hasWrk, runWrk } from './wrk.mjs'

/** Whether it is only to be seen that a benchmark runs: its figures say nothing then. */
export const isBrief = process.argv.includes('--brief')

export const GATEWAY = fileURLToPath(new URL('../../packages/gateway/dist/main.js', import.meta.url))

const programs = new Set()
process.once('exit', () => {
  for (const child of programs) child.kill('SIGKILL')
})

/**
 * Starts a Node program that prints `listens on <url>`; resolves to its address and how to end it. It ends with the benchmark, also
 * with one that fails.
 */
export function startProgram(...args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  programs.add(child)
  child.once('exit', () => programs.delete(child))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code}`)))
    createInterface(child.stdout).on('line', (line) => {
      const [, url] = /listens on ([^\s,]+)/.exec(line) ?? []
      if (url) resolve({ url, pid: child.pid, stop: () => child.kill('SIGKILL') })
    })
  })
}

/** Requests per second over `seconds`; throws when any answer was not a success. */
export async function load(options, seconds = 3) {
  const result = await fire(options, seconds)
  return result.requests.total / result.duration
}

/** Load as autocannon makes and counts it. Throws when any answer was not a success. */
export async function fire(options, seconds) {
  const run = isBrief ? askSome(options) : autocannon({ connections: 32, duration: seconds, ...options })
  const result = await run
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${options.url} failed`)
  return result
}

/** A few requests, in the form of autocannon's result: it takes a second for as many. */
async function askSome({ url, method = 'GET', headers = {}, body }, total = 5) {
  const begin = performance.now()
  let non2xx = 0
  for (let count = 0; count < total; count += 1) {
    const response = await fetch(url, { method, headers, body })
    await response.arrayBuffer()
    if (!response.ok) non2xx += 1
  }
  const duration = (performance.now() - begin) / 1000
  const ms = (duration * 1000) / total
  const latency = { p50: ms, p99: ms, average: ms }
  return { non2xx, errors: 0, timeouts: 0, requests: { total }, duration, latency }
}

/** One round of traffic through a program: requests per second, p50 and p99 in ms, and its processor time a request in us. */
export async function loadTraffic({ pid }, options, seconds = 3) {
  const before = cpuSeconds(pid)
  if (hasWrk && !isBrief) {
    const figures = await runWrk(options, seconds)
    return { ...figures, cpu: ((cpuSeconds(pid) - before) / (figures.rate * seconds)) * 1e6 }
  }
  const result = await fire(options, seconds)
  const { total } = result.requests
  const cpu = ((cpuSeconds(pid) - before) / total) * 1e6
  const { p50, p99 } = result.latency
  return { rate: total / result.duration, p50, p99, cpu }
}

/** Rounds of each candidate in turn, after one that warms up: a list of figures for each. */
export async function interleave(candidates, rounds = 5) {
  const results = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]))
  for (let round = isBrief ? 1 : 0; round <= (isBrief ? 1 : rounds); round += 1) {
    for (const [name, measure] of Object.entries(candidates)) {
      const figures = await measure()
      if (round > 0) results[name].push(figures)
    }
  }
  return results
}

/** Like `compare`, for rounds of `loadTraffic`: the median of each figure. */
export async function compareTraffic(candidates, rounds = 5) {
  const results = await interleave(candidates, rounds)
  const medianOf = (rows, figure) => median(rows.map((row) => row[figure]))
  return Object.fromEntries(
    Object.entries(results).map(([name, rows]) => [
      name,
      { rate: medianOf(rows, 'rate'), p99: medianOf(rows, 'p99'), cpu: medianOf(rows, 'cpu') },
    ]),
  )
}

/** Processor time that a process has used. Linux only, in its hundredths of seconds; elsewhere NaN. */
export function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

/** Measures candidates in alternating rounds after one warm-up round each; resolves to the median of each. */
export async function compare(candidates, rounds = 5) {
  const results = await interleave(candidates, rounds)
  return Object.fromEntries(Object.entries(results).map(([name, values]) => [name, median(values)]))
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Calls the management API of a gateway, for an account: each has limits of its own, which would be what is measured otherwise. */
export async function manage(url, method, path, body, account = '000000000000') {
  const authorization = `AWS4-HMAC-SHA256 Credential=${account}/20260302/us-east-1/apigateway/aws4_request`
  const response = await fetch(`${url}/v2${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.status === 204 ? undefined : response.json()
}

/**
 * Twelve looks at the memory of a process, over some minutes: prints each with what `progress` says, and how the last third is to
 * the second.
 */
export async function watchMemory(pid, minutes, progress) {
  const samples = []
  for (let sample = 1; sample <= 12; sample += 1) {
    await new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / 12))
    samples.push(residentMegabytes(pid))
    console.log(`  ${((sample * minutes) / 12).toFixed(1)} min  ${progress()}  ${samples.at(-1)} MB`)
  }
  const mean = (values) => values.reduce((sum, it) => sum + it, 0) / values.length
  const ratio = mean(samples.slice(-4)) / mean(samples.slice(4, 8))
  console.log(`  last third / second third: ${ratio.toFixed(2)} of the memory`)
}

/** What of a process is in memory. Linux only; elsewhere 0. */
export function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return 0
  }
}

/** A port that was free a moment ago, for programs that cannot take one themselves. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
