/**
 * What a gateway holds for clients that do not read or send slowly: resident memory before, at its most and after each of three
 * attacks of full size, and what honest clients see meanwhile. An argument is the budget.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GATEWAY, startProgram } from './measure.mjs'

const MEGABYTE = 1024 * 1024
const [SECONDS, BUDGET] = [30, process.argv[2]]
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
writeFileSync(join(folder, 'take.mjs'), 'export const handler = async ({ body }) => String(body.length)')
execFileSync(
  'openssl',
  'req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 -keyout default.key -out default.crt'.split(
    ' ',
  ),
  { cwd: folder, stdio: 'ignore' },
)
const backend = createServer((request, response) => {
  request.resume()
  request.once('end', () =>
    response.end(request.url === '/large' ? Buffer.alloc(10 * MEGABYTE, 'x') : 'small'),
  )
}).listen(0, '127.0.0.1')
const budget = BUDGET ? ['--memory-budget', BUDGET] : []
const tlsPort = 20_000 + (process.pid % 20_000)
const gateway = await startProgram(
  GATEWAY,
  ...['--port', '0', '--data', ':memory:', '--access-log', '/dev/null', '--functions', folder],
  ...['--tls-port', String(tlsPort), '--certificates', folder, ...budget],
)
const place = await createApi()
const { hostname, port } = new URL(gateway.url)

const plain = (write) => () => {
  const socket = connect(Number(port), hostname, () => write(socket))
  socket.on('error', () => undefined)
  return () => socket.destroy()
}
const attacks = {
  '100 streams without a window, 10 connections': () => many(10, askWithoutWindow),
  '100 clients that do not read': () =>
    many(
      100,
      plain((socket) => {
        socket.pause()
        socket.write(`GET ${place}/large HTTP/1.1\r\nHost: a\r\n\r\n`)
      }),
    ),
  '150 slow uploads': () =>
    many(
      150,
      plain((socket) => {
        socket.resume()
        socket.write(`POST ${place}/take HTTP/1.1\r\nHost: a\r\nContent-Length: ${10 * MEGABYTE}\r\n\r\n`)
        socket.write(Buffer.alloc(10 * MEGABYTE - 1_000, 'x'))
      }),
    ),
}

for (const [name, begin] of Object.entries(attacks)) {
  const before = residentMegabytes()
  const end = begin()
  const honest = { ok: 0, other: 0, slowestMs: 0 }
  let [most, held] = [before, 0]
  for (const until = Date.now() + SECONDS * 1_000; Date.now() < until; ) {
    await askHonestly(honest)
    most = Math.max(most, residentMegabytes())
    held = Math.max(held, await heldMegabytes())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  end()
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  console.log(
    `  ${name.padEnd(46)} ${before} MB before, ${most} at most (${held} counted), ${residentMegabytes()} after (${await heldMegabytes()} counted); honest: ${honest.ok} served, ${honest.other} not, slowest ${Math.round(honest.slowestMs)} ms`,
  )
}
gateway.stop()
backend.close()
backend.closeAllConnections()
rmSync(folder, { recursive: true })

function many(count, begin) {
  const ends = Array.from({ length: count }, begin)
  return () => {
    for (const end of ends) end()
  }
}

function askWithoutWindow() {
  const session = connectHttp2(`https://127.0.0.1:${tlsPort}`, {
    rejectUnauthorized: false,
    settings: { initialWindowSize: 0 },
  })
  session.on('error', () => undefined)
  for (let count = 0; count < 100; count += 1)
    session.request({ ':path': `${place}/large`, ':authority': 'localhost' }).on('error', () => undefined)
  return () => session.destroy()
}

async function askHonestly(honest) {
  const startedAt = performance.now()
  const answer = await fetch(`${gateway.url}${place}/small`).catch(() => undefined)
  await answer?.text().catch(() => undefined)
  if (answer?.status === 200) honest.ok += 1
  else honest.other += 1
  honest.slowestMs = Math.max(honest.slowestMs, performance.now() - startedAt)
}

function residentMegabytes() {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${gateway.pid}/status`, 'utf8'))
  return Math.round(Number(kilobytes) / 1024)
}

async function heldMegabytes() {
  const text = await (await fetch(`${gateway.url}/_gatehouse/metrics`)).text()
  return Math.round(Number(/^gatehouse_buffered_bytes (\d+)/m.exec(text)?.[1] ?? 0) / MEGABYTE)
}

async function createApi() {
  const call = async (path, body) =>
    (await fetch(`${gateway.url}/v2/apis${path}`, { method: 'POST', body: JSON.stringify(body) })).json()
  const target = `http://127.0.0.1:${backend.address().port}`
  const { apiId } = await call('', { name: 'bench', protocolType: 'HTTP', target })
  for (const [routeKey, integration] of Object.entries({
    'GET /large': {
      ...{ integrationType: 'HTTP_PROXY', integrationMethod: 'GET', payloadFormatVersion: '1.0' },
      integrationUri: `${target}/large`,
    },
    'POST /take': {
      ...{ integrationType: 'AWS_PROXY', payloadFormatVersion: '2.0' },
      integrationUri: 'arn:aws:lambda:us-east-1:000000000000:function:take',
    },
  })) {
    const { integrationId } = await call(`/${apiId}/integrations`, integration)
    await call(`/${apiId}/routes`, { routeKey, target: `integrations/${integrationId}` })
  }
  return `/_aws/execute-api/${apiId}`
}
