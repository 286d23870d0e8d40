import { writeSync } from 'node:fs'
import { styleText } from 'node:util'
import { escapeControls } from '@gatehouse/runtime/core'

/** What `dev` prints: text for people, or one object of JSON a line. */
export interface DevOutput {
  readonly isText: boolean
  /** A line for people, in which controls of clients, functions and backends are escaped, and the same as an object. */
  line(text: string, details: Readonly<Record<string, unknown>> & { readonly type: string }): void
  style(format: Parameters<typeof styleText>[0], text: string): string
}

export function createDevOutput({ asJson }: { readonly asJson: boolean }): DevOutput {
  const { isTTY: isTerminal } = process.stdout
  const isText = !asJson && (isTerminal || process.env.FORCE_COLOR !== undefined)
  const isColoured = isText && process.env.NO_COLOR === undefined
  return {
    isText,
    line(text, details) {
      const shown = isText
        ? text
        : escapeControls(JSON.stringify({ time: new Date().toISOString(), ...details }))
      try {
        writeSync(1, `${shown}\n`)
      } catch {
        // A closed pipe or a full disk: the gateway serves all the same.
      }
    },
    style: (format, text) => (isColoured ? styleText(format, text) : text),
  }
}
