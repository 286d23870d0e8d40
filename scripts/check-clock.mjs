/**
 * Checks that rules of the service go by the injected clock: what reads the machine's own, or sets a timer of Node's, is in the table
 * below with its reason, and nothing is there that does not. docs/decisions/0097
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packages that serve. */
const PACKAGES = ['control', 'functions', 'gateway', 'runtime', 'store']

/** What goes by the machine's own clock. */
const MACHINE =
  /\bDate\.now\b|\bnew Date\(\)|\bset(?:Timeout|Interval)\(|\bperformance\.(?:now|timeOrigin)\b|\bprocess\.hrtime\b|'node:timers\/promises'/

/** Why files, or folders of them, go by the machine's own clock. */
const REASONS = {
  'runtime/src/exchange/recording.ts': 'what things took on this machine, for records',
  'runtime/src/http/plan/record-route.ts': 'what things took on this machine, for records',
  'runtime/src/templates/values/regex.ts': 'how long a search takes on this machine',
  'runtime/src/time/turn.ts': 'how long this machine was kept',
  'runtime/src/time/clock.ts': 'is the machine behind the clock',
  'runtime/src/websocket/plan/record-route.ts': 'what things took on this machine, for records',
  'runtime/src/time/turned-clock.ts': 'lets a turned clock run',
  'control/src/management/management.ts': 'takes the machine’s where no clock is given',
  'functions/src/': 'functions run in processes and threads that have the machine’s clock alone',
  'store/src/': 'locks, leases and polls between nodes: other nodes turn no clock of this one',
  'gateway/src/cluster/': 'calls between nodes',
  'gateway/src/addresses/directory.ts':
    'how long memory is of no use; a clock that is turned by years would stop at each look',
  'gateway/src/aws/aws-credentials.ts': 'credentials that others gave end by the time of others',
  'gateway/src/cli/': 'the command line',
  'gateway/src/dev/': 'the command line, and files that settle',
  'gateway/src/http1/': 'idle and late sockets, the Date header',
  'gateway/src/lambda/log-tail.ts': 'what a call took on this machine',
  'gateway/src/limits/quota-file.ts': 'how often a file is written',
  'gateway/src/logs/format-event.ts': 'when a line of the log was written',
  'gateway/src/logs/line-output.ts': 'how long a full pipe is waited for',
  'gateway/src/memory/': 'pace of slow clients',
  'gateway/src/process/connection-limit.ts': 'how often a log says the same',
  'gateway/src/process/drain.ts': 'the end of the process',
  'gateway/src/process/graceful-shutdown.ts': 'the end of the process',
  'gateway/src/process/listen.ts': 'what the kernel has accepted',
  'gateway/src/process/ports.ts': 'certificates, which TLS judges by the machine’s clock',
  'gateway/src/process/serving.ts': 'when spare processes are started',
  'gateway/src/process/shared-port.ts': 'how long sockets say nothing',
  'gateway/src/pages/replay-record.ts': 'how long a record is waited for',
  'gateway/src/records/': 'what things took on this machine, how long a stream is silent',
  'gateway/src/requests/await-call.ts': 'how long sockets carry nothing',
  'gateway/src/requests/request-log.ts': 'what a request cost this machine',
  'gateway/src/sockets/': 'sockets that linger',
  'gateway/src/stand-ins/': 'dates that stand-ins give, which are no rule of the service',
  'gateway/src/state/cluster-view.ts': 'how long ago other nodes were heard of',
  'gateway/src/state/find-undeployed.ts': 'how long a draft is not read again',
  'gateway/src/telemetry/': 'traces, which others join with theirs',
  'gateway/src/testing/await-quiet.ts': 'how long nothing happens on this machine',
  'gateway/src/tls/': 'handshakes and silent sessions',
  'gateway/src/upstream/transfer.ts': 'what things took on this machine, for records',
  'gateway/src/upstream/connection-pool.ts': 'idle sockets to backends',
  'gateway/src/upstream/connection.ts': 'sockets that do not open, or are read before they go',
  'gateway/src/workers/worker-pool.ts': 'when a fork that the system refused is tried again',
  'gateway/src/websocket/accept.ts': 'the Date header',
  'gateway/src/websocket/replay.ts': 'a socket’s own time-out',
}

const found = PACKAGES.flatMap((name) => sourcesOf(join(root, 'packages', name, 'src'))).filter((file) =>
  MACHINE.test(withoutComments(readFileSync(file, 'utf8'))),
)
const names = found.map((file) => relative(join(root, 'packages'), file))
const reasons = Object.keys(REASONS)
const problems = [
  ...names
    .filter((name) => !reasons.some((it) => name.startsWith(it)))
    .map(
      (name) =>
        `packages/${name} goes by the machine's clock: take the injected one, or give its reason in scripts/check-clock.mjs`,
    ),
  ...reasons
    .filter((it) => !names.some((name) => name.startsWith(it)))
    .map((it) => `scripts/check-clock.mjs: nothing in packages/${it} goes by the machine's clock any more`),
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else
  console.log(
    `clock: rules go by the injected one; ${names.length} files by the machine's, each with a reason`,
  )

function withoutComments(text) {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
