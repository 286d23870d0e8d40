import { formatFailure } from '../failures/format-failure.ts'
import { readOwnVersion } from '../files/own-version.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { Gateway } from '../process/gateway.ts'
import { formatDatabase } from '../state/format-database.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import { announce } from './announce.ts'
import { ask } from './ask.ts'
import { formatHelp } from './format-help.ts'
import { parseCommand } from './options.ts'

await main().catch((error: unknown) => {
  console.error(`gatehouse: ${formatFailure(error)}`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const command = await parseCommand(process.argv.slice(2), process.env)
  if (command.kind === 'help') {
    // The repository's own script runs this file, an installed package its command.
    console.log(formatHelp(/start\.mjs$/.test(process.argv[1] ?? '') ? 'npm start --' : 'gatehouse'))
    return
  }
  if (command.kind === 'version') {
    console.log(readOwnVersion())
    return
  }
  if (command.kind === 'backup') {
    const { backUp } = await import('../state/back-up.ts')
    backUp(command.data, command.target)
    console.log(`Gatehouse copied the state in ${command.data} to ${command.target}`)
    return
  }
  if (command.kind === 'migrate') {
    const { migrate } = await import('./migrate.ts')
    console.log(await migrate(command.migration, command.data))
    return
  }
  if (command.kind === 'ask') {
    console.log(await ask(command.question, process.env))
    return
  }
  if (command.kind === 'records') {
    const { runRecordsCommand } = await import('./run-records-command.ts')
    process.exitCode = await runRecordsCommand(command.command, {
      env: process.env,
      print: (line) => console.log(line),
      colors: process.stdout.isTTY && !process.env.NO_COLOR,
      signal: untilTold(),
      version: readOwnVersion(),
    })
    return
  }
  if (command.kind === 'mcp') {
    const { parseMcpCommand, runMcp } = await import('./mcp.ts')
    return runMcp(parseMcpCommand(command.args), { env: process.env, version: readOwnVersion() })
  }
  if (command.kind === 'conformance') {
    const { runCommand } = await import('@gatehouse/conformance')
    process.exitCode = await runCommand(command.args, process.env, 'gatehouse conformance')
    return
  }
  if (command.kind === 'doctor') {
    const { examine, formatFindings } = await import('./doctor.ts')
    const findings = await examine(command.options)
    console.log(formatFindings(findings))
    if (!findings.every(({ isGood }) => isGood)) process.exitCode = 1
    return
  }
  if (command.kind === 'dev') {
    const { runDev } = await import('../dev/run-dev.ts')
    const running = await runDev(command.dev, command.options, endWith)
    closeOnSignal(() => running.close())
    return
  }
  const { options } = command
  const gateway = await start(options)
  // Before anything is printed: a program that reads that the gateway listens may end it at once.
  closeOnSignal(() => gateway.close())
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

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      close().then(() => process.exit(0), endWith)
    })
}

/** A signal to a command that goes on until it is told to end. */
function untilTold(): AbortSignal {
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort())
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
