#!/usr/bin/env node
import { runCommand } from './cli/run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), process.env, 'gatehouse-conformance').catch(
  (error: unknown) => {
    console.error(`gatehouse conformance: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  },
)
