/**
 * Three nodes, a real PostgreSQL and a proxy on each way between them, while things fail at random: whether anything that was
 * acknowledged is lost, and whether all that clients saw can be explained. `npm run bench -- chaos`; GATEHOUSE_CHAOS_SEED names the
 * faults and GATEHOUSE_CHAOS_FAULTS says how many, 200 by default. After that, nodes that are broken on purpose, each of which the
 * checker has to find. Writes docs/cluster-proof.md. Not part of a run without a name.
 */

import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createRandom } from '@gatehouse/faults'
import { check } from './chaos-checker.mjs'
import { createClients, LIMIT, send } from './chaos-clients.mjs'
import { openCluster } from './chaos-cluster.mjs'
import { runFaults } from './chaos-faults.mjs'
import { openPostgres } from './chaos-postgres.mjs'
import { formatReport } from './chaos-report.mjs'
import { isBrief } from './measure.mjs'

// biome-ignore-start lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const SEED = Number(process.env.GATEHOUSE_CHAOS_SEED ?? Math.floor(Math.random() * 1e6))
const FAULTS = Number(process.env.GATEHOUSE_CHAOS_FAULTS ?? (isBrief ? 3 : 200))
const ONLY = process.env.GATEHOUSE_CHAOS_BROKEN
// biome-ignore-end lint/suspicious/noUndeclaredEnvVars: as above.

const BROKEN_NODE = fileURLToPath(new URL('chaos-broken-node.mjs', import.meta.url))
/** What is broken on purpose, which faults bring it out, and what the checker has to call it. */
const BROKEN = [
  { name: 'nothing', title: 'nothing: the same store, whole', faults: /./, finds: undefined },
  {
    name: 'no-commit',
    title: 'writes are acknowledged before they are committed',
    faults: /database are cut|PostgreSQL|killed/,
    finds: /lost write|stale read|disagreement/,
  },
  {
    name: 'sequence',
    title: 'a sequence gives the revisions',
    faults: /far apart|stopped/,
    finds: /lost write|stale read|disagreement/,
  },
  {
    name: 'no-lease',
    title: 'nodes answer without a lease, and nobody waits for them',
    faults: /database are/,
    finds: /stale read/,
  },
]
const BROKEN_FAULTS = 40
const WHOLE_FAULTS = 12
/** What the state of a cluster is judged by: those nodes have throttles of their own, and hand no calls over. */
const OF_STATE = /lost write|stale read|unexplained|disagreement/
/** How long a node may be taken for gone after a fault. */
const EXCUSE_MS = 15_000
const HEALTHY_MS = 120_000

const backend = await startBackend()
let postgres
try {
  postgres = await openPostgres()
} catch (error) {
  console.log(`  0 faults: there is no PostgreSQL here (${error?.message ?? 'it did not start'})`)
}
try {
  if (postgres) await runAll()
} finally {
  await postgres?.close()
  backend.close()
}
// Whatever a test of failures leaves open.
process.exit()

async function runAll() {
  console.log(`  seed ${SEED}`)
  const real = ONLY ? undefined : await run({ name: 'real', faults: FAULTS })
  if (real) print(real)
  const broken = []
  for (const kind of isBrief ? [] : BROKEN.filter(({ name }) => !ONLY || ONLY === name))
    broken.push(await runBroken(kind))
  if (real && !isBrief) {
    const report = formatReport({ ...real, seed: SEED, broken })
    writeFileSync(new URL('../../docs/cluster-proof.md', import.meta.url), report)
  }
  if ((real?.violations.length ?? 0) > 0 || broken.some(({ isRight }) => !isRight)) process.exitCode = 1
}

