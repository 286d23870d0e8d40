#!/usr/bin/env node
import { findTooFewDescriptors } from './process/descriptor-limit.ts'

// Before anything else is loaded: that alone opens more files than a low limit allows.
const problem = findTooFewDescriptors()
if (problem === undefined) await import('./cli/command.ts')
else {
  console.error(`gatehouse: ${problem}`)
  process.exitCode = 1
}
