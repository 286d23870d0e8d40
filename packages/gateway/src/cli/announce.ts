import { writeSync } from 'node:fs'

/**
 * Says something to whoever started the process: as it is to a person, as a JSON line where standard output is no terminal, so that
 * everything there is one. What cannot be written there is nobody's to read.
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
