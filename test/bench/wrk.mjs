/**
 * A load that costs little: wrk, on another processor than the programs it measures. One that is made by Node takes as much of the
 * machine as what it measures, and then shows neither's limit.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).error === undefined

/** Whether the machine has wrk, util-linux's taskset and two processors. */
export const hasWrk = has('wrk', '-v') && has('taskset', '--version') && availableParallelism() > 1

/** Keeps a process, all its threads, on one processor: 0 for what is measured, 1 for what makes the load. */
export function pin(pid, processor) {
  spawnSync('taskset', ['-a', '-c', '-p', String(processor), String(pid)], { stdio: 'ignore' })
}

/** Requests per second, p50 and p99 in ms over `seconds`; throws when any answer was not a success. */
export async function runWrk({ url, method = 'GET', headers = {}, body = '', connections = 64 }, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-wrk-'))
  const script = join(folder, 'request.lua')
  const lines = Object.entries(headers).map(
    ([name, value]) => `wrk.headers[${quote(name)}] = ${quote(value)}`,
  )
  writeFileSync(script, [`wrk.method = ${quote(method)}`, `wrk.body = ${quote(body)}`, ...lines].join('\n'))
  const args = `-c 1 wrk -t1 -c${connections} -d${seconds} --timeout 20s --latency -s`.split(' ')
  const { stdout: text } = await promisify(execFile)('taskset', [...args, script, url])
  rmSync(folder, { recursive: true })
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(`requests to ${url} failed:\n${text}`)
  const latencyOf = (share) => {
    const [, value, unit] = new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(text)
    return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit]
  }
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]),
    p50: latencyOf(50),
    p99: latencyOf(99),
  }
}

const quote = (text) => JSON.stringify(text)
