#!/usr/bin/env node
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { errorOf, whenToldToEnd } from '@gatehouse/command-line'
import { formatHelp } from './cli/format-help.ts'
import { formatStart } from './cli/format-start.ts'
import { parseCommand } from './cli/parse-command.ts'
import { startMock } from './create-mock.ts'

// 103 MB resident instead of 143 after 1000 calls with made-up data (test/bench/mock.mjs), for a tenth of the speed.
setFlagsFromString('--optimize-for-size')

/** Whether the mock runs; false after `--help` and after a failure. */
export const isRunning = await main().catch((error: unknown) => {
  console.error(`gatehouse mock: ${formatFailure(error)}`)
  process.exitCode = 1
  return false
})

async function main(): Promise<boolean> {
  const command = parseCommand(process.argv.slice(2), process.env)
  if (command.kind === 'help') {
    console.log(formatHelp(nameOfProgram(process.argv[1])))
    return false
  }
  if (command.kind === 'version') {
    console.log(createRequire(import.meta.url)('../package.json').version)
    return false
  }
  if (command.kind === 'prism') {
    const { runPrism } = await import('./run-prism.ts')
    process.exitCode = await runPrism(command.options)
    return false
  }
  const log = (line: string) => console.log(`gatehouse mock: ${line}`)
  const mock = await startMock({ ...command.options, watch: true, log })
  // Before anything is printed: a program that reads that the mock listens may end it at once.
  whenToldToEnd(() => {
    mock.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
  for (const line of formatStart(mock.url, command.options)) console.log(line)
  return true
}

/** How people call the mock: by its own name where it is installed, by npm in the repository. */
function nameOfProgram(file = ''): string {
  return basename(file).startsWith('gatehouse-mock') ? 'gatehouse-mock' : 'npm run mock --'
}

/** One line for a person. */
function formatFailure(error: unknown): string {
  const { code, message } = errorOf(error)
  const line = message.split('\n')[0]?.replace(/^listen \w+: /, '')
  if (code === 'EADDRINUSE') return `${line}; choose another with --port`
  if (code === 'EACCES') return `${line}; choose a port above 1023 with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `cannot listen there: ${message}`
  return line ?? String(error)
}
