import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { documentPath } from './document-path.ts'
import type { MockOptions } from './mock-options.ts'

/** Where Prism listens, and what of the mock's options it knows too. */
export interface PrismOptions extends Pick<MockOptions, 'dialect' | 'api' | 'document' | 'dynamic' | 'seed'> {
  readonly port: number
  readonly host: string
}

/**
 * Runs stock Prism over a published document, in a process of its own that writes where this one does. Resolves to its exit code, or to
 * 128 and the number of the signal that ended it, as in shells. It is ended by the signals that end this process, which is no failure.
 */
export function runPrism(options: PrismOptions): Promise<number> {
  const { port, host, dynamic = false, seed } = options
  const flags = ['--port', String(port), '--host', host]
  if (dynamic) flags.push('--dynamic')
  if (seed !== undefined) flags.push('--seed', String(seed))
  const child = spawn(process.execPath, [findPrism(), 'mock', ...flags, documentPath(options)], {
    stdio: 'inherit',
  })
  let passed: NodeJS.Signals | undefined
  const pass = (signal: NodeJS.Signals) => {
    passed = signal
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass)
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (code !== null || signal === null) return resolve(code ?? 1)
      resolve(signal === passed ? 0 : 128 + constants.signals[signal])
    })
    child.once('error', reject)
  })
}

/** The file of Prism's command. */
function findPrism(): string {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@stoplight/prism-cli/package.json')
  const { bin } = require(file) as { readonly bin: Readonly<Record<string, string>> }
  return join(dirname(file), bin.prism ?? 'dist/index.js')
}
