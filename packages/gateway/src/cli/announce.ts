import { writeSync } from 'node:fs'

/**
 * Writes a line to standard output: as text on a terminal, else as JSON, so that every line there is JSON. A line that cannot be
 * written is dropped.
 */
export function announce(text: string, details: Readonly<Record<string, unknown>> = {}): void {
  const line = process.stdout.isTTY
    ? text
    : JSON.stringify({ level: 30, time: new Date().toISOString(), ...details, msg: text })
  try {
    writeSync(1, `${line}\n`)
  } catch {
    // A closed pipe or a full disk: the gateway serves all the same.
  }
}
