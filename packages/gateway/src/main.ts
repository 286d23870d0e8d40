#!/usr/bin/env node
import { findTooFewDescriptors } from './descriptor-limit.ts'

// Before anything else is loaded: that alone opens more files than a low limit allows.
const problem = findTooFewDescriptors()
if (problem === undefined) await import('./command.ts')
else {
  console.error(`gatehouse: ${problem}`)
  process.exitCode = 1
}
