import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import type { Call } from '../calls/call.ts'
import { readRequest } from '../calls/read-request.ts'
import type { Match } from '../contract/match.ts'
import { readRecordingFile } from './read-recordings.ts'
import { keyOf, type Recording } from './recording.ts'

/** An exchange with a real endpoint. */
export interface Exchanged {
  readonly call: Call
  readonly body: Uint8Array
  readonly answered: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer
  }
}

/** Keeps what a real endpoint answers. */
export interface Recorder {
  /**
   * Has an answer written into the file of its operation, and does not wait for it. Who called, and how that was proved, is not kept; what
   * cannot be kept is told of.
   */
  keep(match: Match, exchanged: Exchanged): void
  /** Resolves once what was to be kept is written, as far as that is possible. */
  settled(): Promise<void>
}

/** Answers of one operation beyond so many replace the oldest. */
const MAX_EXAMPLES = 200

/** Longer answers are not kept. */
const MAX_BYTES = 1024 * 1024

/** What waits to be written takes at most; what comes beyond that is not kept. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024

/** Operations of a document that is not the contract's may be called anything. */
const FILE_NAME = /^\w+$/

const JSON_TYPE = 'application/json'

/** A recorder that writes into a folder, which it makes. The first answer that cannot be kept is told of in one line. */
export async function createRecorder(folder: string, log: (line: string) => void): Promise<Recorder> {
  await mkdir(folder, { recursive: true })
  const known = new Map<string, Map<string, Recording>>()
  let writing: Promise<void> = Promise.resolve()
  let waitingBytes = 0
  let isTold = false
  return {
    keep(match, exchanged) {
      const bytes = exchanged.body.length + exchanged.answered.body.length
      if (waitingBytes + bytes > MAX_WAITING_BYTES)
        return tell('answers come faster than they can be written')
      waitingBytes += bytes
      // One after the other: two answers of an operation write the same file.
      writing = writing
        .then(() => write(match, exchanged))
        .catch((error: unknown) => tell(errorOf(error).message))
        .finally(() => {
          waitingBytes -= bytes
        })
    },
    settled: () => writing,
  }

  function tell(problem: string): void {
    if (!isTold) log(`not all answers are kept in ${folder}: ${problem}`)
    isTold = true
  }

  async function write(match: Match, { call, answered }: Exchanged): Promise<void> {
    const { name } = match.operation
    if (answered.body.length > MAX_BYTES || !FILE_NAME.test(name)) return
    const examples = known.get(name) ?? new Map(await readRecordingFile(folder, name))
    known.set(name, examples)
    const recording = toRecording(await readRequest(match, call), answered)
    examples.set(nameFor(examples, recording), recording)
    if (examples.size > MAX_EXAMPLES) examples.delete(examples.keys().next().value ?? '')
    await writeWhole(folder, name, { operation: name, examples: Object.fromEntries(examples) })
  }
}

function toRecording(request: Recording['request'], answered: Exchanged['answered']): Recording {
  const contentType = answered.headers['content-type']?.split(';')[0]?.trim()
  const text = answered.body.toString()
  const body: unknown = text === '' ? undefined : contentType === JSON_TYPE ? JSON.parse(text) : text
  return { request, status: answered.status, contentType, body }
}

/** The name that the same request had before, else a new one: `recorded-200`, `recorded-200-2`. */
function nameFor(examples: ReadonlyMap<string, Recording>, { request, status }: Recording): string {
  const key = keyOf(request)
  for (const [name, it] of examples) if (it.status === status && keyOf(it.request) === key) return name
  for (let count = 1; ; count += 1) {
    const name = `recorded-${status}${count === 1 ? '' : `-${count}`}`
    if (!examples.has(name)) return name
  }
}

/** Nobody reads a file that is half written. */
async function writeWhole(folder: string, name: string, content: object): Promise<void> {
  const file = join(folder, `${name}.json`)
  await writeFile(`${file}.new`, `${JSON.stringify(content, undefined, 2)}\n`)
  await rename(`${file}.new`, file)
}
