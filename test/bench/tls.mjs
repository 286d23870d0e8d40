/**
 * Requests through an HTTP_PROXY route under TLS, beside nginx with one worker and the same certificate, and by HTTP/2 beside HTTP/1.1.
 * Connections are kept: what a handshake costs is not in it.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  cpuSeconds,
  freePort,
  GATEWAY,
  interleave,
  isBrief,
  loadTraffic,
  median,
  startProgram,
} from './measure.mjs'
import { startNginx, startNginxBackend } from './nginx.mjs'
import { createProxyApi } from './proxy-api.mjs'
import { tellRatio } from './report-ratio.mjs'
import { hasWrk, pin } from './wrk.mjs'

// The certificate is its own authority.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
process.removeAllListeners('warning')

const SECONDS = 3
const hasH2load = spawnSync('h2load', ['--version'], { stdio: 'ignore' }).error === undefined
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
const certificate =
  '-x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 -keyout default.key -out default.crt'
execFileSync('openssl', ['req', ...certificate.split(' ')], { cwd: folder, stdio: 'ignore' })

const backend =
  (await startNginxBackend()) ?? (await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url))))
const nginx = await startNginx(backend.url, folder)
if (!nginx) console.log('  nginx is not installed: skipped')
const tlsPort = await freePort()
const gateway = await startProgram(
  ...[GATEWAY, '--port', '0', '--tls-port', String(tlsPort), '--certificates', folder],
  ...['--data', ':memory:', '--quotas', 'throttle-rate=unlimited'],
)
const api = new URL(await createProxyApi(gateway, backend))
const path = '/v1/items/42?limit=10'
const address = `https://127.0.0.1:${tlsPort}${api.pathname}${path}`
for (const program of [nginx, gateway]) if (program && hasWrk) pin(program.pid, 0)
if (hasWrk) pin(backend.pid, 1)

const results = await interleave({
  ...(nginx && { nginx: () => loadTraffic(nginx, { url: nginx.url + path }, SECONDS) }),
  'HTTP/1.1': () => loadTraffic(gateway, { url: address }, SECONDS),
  ...(hasH2load && { 'HTTP/2': () => loadStreams(gateway, address) }),
})
for (const program of [backend, gateway, nginx]) program?.stop()
rmSync(folder, { recursive: true })

for (const [name, rows] of Object.entries(results)) {
  const [rate, cpu] = ['rate', 'cpu'].map((figure) => median(rows.map((row) => row[figure])))
  console.log(
    `  ${name.padEnd(9)} ${String(Math.round(rate)).padStart(6)} requests/s  ${cpu.toFixed(0)} us of processor time each`,
  )
}
if (nginx) tellRatio('gateway / nginx, TLS', results['HTTP/1.1'], results.nginx, { rate: 'tls' })
if (hasH2load) tellRatio('HTTP/2 / HTTP/1.1', results['HTTP/2'], results['HTTP/1.1'], { rate: 'http2' })
else console.log('  h2load is not installed: HTTP/2 is not measured')

/** A round of 8 connections with 16 streams each. */
async function loadStreams({ pid }, url) {
  const before = cpuSeconds(pid)
  const load = isBrief ? ['-n', '128'] : ['-D', String(SECONDS)]
  const command = ['h2load', '-c', '8', '-m', '16', ...load, url]
  const [program, ...args] = hasWrk ? ['taskset', '-c', '1', ...command] : command
  const { stdout } = await promisify(execFile)(program, args)
  const [, total, failed] = /requests: (\d+) total.* (\d+) failed/.exec(stdout)
  const [, refused] = /status codes: \d+ 2xx, \d+ 3xx, (\d+) 4xx/.exec(stdout)
  if (Number(failed) + Number(refused) > 0) throw new Error(`requests to ${url} failed:\n${stdout}`)
  const [, rate] = /finished in .*, ([\d.]+) req\/s/.exec(stdout)
  return { rate: Number(rate), cpu: ((cpuSeconds(pid) - before) / Number(total)) * 1e6 }
}
