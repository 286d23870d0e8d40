import { whenToldToEnd } from '@gatehouse/command-line'
import { formatFailure } from '../failures/format-failure.ts'
import { readOwnVersion } from '../files/own-version.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Gateway } from '../process/gateway.ts'
import { formatDatabase } from '../state/format-database.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import { announce } from './announce.ts'
import { ask } from './ask.ts'
import { formatHelp } from './format-help.ts'
import { type Command, parseCommand } from './options.ts'
import { DIFF_FAILED } from './parse-transfer.ts'

async function main(): Promise<void> {
  const command = await parseCommand(process.argv.slice(2), process.env)
  if (command.kind === 'run') return run(command.options)
  await (RUN[command.kind] as (command: Command) => unknown)(command)
}

type Runs = {
  readonly [K in Exclude<Command['kind'], 'run'>]: (command: Extract<Command, { kind: K }>) => unknown
}

/** What each word does besides running the gateway; what only one of them needs is loaded by it. */
const RUN: Runs = {
  // The repository's own script runs this file, an installed package its command.
  help: () =>
    console.log(formatHelp(/start\.mjs$/.test(process.argv[1] ?? '') ? 'npm start --' : 'gatehouse')),
  version: () => console.log(readOwnVersion()),
  async backup({ data, target }) {
    const { backUp } = await import('../state/back-up.ts')
    backUp(data, target)
    console.log(`Gatehouse copied the state in ${data} to ${target}`)
  },
  async migrate({ migration, data }) {
    const { migrate } = await import('./migrate.ts')
    console.log(await migrate(migration, data))
  },
  async ask({ question }) {
    console.log(await ask(question, process.env))
  },
  async records({ command }) {
    const { runRecordsCommand } = await import('./run-records-command.ts')
    process.exitCode = await runRecordsCommand(command, {
      env: process.env,
      print: (line) => console.log(line),
      warn: (line) => console.error(line),
      colors: process.stdout.isTTY && !process.env.NO_COLOR,
      signal: untilTold(),
      version: readOwnVersion(),
    })
  },
  async mcp({ args }) {
    const { parseMcpCommand, runMcp } = await import('./mcp.ts')
    await runMcp(parseMcpCommand(args), { env: process.env, version: readOwnVersion() })
  },
  async conformance({ args }) {
    const { runCommand } = await import('@gatehouse/conformance')
    process.exitCode = await runCommand(args, process.env, 'gatehouse conformance')
  },
  async issuer({ args }) {
    const { formatIssuerHelp, parseIssuerCommand, runIssuer } = await import('./issuer.ts')
    const command = parseIssuerCommand(args)
    if (command.kind === 'help') return console.log(formatIssuerHelp())
    const issuer = await runIssuer(command)
    closeWhenTold(() => issuer.close())
  },
  async transfer({ command }) {
    const { runTransfer } = await import('./transfer.ts')
    process.exitCode = await runTransfer(command, {
      env: process.env,
      print: (line) => console.log(line),
      isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    })
  },
  async doctor({ options }) {
    const { examine, formatFindings } = await import('./doctor.ts')
    const findings = await examine(options)
    console.log(formatFindings(findings))
    if (!findings.every(({ isGood }) => isGood)) process.exitCode = 1
  },
  async dev({ dev, options }) {
    const { runDev } = await import('../dev/run-dev.ts')
    let running: { close(): Promise<void> } | undefined
    // From the beginning: what a start has made is removed as the process ends.
    closeWhenTold(async () => running?.close())
    running = await runDev(dev, options, endWith)
  },
}

async function run(options: GatewayOptions): Promise<void> {
  const gateway = await start(options)
  // Before anything is printed: a program that reads that the gateway listens may end it at once.
  closeWhenTold(() => gateway.close())
  if (options.testing) endWithParent()
  process.on('SIGHUP', gateway.reload)
  const { workers = 1 } = options
  const data = options.testing ? ':memory:' : options.data
  const database = options.database && formatDatabase(options.database)
  const { url, tlsUrl } = gateway
  announce(`Gatehouse listens on ${url}, state in ${database ?? data}`, {
    url,
    tlsUrl,
    data,
    database,
    workers,
  })
  if (workers > 1) announce(`Workers: ${workers}`)
  if (tlsUrl) announce(`TLS:  ${tlsUrl}`)
  announce(`Docs: ${url}/_gatehouse/docs`)
  if (process.stdout.isTTY)
    announce(
      `Try:  curl -X POST ${url}/v2/apis -d '{"name":"demo","protocolType":"HTTP","target":"https://example.com"}'`,
    )
}

function closeWhenTold(close: () => Promise<void>): void {
  whenToldToEnd(() => void close().then(() => process.exit(0), endWith))
}

/** Whoever starts a gateway for tests over a channel, as `@gatehouse/testing` does, may end by any means: it leaves none behind. */
function endWithParent(): void {
  process.once('disconnect', () => process.exit(0))
  if (process.connected === false) process.exit(0)
}

/** A signal to a command that goes on until it is told to end. */
function untilTold(): AbortSignal {
  const ending = new AbortController()
  whenToldToEnd(() => ending.abort())
  return ending.signal
}

/** One process that does everything, or several; what only they need is not loaded for one. */
async function start(options: GatewayOptions): Promise<Gateway> {
  const { workers = 1 } = options
  if (options.testing) {
    const { openTestingGateway } = await import('../testing/open-testing-gateway.ts')
    return (await openTestingGateway(options)).gateway
  }
  if (workers === 1) {
    // The state opens while what serves from it is loaded.
    const opening = openStateThread(options, endWith)
    const [configuration, { serveFrom }] = await Promise.all([opening, import('../process/gateway.ts')])
    return serveFrom(configuration, options)
  }
  const { startPrimary } = await import('../workers/primary.ts')
  return startPrimary(options, endWith)
}

function endWith(error: unknown): void {
  console.error(`gatehouse: ${formatFailure(error)}`)
  process.exit(1)
}

await main().catch((error: unknown) => {
  console.error(`gatehouse: ${formatFailure(error)}`)
  process.exitCode = process.argv[2] === 'diff' ? DIFF_FAILED : 1
})
