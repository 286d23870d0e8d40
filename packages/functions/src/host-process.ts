import type { ChildProcess } from 'node:child_process'
import type { Duplex, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { openFileMarks } from './begin-marks.ts'
import { type CarrierListener, exitReason, memoryReason } from './carrier.ts'
import { endGroup } from './end-processes.ts'
import { createFatalOutput } from './fatal-output.ts'
import { createFrameReader, formatFrame } from './frames.ts'
import { readLines } from './output-lines.ts'
import type { HostMessage, HostOrder } from './protocol.ts'
import type { Reaper } from './reaper.ts'
import { spawnProcess, streamsOf } from './spawn-process.ts'

/** What a host process is started with, before it is known which function it will run. */
export interface Launch {
  readonly memoryMegabytes: number
  readonly env: Readonly<Record<string, string>>
}

/** How long after its end a process's last words may take. */
const LAST_WORDS_MS = 200

/** What may keep a process alive, or not. */
type Referenced = Readonly<Record<'ref' | 'unref', () => void>>

const MAIN = fileURLToPath(new URL('./host/process.js', import.meta.url))

/** A process that runs one function's module. A class because it lives as long as its process. */
export class HostProcess {
  /** What is told; undefined as long as the host is a spare one. */
  listener: CarrierListener | undefined
  /** Memory that it held before it loaded anything. */
  idleBytes = 0
  readonly #launch: Launch
  readonly #child: ChildProcess
  readonly #marks = openFileMarks()
  readonly #fatal = createFatalOutput()
  readonly #read = createFrameReader<HostMessage & { text: string }>()
  #isGone = false
  /** Whether something was sent in this turn of the event loop. */
  #hasSent = false
  #unwatch: () => void = () => undefined

  constructor(launch: Launch, reaper: Reaper) {
    this.#launch = launch
    try {
      this.#child = spawnHost(launch, this.#marks.descriptor)
    } catch (error) {
      this.close()
      throw error
    }
    this.#child.once('error', (error) => this.#leave(error.message))
    this.#child.once('exit', (code, signal) => this.#exit(exitReason(code, signal)))
    if (this.#child.pid === undefined) return
    this.#unwatch = reaper.watch(this.#child.pid)
    this.#channel.on('data', (chunk: Buffer) => this.#take(chunk))
    this.#channel.on('error', () => this.end())
    this.#channel.on('close', () => this.end())
    const [, out, err] = streamsOf(this.#child)
    readLines(out as Readable, (line) => this.#print(line))
    readLines(err as Readable, (line) => !this.#fatal.takes(line) && this.#print(line))
    this.#setReferenced(false)
  }

  get isGone(): boolean {
    return this.#isGone
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** From now on it keeps the gateway's process alive. */
  use(listener: CarrierListener): void {
    this.listener = listener
    this.#setReferenced(true)
  }

  /** The first order of a turn goes out at once, and the others of that turn together. */
  send(order: HostOrder): void {
    if (this.#isGone || this.pid === undefined) return
    const channel = this.#channel
    if (!this.#hasSent) {
      this.#hasSent = true
      process.nextTick(() => {
        this.#hasSent = false
        channel.uncork()
      })
    } else if (channel.writableCorked === 0) channel.cork()
    channel.write(formatFrame(order))
  }

  beganAt(number: number): number | undefined {
    return this.#marks.beganAt(number)
  }

  end(): void {
    if (!this.#isGone && this.pid !== undefined) endGroup(this.pid)
  }

  close(): void {
    this.#marks.close()
  }

  get #channel(): Duplex {
    return streamsOf(this.#child)[3] as Duplex
  }

  #take(chunk: Buffer): void {
    try {
      for (const message of this.#read(chunk)) {
        if (message.kind === 'ready') this.idleBytes = message.memoryBytes
        else this.listener?.hear(message)
      }
    } catch {
      // Something else than the host's own code wrote to the channel.
      this.end()
    }
  }

  #print(text: string): void {
    this.listener?.hear({ kind: 'printed', requestId: undefined, text })
  }

  /** It has ended; what it said last may still be on its way, and what it started may hold the pipes open. */
  #exit(reason: string): void {
    if (this.pid !== undefined) endGroup(this.pid)
    const timer = setTimeout(() => this.#leave(reason), LAST_WORDS_MS)
    this.#child.once('close', () => {
      clearTimeout(timer)
      this.#leave(reason)
    })
  }

  #leave(reason: string): void {
    if (this.#isGone) return
    this.#isGone = true
    this.#unwatch()
    for (const stream of streamsOf(this.#child)) stream?.destroy()
    if (this.#fatal.isOutOfMemory()) return this.#tell(memoryReason(this.#launch.memoryMegabytes))
    for (const line of this.#fatal.lines()) this.#print(line)
    this.#tell(reason)
  }

  #tell(reason: string): void {
    this.listener?.ended(reason)
    if (!this.listener) this.close()
  }

  #setReferenced(isReferenced: boolean): void {
    const word = isReferenced ? 'ref' : 'unref'
    this.#child[word]()
    for (const stream of streamsOf(this.#child)) (stream as Partial<Referenced> | null)?.[word]?.()
  }
}

function spawnHost({ memoryMegabytes, env }: Launch, marks: number): ChildProcess {
  return spawnProcess(process.execPath, [...flagsFor(memoryMegabytes), MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', marks],
    // A group of its own, which can be ended as a whole, and which no key of a terminal reaches.
    detached: true,
  })
}

/** As Lambda starts Node: young objects get a twentieth of the memory. Source: the managed runtime's own command line. */
function flagsFor(megabytes: number): string[] {
  return [
    `--max-old-space-size=${megabytes}`,
    `--max-semi-space-size=${Math.max(1, Math.floor(megabytes / 20))}`,
    // Whether a file is an ES module is for its author to say, or not.
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
  ]
}
