/** What `chaos.mjs` found, as docs/cluster-proof.md. */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { FAULT_NAMES } from './chaos-faults.mjs'

/** The commit that is tried, as of the beginning of the run; `-dirty` where files differ from it. */
const CODE = spawnSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
  cwd: import.meta.dirname,
  encoding: 'utf8',
}).stdout?.trim()

export function formatReport({
  seed,
  done,
  events,
  violations,
  staleMs,
  staleAnswers,
  registers,
  minutes,
  broken,
}) {
  const of = (kind, isGood = () => true) => events.filter((it) => it.kind === kind && isGood(it))
  const outcomes = (outcome) => of('write', (it) => it.outcome === outcome).length
  const by = (...kinds) => violations.filter(({ kind }) => kinds.includes(kind)).length
  return `# What a cluster keeps when things fail

Written by \`npm run bench -- chaos\` (${CODE ? `commit ${CODE}, ` : ''}seed ${seed}, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores for everything): three nodes and a PostgreSQL, each a process of its own, a TCP proxy on each way between a node and the database and between two nodes. For ${minutes.toFixed(1)} minutes clients wrote, read and sent traffic through any node while ${done.length} faults came, one or two at a time. A pure checker, \`test/bench/chaos-checker.mjs\`, judged what the clients saw. \`GATEHOUSE_CHAOS_SEED=${seed}\` draws the same faults again; when they fall is the machine's.

| fault | times | seconds in all |
|---|---|---|
${FAULT_NAMES.map((name) => rowOf(name, done)).join('\n')}

| what clients did | times |
|---|---|
| writes acknowledged (APIs, routes and stages made, changed, deleted) | ${outcomes('ok')} |
| writes without an answer, or with a 503: either may be | ${outcomes('unknown')} |
| writes that no node took, as it was down | ${of('write', (it) => it.status === 'ECONNREFUSED').length} |
| writes refused by a node (${refusals(of('write'))}) | ${of('write', (it) => it.outcome === 'refused' && it.status !== 'ECONNREFUSED').length} |
| management reads answered | ${of('read').length} |
| traffic requests answered by a configuration | ${of('traffic').length} |
| requests that a throttle of the cluster let pass | ${of('pass').length} |
| calls of \`@connections\` with 200, 410, another answer | ${of('post', (it) => it.status === 200).length}, ${of('post', (it) => it.status === 410).length}, ${of('post', (it) => it.status !== 200 && it.status !== 410).length} |
| resources compared on all nodes at the end | ${registers} |

| what must not be | times |
|---|---|
| an acknowledged write that is lost | ${by('lost write')} |
| a management read older than what was acknowledged, to anybody | ${by('stale read')} |
| an answer that no configuration explains, or one older than its node is known to have had | ${by('unexplained answer')} |
| a throttle that lets more pass than its limit, 5 % and a lease a node in any ten seconds | ${by('limit')} |
| a message lost or out of order on a connection that stayed, a 410 for one that is open while nothing fails | ${by('lost message', 'order of messages', 'gone though open')} |
| nodes that differ at the end | ${by('disagreement')} |

A node that is cut off from the database goes on serving what it has: of the traffic answers ${staleAnswers} were by a configuration that had been replaced, ${(staleMs / 1_000).toFixed(1)} seconds before at most.

## Whether the checker would see it

Nodes that are broken on purpose, over a store that only the bench has (\`test/bench/chaos-broken-store.mjs\`), with the same clients:

| broken | the checker |
|---|---|
${broken.map(({ title, found, faults }) => `| ${title} | ${found ? `${found.kind}, found after ${countOf(faults)}` : `nothing found in ${countOf(faults)}`} |`).join('\n')}
`
}

function countOf(faults) {
  return faults === 1 ? '1 fault' : `${faults} faults`
}

/** Each status once. */
function refusals(writes) {
  const those = writes.filter(({ outcome, status }) => outcome === 'refused' && status !== 'ECONNREFUSED')
  return [...new Set(those.map(({ status }) => status))].join(', ') || 'none'
}

function rowOf(name, done) {
  const those = done.filter((fault) => fault.name === name)
  const seconds = those.reduce((sum, { start, end }) => sum + (end - start) / 1_000, 0)
  return `| ${name} | ${those.length} | ${seconds.toFixed(0)} |`
}