/** Until the checker finds what is broken, or it had all its faults. */
async function runBroken({ name, title, faults: only, finds }) {
  const program = [BROKEN_NODE, `--broken=${name}`]
  try {
    const options = { name: name.replace('-', '_'), program, only, stopAt: finds }
    const { violations, done } = await run({ ...options, faults: finds ? BROKEN_FAULTS : WHOLE_FAULTS })
    const found = violations.find(({ kind }) => (finds ?? OF_STATE).test(kind))
    const how = found
      ? `found after ${done.length} faults, ${found.kind}: ${found.text}`
      : `nothing found in ${done.length} faults`
    console.log(`  ${title}: ${how}`)
    return { title, found, faults: done.length, isRight: Boolean(finds) === Boolean(found) }
  } catch (error) {
    console.log(`  ${title}: not judged, ${error.stack}`)
    return { title, faults: 0, isRight: false }
  }
}

/** One cluster from its start to its end, with what it was given and what the checker says. */
async function run({ name, faults, program, only, stopAt }) {
  const random = createRandom(SEED)
  const begun = performance.now()
  const done = []
  const cluster = await openCluster(postgres, { database: `chaos_${name}_${SEED}`, program })
  try {
    await cluster.start()
    const clients = createClients({ cluster, backendUrl: backend.url, random: createRandom(SEED + 1) })
    await clients.start()
    await sleep(isBrief ? 500 : 3_000)
    const judge = () =>
      check(clients.events, { limit: { ...LIMIT, slack: LIMIT.burst }, isExcused: isExcusedBy(done) })
    const watch = stopAt && watchFor(stopAt, judge)
    await runFaults({
      done,
      cluster,
      postgres,
      random,
      count: faults,
      only,
      isOver: () => watch?.isFound ?? false,
      onFault: ({ name: what, node }, count) => {
        if (!isBrief && count % 10 === 0)
          console.log(`  fault ${count}: ${what}${node === undefined ? '' : ` (${node})`}`)
      },
    })
    watch?.stop()
    if (!watch?.isFound) await untilHealthy(cluster)
    await clients.stop()
    const registers = watch?.isFound ? 0 : await clients.readAll()
    const minutes = (performance.now() - begun) / 60_000
    return { ...judge(), done, registers, minutes, events: clients.events }
  } finally {
    await cluster.close()
  }
}

/** Looks now and then whether something was found already. */
function watchFor(kinds, judge) {
  const watch = { isFound: false, stop: () => clearInterval(timer) }
  const timer = setInterval(() => {
    if (judge().violations.some(({ kind }) => kinds.test(kind))) watch.isFound = true
  }, 2_000)
  return watch
}

/** A node that something happened to may be given up for a while, and what it has is gone then for the others. */
function isExcusedBy(faults) {
  return ({ start, end }) =>
    faults.some((fault) => fault.start <= end && (fault.end ?? Number.POSITIVE_INFINITY) + EXCUSE_MS >= start)
}

async function untilHealthy({ nodes }) {
  for (const end = performance.now() + HEALTHY_MS; ; await sleep(200)) {
    const answers = await Promise.all(nodes.map(({ url }) => send(`${url}/_gatehouse/health`, { ms: 2_000 })))
    const states = answers.map(({ json }) => json ?? {})
    if (states.every(({ status, nodes: count }) => status === 'ok' && count === nodes.length)) return
    if (performance.now() > end) throw new Error(`the cluster does not recover: ${JSON.stringify(states)}`)
  }
}

function print({ violations, done, events, staleMs, minutes }) {
  const count = (kind, isGood = () => true) => events.filter((it) => it.kind === kind && isGood(it)).length
  console.log(`  ${done.length} faults in ${minutes.toFixed(1)} minutes`)
  console.log(
    `  ${count('write', ({ outcome }) => outcome === 'ok')} writes acknowledged, ${count('read')} reads, ${count('traffic')} requests, ${count('post')} calls of @connections`,
  )
  console.log(`  ${violations.length} violations; traffic was stale for ${Math.round(staleMs)} ms at most`)
  for (const { kind, text } of violations.slice(0, 20)) console.log(`  ${kind}: ${text}`)
}

/** Answers with the path that it was asked for; to a WebSocket client, with the id of its connection. */
async function startBackend() {
  const server = createServer(({ url = '', headers }, response) => {
    response.end(url.startsWith('/echo') ? `id ${headers['x-connection']}` : url)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
