#!/usr/bin/env node
import { backupSqliteFile, StoreError } from '@gatehouse/store'
import { ask } from './cli/ask.ts'
import { examine, formatFindings } from './cli/doctor.ts'
import { formatHelp, parseCommand } from './cli/options.ts'
import { UsageError } from './cli/usage-error.ts'
import { CredentialsError } from './credentials.ts'
import { startGateway } from './gateway.ts'
import { stateFile } from './open-rooms.ts'
import { CertificatesError } from './tls/certificates.ts'

/** Errors whose message says it all. */
const KNOWN = [UsageError, StoreError, CredentialsError, CertificatesError]

await main().catch((error: unknown) => {
  console.error(`gatehouse: ${formatFailure(error)}`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const command = await parseCommand(process.argv.slice(2), process.env)
  if (command.kind === 'help') {
    console.log(formatHelp())
    return
  }
  if (command.kind === 'backup') {
    backupSqliteFile(stateFile(command.data), command.target)
    console.log(`Gatehouse copied the state in ${command.data} to ${command.target}`)
    return
  }
  if (command.kind === 'ask') {
    console.log(await ask(command.question, process.env))
    return
  }
  if (command.kind === 'doctor') {
    const findings = await examine(command.options)
    console.log(formatFindings(findings))
    if (!findings.every(({ isGood }) => isGood)) process.exitCode = 1
    return
  }
  const { options } = command
  const gateway = await startGateway(options)
  // Before anything is printed: whoever reads that the gateway listens may end it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      gateway.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(`gatehouse: ${formatFailure(error)}`)
          process.exit(1)
        },
      )
    })
  }
  process.on('SIGHUP', gateway.reload)
  console.log(`Gatehouse listens on ${gateway.url}, state in ${options.data}`)
  if (gateway.tlsUrl) console.log(`TLS:  ${gateway.tlsUrl}`)
  console.log(`Docs: ${gateway.url}/_gatehouse/docs`)
  console.log(
    `Try:  curl -X POST ${gateway.url}/v2/apis -d '{"name":"demo","protocolType":"HTTP","target":"https://example.com"}'`,
  )
}

/** One line for a person. What nobody foresaw keeps its stack, for the bug report. */
function formatFailure(error: unknown): string {
  if (KNOWN.some((kind) => error instanceof kind)) return (error as Error).message
  const { code, message, stack } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return `${message.replace(/^listen EADDRINUSE: /, '')}; choose another with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `cannot listen there: ${message}`
  if (code?.startsWith('SQLITE_') || code?.startsWith('E')) return `cannot use the data folder: ${message}`
  return stack ?? String(error)
}
