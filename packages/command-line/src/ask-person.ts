import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'

/** Where a person reads and writes. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Asks a person for a line. Resolves to it without blanks around, and to nothing where the input ends, as by Ctrl+D or Ctrl+C. */
export async function askPerson(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<string> {
  const lines = createInterface({ input, output })
  try {
    // The question alone is never settled once the input ends.
    const ended = once(lines, 'close').then(() => '')
    const answer = await Promise.race([lines.question(question), ended])
    return answer.trim()
  } finally {
    lines.close()
  }
}
