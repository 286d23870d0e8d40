/**
 * How long traffic waits while the management API is at work: percentiles of requests at a fixed rate, to a gateway under each load
 * and, at the same time, to one that nobody manages. What both have is the machine's.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { tellGoal } from './goals.mjs'
import { GATEWAY, isBrief, manage, median, residentMegabytes, startProgram } from './measure.mjs'

/** How long each load goes on, and how often both gateways are asked meanwhile. */
const [LOAD_MS, EVERY_MS] = [isBrief ? 500 : 6_000, 10]

/** How often what has a goal is measured. */
const ROUNDS = isBrief ? 1 : 5

const SAMPLER = fileURLToPath(new URL('request-sampler.mjs', import.meta.url))

const folders = []
const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const managed = await startGateway()
const quiet = await startGateway()
const { folder } = managed

// Made before anything is measured: making them would hold up whoever measures.
const bodies = {
  api: Buffer.from(JSON.stringify(api())),
  nested: Buffer.from('['.repeat(16_000_000)),
  flat: Buffer.from(`[${'[],'.repeat(5_300_000)}[]]`),
  texts: Buffer.from(`{"x":[${`"${'x'.repeat(40)}",`.repeat(370_000)}""]}`),
  document: Buffer.from(JSON.stringify({ body: largeDocument(60_000) })),
  smaller: Buffer.from(JSON.stringify({ body: largeDocument(24_000) })),
}
const IMPORT = 'imports of 2 MB'
const LOADS = {
  'no load': () => sleep(LOAD_MS),
  '50 parallel CreateApi': () =>
    repeat(() => Promise.all(Array.from({ length: 50 }, () => create('POST', bodies.api)))),
  '16 MB of nested lists': () => repeat(() => create('POST', bodies.nested)),
  '16 MB of flat lists': () => repeat(() => create('POST', bodies.flat)),
  '16 MB of texts': () => repeat(() => create('POST', bodies.texts)),
  'imports of 5 MB': () => repeat(() => create('PUT', bodies.document)),
  [IMPORT]: () => repeat(() => create('PUT', bodies.smaller)),
  'a lock held by another process': () => repeat(holdLock),
}

// Warms both up.
if (!isBrief) await measure(LOADS['no load'])
for (const [name, load] of Object.entries(LOADS)) {
  const rounds = []
  for (let round = 0; round < (name === IMPORT ? ROUNDS : 1); round += 1) rounds.push(await measure(load))
  for (const { busy, idle } of rounds)
    console.log(`  ${name.padEnd(31)} ${format(busy)}   beside it, unloaded: ${format(idle)}`)
  if (name === IMPORT) tellGoal('import-p99', median(rounds.map(({ busy }) => at(busy, 0.99))))
}
console.log(`  resident: ${residentMegabytes(managed.pid)} MB, unloaded ${residentMegabytes(quiet.pid)} MB`)
for (const { stop } of [backend, managed, quiet]) stop()
for (const it of folders) rmSync(it, { recursive: true })

/** What both gateways' clients wait while there is a load, in ms, sorted. */
async function measure(load) {
  const sampler = fork(SAMPLER)
  const ended = once(sampler, 'exit').then(([code]) => {
    throw new Error(`the sampler ended with ${code}`)
  })
  const hear = async () => (await Promise.race([once(sampler, 'message'), ended]))[0]
  const started = hear()
  sampler.send({ urls: [managed.traffic, quiet.traffic], everyMs: EVERY_MS })
  await started
  await load()
  const answered = hear()
  sampler.send('end')
  const [busy, idle] = await answered
  return { busy, idle }
}

async function startGateway() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  folders.push(folder)
  const program = await startProgram(
    ...[GATEWAY, '--port', '0', '--data', folder, '--log-level', 'fatal'],
    ...['--quotas', 'apis=unlimited,throttle-rate=unlimited'],
  )
  const { apiId } = await manage(program.url, 'POST', '/apis', { ...api(), target: backend.url })
  return { ...program, folder, traffic: `${program.url}/_aws/execute-api/${apiId}/x` }
}

function api() {
  return { name: 'stall', protocolType: 'HTTP' }
}

async function repeat(work) {
  const end = performance.now() + LOAD_MS
  do await work()
  while (performance.now() < end)
}

/** Any answer will do. */
async function create(method, body) {
  const response = await fetch(`${managed.url}/v2/apis`, { method, body })
  await response.arrayBuffer()
}

async function holdLock() {
  const other = new Database(join(folder, 'gatehouse.db'))
  other.exec('BEGIN IMMEDIATE')
  const writing = create('POST', bodies.api)
  await sleep(isBrief ? 200 : 1_900)
  other.exec('ROLLBACK')
  other.close()
  await writing
}

/** A schema of many words beside a path: 80 bytes a member. */
function largeDocument(members) {
  const properties = Object.fromEntries(
    Array.from({ length: members }, (_, at) => [
      `member${at}`,
      { type: 'string', description: 'x'.repeat(30) },
    ]),
  )
  const paths = { '/pets': { get: { responses: { 200: { description: 'ok' } } } } }
  const components = { schemas: { Large: { type: 'object', properties } } }
  return JSON.stringify({ openapi: '3.0.1', info: { title: 'large', version: '1' }, paths, components })
}

function format(sorted) {
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => at(sorted, share).toFixed(1))
  return `p50 ${p50} p99 ${p99} max ${max} ms of ${sorted.length}`
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
